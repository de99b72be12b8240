import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Passage } from "../split/passages.ts";
import type { ParticularsAnswer } from "./find.ts";

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
  for (const { reading, passages } of catalogue.shelf) {
    if (allowed && !allowed.includes(reading.card.name)) continue;
    const found = passages.find(({ start, end }) => spellsOut(reading.source.slice(start, end), letters));
    if (found) return answerWith(reading, found);
  }
  return undefined;
}

function answerWith(reading: ParticularsAnswer["heads"][number]["run"]["reading"], found: Passage) {
  return {
    heads: [{ run: { reading, first: found, last: found }, lines: [found] }],
    fields: ["abbreviation"],
    matter: [],
  };
}

const asksForMeaning =
  /\b(?:abbreviat\p{L}*|acronyms?|initials|stands?\s+for|short\s+for|spel(?:led|t|l)\s+out|in\s+full|mean(?:s|ing)?(?:\s+of)?)\b|=\s*\?/iu;
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu;
const ofAsking = new Set(["WHAT", "DOES", "THE", "FOR", "STAND", "MEAN"]);

/** Whether words that follow one another begin with the letters, small words between them aside: "Organization of the Petroleum Exporting …". */
function spellsOut(text: string, letters: string): boolean {
  if (!text.includes(letters.slice(0, 1))) return false;
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

/** "Union for the Defence of …": more than two are a sentence in which names happen to stand. */
const mostBetween = 2;
