import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codeBlock,
  neutralise,
  neutraliseBeginning,
  neutraliseLine,
  plainOf,
  quote,
  type Range,
} from "../../../src/bot/discord/markdown.ts";
import { readNeutralised, readQuote } from "./reading-markdown.ts";

describe("a neutralised text", () => {
  it.each([
    ["U.S.-Russian relations (2002), well-known"],
    ["Mr. Putin said: yes; no! 50% & more / less = 3^2 {x} 'quoted' $5 a@b.c"],
    ["mid # mid - mid + mid > mid 1. mid"],
    ["مرحبا שלום 你好 — “quoted” ¶ 2 é"],
  ])("leaves %j as it is", (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it.each([
    ["**bold** _it_ ~~gone~~ ||hidden||", String.raw`\*\*bold\*\* \_it\_ \~\~gone\~\~ \|\|hidden\|\|`],
    ["`code`", "\\`code\\`"],
    ["[text](https://example.org)", String.raw`\[text](https\://example.org)`],
    ["<@1> <#2> <:a:3> <https://example.org>", String.raw`\<@1> \<#2> \<:a:3> \<https\://example.org>`],
    ["@everyone and @here", String.raw`\@everyone and \@here`],
    ["discord.gg/abc", String.raw`discord.gg\/abc`],
    [
      "# title\n-# small\n> said\n- item\n  + item\n12. item",
      "\\# title\n\\-# small\n\\> said\n\\- item\n  \\+ item\n12\\. item",
    ],
    ["C:\\dir", String.raw`C:\\dir`],
  ])("shows %j as it stands", (text, markdown) => {
    expect(neutralise(text)).toBe(markdown);
  });

  it("replaces half a surrogate pair, which JSON cannot carry", () => {
    expect(neutralise("a\ud83dz")).toBe("a\ufffdz");
  });

  it("can be read back, character for character, and formats nothing (any Unicode)", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(readNeutralised(neutralise(text))).toMatchObject({ text: text.toWellFormed(), faults: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it("is done within a test's patience for long runs of one mark: time that grew with their square would not be", () => {
    expect(neutralise(" ".repeat(200_000))).toHaveLength(200_000);
    expect(neutralise("1".repeat(200_000))).toHaveLength(200_000);
    expect(neutralise("- ".repeat(100_000))).toHaveLength(200_001);
  });
});

describe("a text neutralised in one line", () => {
  it("has no line breaks and no marks that turn it around", () => {
    expect(neutraliseLine(" a\n\n\u202e# b\tc ", 50)).toBe("a # b c");
  });

  it("is cut where it would be too long, backslashes counted", () => {
    expect(neutraliseLine("*".repeat(20), 20)).toBe(`${"\\*".repeat(9)}…`);
  });

  it("may be cut at a letter of its own, whatever backslashes it takes", () => {
    expect(neutraliseBeginning(` ${"*".repeat(20)}`, 20)).toBe("\\*".repeat(20));
    expect(neutraliseBeginning("*".repeat(21), 20)).toBe(`${"\\*".repeat(19)}…`);
  });

  it("never is longer, and formats nothing (any Unicode)", () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 2, max: 200 }), (text, max) => {
        const line = neutraliseLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(readNeutralised(line).faults).toEqual([]);
      }),
    );
  });
});

it("what was neutralised can be had back (any Unicode)", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      expect(plainOf(neutralise(text))).toBe(text.toWellFormed());
    }),
  );
});

describe("a block quote", () => {
  it("may have words struck out beside bold ones", () => {
    expect(quote("few tangible benefits", [[4, 12]], [[13, 21]])).toBe("> few **tangible** ~~benefits~~");
    expect(quote("abc", [[1, 2]], [[0, 1]])).toBe("> ~~a~~**b**c");
  });

  it("has its mark on every line, whatever ends the lines", () => {
    expect(quote("a\nb\r\nc\rd\n\ne", [])).toBe("> a\n> b\r\n> c\r> d\n> \n> e");
  });

  it("has the answering words in bold", () => {
    expect(quote("few tangible benefits", [[4, 12]])).toBe("> few **tangible** benefits");
  });

  it("keeps bold away from white space, where Discord would show the asterisks", () => {
    expect(quote("few tangible benefits", [[3, 13]])).toBe("> few **tangible** benefits");
  });

  it("ends bold with the line and takes it up on the next", () => {
    expect(quote("one two\n\nthree four", [[4, 14]])).toBe("> one **two**\n> \n> **three** four");
  });

  it("joins ranges that touch or overlap, because four asterisks in a row are no bold", () => {
    expect(
      quote("abcdef", [
        [0, 2],
        [2, 4],
        [3, 5],
      ]),
    ).toBe("> **abcde**f");
  });

  it("shows an asterisk of the source beside its own", () => {
    expect(quote("*a*", [[0, 3]])).toBe(String.raw`> **\*a\***`);
  });

  it("does not cut through a character outside the basic plane", () => {
    expect(quote("a😀b", [[2, 4]])).toBe("> a**😀b**");
  });

  it("can be read back, character for character, with any ranges in bold (any Unicode)", () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }),
        (text, pairs) => {
          const ranges = pairs.map(
            ([a, b]): Range => [Math.min(a, text.length), Math.min(a + b, text.length)],
          );
          const seen = readQuote(quote(text, ranges));
          expect(seen).toMatchObject({ text: text.toWellFormed(), faults: [] });
          expect(missingBold(text, ranges, seen.bold)).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("a code block", () => {
  it("cannot be closed from inside", () => {
    const block = codeBlock("a ``` b ```` c");
    expect(block.startsWith("```text\n")).toBe(true);
    expect(block.indexOf("```", 3)).toBe(block.length - 3);
  });

  it("is not ended by what is left of a longer run: of five backticks, the last three once stayed together", () => {
    for (let length = 3; length <= 12; length++) {
      expect(codeBlock(`a${"`".repeat(length)}b`).split("```")).toHaveLength(3);
    }
  });
});

/** Characters of the ranges that carry ink and are not bold. */
function missingBold(text: string, ranges: readonly Range[], bold: readonly boolean[]): readonly number[] {
  const covered = ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
  return covered.filter((at) => /\S/.test(text.charAt(at)) && bold[at] !== true);
}

/** Any Unicode, with everything that means something to Discord far more often than chance would have it. */
function hostileText(): fc.Arbitrary<string> {
  const marks = fc.constantFrom(
    ...[
      "*",
      "**",
      "_",
      "__",
      "~~",
      "||",
      "`",
      "```",
      "[",
      "](",
      "<",
      ">",
      ">>> ",
      "\\",
      "@",
      "@everyone",
      "@here",
      "<@1>",
    ],
    ...[
      "https://",
      ":",
      "//",
      "discord.gg/",
      "# ",
      "-# ",
      "- ",
      "+ ",
      "1. ",
      " ",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "\u2028",
      "\u00a0",
    ],
    ...["\u200b", "\u202e", "\ufeff", "\ud83d", "\ude00", "😀", "e\u0301", "a", "U.S.-Russian"],
  );
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: marks }, fc.string({ unit: "binary", maxLength: 4 })), {
      maxLength: 25,
    })
    .map((parts) => parts.join(""));
}
