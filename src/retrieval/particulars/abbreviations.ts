import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { headOf, type ParticularsAnswer, shelfOf } from "./head.ts";

/** The first passage that spells out an abbreviation whose meaning is asked for: "What does BCSIA stand for?" */
export function findAbbreviations(
  text: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  if (!asksForMeaning.test(text)) return undefined;
  const asked = [...new Set(text.match(abbreviation))].filter((one) => !ofAsking.has(one));
  const [letters] = asked;
  if (letters === undefined || asked.length > 1) return undefined;
  for (const { reading, passages } of shelfOf(catalogue, allowed)) {
    const found = passages.find(({ start, end }) => spellsOut(reading.source.slice(start, end), letters));
    if (found) return { heads: headOf(reading, [found]), fields: ["abbreviation"], matter: [] };
  }
  return undefined;
}

const asksForMeaning =
  /\b(?:abbreviat\p{L}*|acronyms?|initials|stands?\s+for|short\s+for|spel(?:led|t|l)\s+out|in\s+full|mean(?:s|ing)?(?:\s+of)?)\b|=\s*\?/iu;
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu;
const ofAsking = new Set(["WHAT", "DOES", "THE", "FOR", "STAND", "MEAN"]);

/** Whether words that follow one another begin with the letters, small words between them aside: "Organization of the Petroleum Exporting …". */
function spellsOut(text: string, letters: string): boolean {
  if (!holdsInOrder(text, letters)) return false;
  const words = findWords(text).map(({ start, end }) => text.slice(start, end));
  return words.some((_, from) => {
    let at = from;
    for (const letter of letters) {
      const passed = words.slice(at, at + mostBetween + 1).findIndex((word) => !/^\p{Ll}/u.test(word));
      if (passed > 0 && at > from) at += passed;
      if (!words[at]?.startsWith(letter)) return false;
      at++;
    }
    return true;
  });
}

/** Cheaper by far than finding the words, which hardly any passage needs then. */
function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}

/** "Union for the Defence of …": more than two are a sentence in which names happen to stand. */
const mostBetween = 2;
