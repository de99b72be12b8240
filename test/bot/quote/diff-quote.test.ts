import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffQuote } from "../../../src/bot/quote/diff-quote.ts";
import type { WordChange } from "../../../src/retrieval/index.ts";
import { readDiff } from "./reading-diff.ts";

const same = (text: string): WordChange => ({ kind: "same", text });
const removed = (text: string): WordChange => ({ kind: "removed", text });
const added = (text: string): WordChange => ({ kind: "added", text });

const show = (...diff: readonly WordChange[]) => diffQuote(diff, 4_000, "… more");

describe("the differences", () => {
  it.each([
    [
      "a word for another",
      [same("left their "), removed("town "), added("village "), same("early")],
      String.raw`> left their **\[town]** ~~{village}~~ early`,
    ],
    ["a word too many", [same("a "), added("very "), same("long war")], "> a ~~{very}~~ long war"],
    [
      "a word too few",
      [same("a "), removed("very "), same("long war")],
      String.raw`> a **\[very]** long war`,
    ],
    [
      "words without spaces",
      [same("川は"), removed("北"), added("南"), same("から")],
      String.raw`> 川は**\[北]**~~{南}~~から`,
    ],
    ["words on two lines", [same("a "), removed("b\nc "), same("d")], "> a **\\[b**\n> **c]** d"],
    ["white space alone, unmarked", [same("a"), added(" "), same("b")], "> a b"],
  ])("show %s", (_, diff, markdown) => {
    expect(show(...diff)).toBe(markdown);
  });

  it("let nothing of a text format or mention", () => {
    const { faults } = readDiff(
      show(same("**a** @every"), added("one "), removed("~~b~~ <@1> "), same("# c")),
    );
    expect(faults).toEqual([]);
  });

  it("end where there is no more room, and say so", () => {
    const markdown = diffQuote([same("word ".repeat(50)), removed("x ".repeat(200))], 300, "… more");
    expect(markdown.length).toBeLessThanOrEqual(300);
    expect(markdown).toMatch(/\]\*\* ?\n… more$/);
  });

  it("can be read back: the reading's wording and the checked text's, in any Unicode, in any room", () => {
    const kind = fc.constantFrom("same" as const, "added" as const, "removed" as const);
    const text = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom("~~", "**a**", "@everyone", "\\", "{b}", "[c]"),
      )
      .map((one) => `x${one.replace(/[\u{F8FF}\p{Cs}]/gu, "")}y `);
    const changes = fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 20, max: 1_000 }), (diff, room) => {
        const inked = (one: WordChange) => one.text.replace(/\s/gu, "");
        const wording = (marked: WordChange["kind"], [open, close]: readonly [string, string]) =>
          diff
            .filter((one) => one.kind === "same" || one.kind === marked)
            .map((one) => (one.kind === marked ? open + inked(one) + close : inked(one)))
            .join("");
        const whole = readDiff(diffQuote(diff, 10_000, "… more"));
        expect(whole.faults).toEqual([]);
        expect(whole.reading.replace(/\s/gu, "")).toBe(wording("removed", ["[", "]"]));
        expect(whole.checked.replace(/\s/gu, "")).toBe(wording("added", ["{", "}"]));
        const markdown = diffQuote(diff, room, "… more");
        expect(markdown.length).toBeLessThanOrEqual(room);
        const quoted = markdown.endsWith("… more") ? markdown.slice(0, -"\n… more".length) : markdown;
        if (quoted !== "") expect(readDiff(quoted).faults).toEqual([]);
      }),
    );
  });
});
