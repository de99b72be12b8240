import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { verificationEmbed } from "../../../src/bot/verify/render.ts";
import type { Verification } from "../../../src/retrieval/index.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { expectSendable } from "../expect-sendable.ts";

const expected = "a".repeat(64);
const found = "b".repeat(64);
const compared = { reading: "report", against: "file", expected } as const;
const verified: Verification = { ...compared, status: "verified", characters: [100, 116], bytes: [104, 120] };

const said = (verification: Verification): string =>
  verificationEmbed(verification, anExcerpt("The river rises."), [card], "en").description ?? "";

describe("a verification", () => {
  it("that succeeds says so, where the excerpt stands, and the hash", () => {
    expect(verificationEmbed(verified, anExcerpt("The river rises."), [card], "en")).toEqual({
      description: [
        "Verified: the file is the same to the last byte, and the excerpt stands in it.",
        "Characters 100–116, bytes 104–120",
        "SHA-256 of the file:",
        `\`${expected}\``,
      ].join("\n"),
      footer: { text: "Ann Writer, “A Report” (18 January 2002) · Introduction, ¶ 2, sentence 1 (line 9)" },
    });
  });

  it("of a library that has no files does not speak of a file's bytes", () => {
    expect(said({ ...verified, against: "value" })).toMatch(
      /^Verified: the text that this library was opened with/,
    );
  });

  it("of a changed file shows both hashes, and where the excerpt stands now", () => {
    const changed: Verification = { ...compared, status: "changed", found, there: "x", now: [110, 126] };
    expect(said(changed)).toMatch(/^Changed: /);
    expect(said(changed)).toContain("word for word, at characters 110–126");
    expect(said(changed)).toContain(`\`${expected}\``);
    expect(said(changed)).toContain(`\`${found}\``);
  });

  it("of a changed file that lacks the excerpt says that", () => {
    expect(said({ ...compared, status: "changed", found, there: "" })).toContain("does not stand in it");
  });

  it("of what is gone says why that may be, even where the id names nothing", () => {
    const { description, footer } = verificationEmbed({ status: "gone" }, undefined, [card], "en");
    expect(description).toMatch(/^Gone: /);
    expect(footer).toBeUndefined();
  });

  it("of a place where no passage is any more does not call its source gone", () => {
    const { description } = verificationEmbed(
      { status: "gone", standing: "no-passage" },
      undefined,
      [card],
      "en",
    );
    expect(description).toMatch(/^Not found: /);
    expect(description).toContain("is in the library");
  });

  it.each([
    ["this file cannot be read", "cannot be read"],
    ["this is not UTF-8", "no longer text in UTF-8"],
  ] as const)("of what cannot be read says why: %s", (problem, why) => {
    expect(said({ ...compared, status: "unreadable", problem })).toContain(why);
  });

  it.each(LOCALES)("of three excerpts fits a message in %s, with the longest titles", (locale) => {
    const long = { ...card, title: "long ".repeat(500) };
    const changed: Verification = { ...compared, status: "changed", found, there: "", now: [1e9, 2e9] };
    const embed = verificationEmbed(changed, anExcerpt("x"), [long], locale);
    expectSendable({ embeds: [embed, embed, embed] });
  });
});
