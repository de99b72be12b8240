import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralise } from "../../../src/bot/discord/markdown.ts";
import { plainText } from "../../../src/bot/target/plain-text.ts";
import { hostileText } from "../hostile-text.ts";

describe("the plain text of a message", () => {
  it.each([
    ["emphasis", "the **very** *long* __peace__ of _1945_ ***now***", "the very long peace of 1945 now"],
    ["nested emphasis", "**a *small* town**", "a small town"],
    ["strikes and spoilers", "~~gone~~ ||hidden||", "gone hidden"],
    ["code", "`inline` and\n```text\na block\n```", "inline and\na block"],
    ["quote marks", "> one\n> two\nthree", "one\ntwo\nthree"],
    ["a long quote's mark", ">>> one\ntwo", "one\ntwo"],
    ["headings, subtext and lists", "# Title\n-# small\n- item\n  * item", "Title\nsmall\nitem\nitem"],
    ["a link's target", "see [the report](https://example.org/a_b)", "see the report"],
    ["brackets around an address", "see <https://example.org>", "see https://example.org"],
    ["mentions, emoji, times and commands", "<@1>a<@&2>b<#3>c<:x:4>d<t:5:R>e</ask:6>", "a b c d e"],
  ])("is without %s", (_, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it.each([
    ["U.S.-Russian relations (2002), 50% & more – well-known"],
    ["snake_case_words and 2 * 3 * 4 and a < b > c"],
    ["3. a number stays"],
    ["مرحبا שלום 日本語の文。"],
  ])("leaves %j as it is", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("keeps a mark that was escaped", () => {
    expect(plainText(String.raw`\*not bold\* and \[1\]`)).toBe("*not bold* and [1]");
  });

  it("of what Ibid wrote is what Ibid quoted, whatever that was", () => {
    // Discord shows no mark that is escaped, so nothing of a neutralised text may be lost but its ends.
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const escaped = neutralise(text).replace(/\n/g, " ");
        fc.pre(!/^[^\S\n]*[-*+>#]/.test(escaped));
        expect(plainText(escaped)).toBe(text.toWellFormed().replace(/\n/g, " ").trim());
      }),
    );
  });

  it("of any text takes time in proportion to it", () => {
    fc.assert(
      fc.property(hostileText, (text) => void plainText(text)),
      { numRuns: 200 },
    );
    for (const mark of ["*", "_ ", "~~", "||", "[", "`", "<", "> ", "*a"]) plainText(mark.repeat(4_000));
  });
});
