import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/retrieval/quote/align.ts";

/** Aligns letters: a match is worth 20, a letter skipped costs 4. */
function alignLetters(sought: string, text: string) {
  const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0));
  return align({
    sought: numbers(sought),
    worth: new Int32Array(sought.length).fill(20),
    skip: new Int32Array(sought.length).fill(4),
    text: numbers(text),
  });
}

const matched = (sought: string, text: string) =>
  alignLetters(sought, text)
    .pairs.map(([at]) => sought[at])
    .join("");

describe("aligning", () => {
  it("finds what is sought where it stands", () => {
    expect(alignLetters("bcd", "abcde").pairs).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it("leaves out what is not there, on either side", () => {
    expect(matched("axbcy", "abzc")).toBe("abc");
  });

  it("keeps to the order of the text", () => {
    expect(matched("ba", "ab")).toHaveLength(1);
  });

  it("prefers a close match to one whose first letter is far away", () => {
    expect(alignLetters("abcd", "a-------bcd").pairs).toEqual([
      [1, 8],
      [2, 9],
      [3, 10],
    ]);
  });

  it("finds nothing where nothing is shared", () => {
    expect(alignLetters("abc", "xyz")).toEqual({ score: 0, pairs: [] });
    expect(alignLetters("", "xyz").pairs).toEqual([]);
    expect(alignLetters("abc", "").pairs).toEqual([]);
  });

  it("matches equals only, in ascending order, and is worth what its matches and gaps add up to", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (sought, text) => {
        const { pairs, score } = alignLetters(sought, text);
        for (const [index, [a, b]] of pairs.entries()) {
          expect(sought[a]).toBe(text[b]);
          const [beforeA, beforeB] = pairs[index - 1] ?? [-1, -1];
          expect(a).toBeGreaterThan(beforeA);
          expect(b).toBeGreaterThan(beforeB);
        }
        const span = pairs.length === 0 ? 0 : (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0) + 1;
        expect(score).toBe(20 * pairs.length - 4 * (span - pairs.length));
        expect(score).toBe(bestByTrying(sought, text));
      }),
    );
  });
});

/** The oracle: tries every match, by recursion. */
function bestByTrying(sought: string, text: string): number {
  const after = (a: number, b: number): number => {
    let best = 0;
    for (let i = a + 1; i < sought.length; i++) {
      const j = text.indexOf(sought[i] ?? "", b + 1);
      if (j === -1) continue;
      best = Math.max(best, 20 - 4 * (j - b - 1) + after(i, j));
    }
    return best;
  };
  let best = 0;
  for (let i = 0; i < sought.length; i++) {
    for (let j = 0; j < text.length; j++) {
      if (sought[i] === text[j]) best = Math.max(best, 20 + after(i, j));
    }
  }
  return best;
}
