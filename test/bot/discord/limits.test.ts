import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../../src/bot/discord/limits.ts";

describe("cutting a text", () => {
  it("leaves what fits as it is", () => {
    expect(cut("abc", 3)).toBe("abc");
  });

  it("says that something is missing, within the limit", () => {
    expect(cut("abcdef", 4)).toBe("abc…");
  });

  it.each([
    ["a family", `ab👨‍👩‍👧cd`, 7, "ab…"],
    ["a flag", "ab🇬🇧cd", 5, "ab…"],
    ["a letter and its accent", "abe\u0301cd", 4, "ab…"],
    ["a surrogate pair", "ab😀cd", 4, "ab…"],
  ])("never splits %s", (_, text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });

  it("cuts a pile of combining marks all the same, rather than show nothing", () => {
    expect(cut(`a${"\u0301".repeat(50)}`, 10)).toBe(`a${"\u0301".repeat(8)}…`);
  });

  it("never exceeds the limit and never leaves half a character (any Unicode)", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, max) => {
          const result = cut(text, max);
          expect(result.length).toBeLessThanOrEqual(max);
          expect(result.isWellFormed()).toBe(text.isWellFormed());
          expect(text.startsWith(result.replace(/…$/, ""))).toBe(true);
        },
      ),
    );
  });
});
