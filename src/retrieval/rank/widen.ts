import type { PlacedPassage } from "./passages.ts";

/** What is shown at one time is read at one time; counted in UTF-16 code units. */
const mostCharacters = 1_200;

/**
 * Sentences that the chosen ones need or that go with them: a caption's credit; before a sentence that points back ("These …", "But others …") the one it
 * points to, and, where the question was hardly asked in the text's words, neighbours that were found as well.
 *
 * @param chosen the best passages, best first
 * @param others what else was found, best first; neighbours among them are taken in
 * @returns all of them, the chosen ones first; together no longer than a message is read, unless the chosen ones are
 */
export function widen(
  chosen: readonly PlacedPassage[],
  others: readonly PlacedPassage[],
): readonly PlacedPassage[] {
  const widened = [...chosen];
  let room = mostCharacters - chosen.reduce((sum, one) => sum + lengthOf(one), 0);
  const take = (one: PlacedPassage) => {
    if (lengthOf(one) > room || widened.some(({ passage }) => passage === one.passage)) return;
    widened.push(one);
    room -= lengthOf(one);
  };
  for (const one of chosen) {
    const [before, behind] = [neighbour(one, -1), neighbour(one, 1)];
    const isCaption = one.indexed.block.kind === "caption";
    if (before && (isCaption || pointsBack.test(textOf(one)))) take(before);
    if (behind && isCaption) take(behind);
  }
  for (const one of others) {
    const isBeside = [-1, 1].some((step) =>
      widened.some((other) => neighbour(other, step)?.passage === one.passage),
    );
    if (isBeside) take(one);
  }
  return widened;
}

/** Pronouns and connectives of English that open a sentence and lean on the one before it. */
const pointsBack =
  /^\P{L}*(?:(?:but|and|yet|however|nevertheless|nonetheless|meanwhile|moreover|furthermore|therefore|thus|hence|still|instead|otherwise|similarly|likewise|for\s+example|for\s+instance|in\s+contrast|by\s+contrast|on\s+the\s+other\s+hand|as\s+a\s+result)\b|(?:this|these|those|that|such|it|they|he|she|both|the\s+(?:latter|former|same)|its|their|his|her|another|others?)\b)/iu;

/** The sentence before or behind, in the same paragraph. */
function neighbour({ passage, indexed, score }: PlacedPassage, step: number): PlacedPassage | undefined {
  if (passage.sentence === undefined) return undefined;
  const found = indexed.passages[indexed.passages.indexOf(passage) + step];
  return found && { passage: found, indexed, score };
}

const lengthOf = ({ passage }: PlacedPassage) => passage.end - passage.start;

const textOf = ({ passage, indexed }: PlacedPassage) =>
  indexed.reading.source.slice(passage.start, passage.end);
