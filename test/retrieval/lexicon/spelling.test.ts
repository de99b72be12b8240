import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignmentDistance, createSpelling } from "../../../src/retrieval/lexicon/spelling.ts";

function correct(typed: string, words: Readonly<Record<string, number>>): string | undefined {
  const spelling = createSpelling();
  for (const [surface, count] of Object.entries(words)) spelling.add(surface, count);
  return spelling.correct(typed)?.surface;
}

/** A letter left out, doubled, or exchanged with its neighbour, and nothing else. */
function isCommon(typed: string, { surface, distance }: { surface: string; distance: number }): boolean {
  if (distance !== 1) return false;
  if (typed.length < surface.length) return true;
  if (typed.length > surface.length) {
    return Array.from(typed).some(
      (letter, at) => letter === typed[at - 1] && typed.slice(0, at) + typed.slice(at + 1) === surface,
    );
  }
  return [...typed].toSorted().join("") === [...surface].toSorted().join("");
}

describe("the repair of a word", () => {
  it.each([
    ["a letter wrong", "treaty", "trealy"],
    ["a letter missing", "treaty", "treay"],
    ["a letter too many", "treaty", "trreaty"],
    ["two neighbours exchanged", "treaty", "traety"],
    ["the first letter wrong", "treaty", "rreaty"],
    ["two slips in a long word", "nonproliferation", "nnoprolifration"],
    ["a word of another script", "договор", "догавор"],
  ])("mends %s", (_, word, typed) => {
    expect(correct(typed, { [word]: 3, other: 9 })).toBe(word);
  });

  it("prefers the nearest word to a commoner one", () => {
    expect(correct("governmet", { government: 1, governments: 90 })).toBe("government");
  });

  it("prefers the commonest of equally near words, and the same one each time when they are equally common", () => {
    expect(correct("boot", { boat: 2, boost: 5 })).toBe("boost");
    expect(correct("boot", { root: 2, boat: 2, book: 2 })).toBe(
      correct("boot", { book: 2, boat: 2, root: 2 }),
    );
  });

  it("prefers a word that begins with the same letter: people rarely get that one wrong", () => {
    expect(correct("boot", { root: 9, boat: 1 })).toBe("boat");
  });

  it("forgives two slips only in a long word, and three in none", () => {
    expect(correct("traetey", { treaty: 1 })).toBeUndefined();
    expect(correct("coopreatoin", { cooperation: 1 })).toBe("cooperation");
    expect(correct("kopreatoin", { cooperation: 1 })).toBeUndefined();
  });

  it.each(["wr", "1945", "b52s", "", "🕊"])(
    "leaves alone what is too short or no word of letters: %j",
    (typed) => {
      expect(correct(typed, { wars: 1, "1946": 1, warm: 1, b52: 1 })).toBeUndefined();
    },
  );

  it("never puts a number or an abbreviation of two letters in a word's place", () => {
    expect(correct("19th", { "19": 1, "1945": 1 })).toBeUndefined();
    expect(correct("usas", { us: 9 })).toBeUndefined();
  });

  it("finds what looking at every word would find", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "д", "à"), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat(3))), word, (known, typed) => {
        const words = Object.fromEntries(known);
        const reach = typed.length < 8 ? 1 : 2;
        const [nearest] = Object.entries(words)
          .map(([surface, count]) => ({ surface, count, distance: alignmentDistance(typed, surface, 99) }))
          .filter(({ surface, distance }) => distance <= reach && surface.length > 3)
          .sort(
            (a, b) =>
              a.distance - b.distance ||
              Number(isCommon(typed, b)) - Number(isCommon(typed, a)) ||
              Number(b.surface[0] === typed[0]) - Number(a.surface[0] === typed[0]) ||
              b.count - a.count ||
              (a.surface < b.surface ? -1 : 1),
          );
        expect(correct(typed, words)).toBe(nearest?.surface);
      }),
    );
  });

  it("learns of words that are added after it was asked", () => {
    const spelling = createSpelling();
    expect(spelling.correct("traety")).toBeUndefined();
    spelling.add("treaty", 1);
    expect(spelling.correct("traety")?.surface).toBe("treaty");
  });

  it("has nothing to offer where no word is known", () => {
    expect(correct("treaty", {})).toBeUndefined();
  });
});

describe("the distance of two words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

  it("is the least number of slips that turn one into the other", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(alignmentDistance(a, b, 99)).toBe(slipsBetween(a, b));
      }),
    );
  });

  it("is only known to be more than the limit when it is", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const distance = alignmentDistance(a, b, limit);
        if (slipsBetween(a, b) <= limit) expect(distance).toBe(slipsBetween(a, b));
        else expect(distance).toBeGreaterThan(limit);
      }),
    );
  });
});

/** Optimal string alignment distance by its definition: slow, and unlike how Ibid does it. */
function slipsBetween(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  const isExchanged = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slipsBetween(shorterA, b) + 1,
    slipsBetween(a, shorterB) + 1,
    slipsBetween(shorterA, shorterB) + same,
    isExchanged ? slipsBetween(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
