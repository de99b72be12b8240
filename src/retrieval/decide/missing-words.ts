import type { Content } from "../analyse/content.ts";
import type { Group } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import { isCue } from "../index/documents.ts";
import type { English } from "../lexicon/english.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { coverage, type RankedPassage, worthIn } from "../rank/passages.ts";
import { type Evidence, isKnown } from "./evidence.ts";

/**
 * Words without which a passage near the question does not answer it. Whoever asks in the text's own words knows it; one word that is then
 * missing is what he wants to know: "When was the ABM treaty signed?" of a passage that tells of its end. And whoever asks who did
 * something wants the one who did that. A question in other words than the text's is left to the evidence: its words are missing by nature.
 *
 * @param near what belongs to the passage: its paragraph and title
 * @param cues words that ask for a line of its kind
 * @returns the words as they were asked
 */
export function missingWords(
  { text, groups }: Question,
  best: RankedPassage,
  near: readonly Content[],
  cues: Content,
  { phrase }: Evidence,
  lexicon: Lexicon,
): readonly string[] {
  if (!asksForFact.test(text)) return [];
  const degree = degreeAsked(text);
  const missing = groups.filter(
    (group) => !isHeld(group, near, best, lexicon) && !group.asked.some(({ start }) => start === degree),
  );
  // "Which agency is the picture credited to?" of a caption's credit: what is asked for is the line itself.
  const isLineAskedFor = groups.some((group) => worthIn(group, [cues]) > 0);
  const isInItsWords = !isLineAskedFor && (phrase >= nearlyAPhrase || coverage(groups, near) >= mostOfIt);
  const doing = doingAsked(text, groups);
  const thing = thingAsked(text, groups);
  return missing
    .filter(
      (group) =>
        group === doing ||
        (group === thing &&
          !isKnown(group, lexicon) &&
          !isLineAskedFor &&
          group.asked.every((word) => says(word.surface, lexicon.english))) ||
        (isInItsWords &&
          !isKnown(group, lexicon) &&
          group.asked.every((word) => says(word.surface, lexicon.english))),
    )
    .map(({ asked }) => asked.map(({ surface }) => surface).join(" "));
}

const nearlyAPhrase = 0.4;
const mostOfIt = 0.55;

const asksForFact =
  /^\W*(?:(?:and|so|but|hi|hey|hello|please|ok|okay|excuse\s+me|sorry)\b\W*)*(?:(?:at|in|on|from|by|to|for|of)\s+)?(?:who\w*|when|where|which|what(?:['’]?s)?|why|how)\b/iu;

/** Whether the passage has it in any words, or a question that it is known to answer has. */
function isHeld(
  group: Group,
  near: readonly Content[],
  { taught }: RankedPassage,
  { thesaurus }: Lexicon,
): boolean {
  if (worthIn(group, near) > 0) return true;
  // A group has the thesaurus's words only where no reading knows its own.
  const related = group.asked.flatMap(({ term }) => thesaurus.related(term));
  if (related.some(({ term }) => near.some((content) => content.has([term])))) return true;
  const known = taught?.taught.groups.flatMap(({ alternatives }) => alternatives) ?? [];
  return group.alternatives.some(
    ({ terms }) =>
      near.some((content) => content.has(terms)) ||
      known.some((other) => other.terms.join(" ") === terms.join(" ")),
  );
}

/** A word that nobody knows may be a slip of the pen, and a very common one may be left out by any answer. */
function says(surface: string, english: English): boolean {
  return (
    english.knows(surface) &&
    english.rarity(surface) >= leastRarity &&
    !aboutText.has(surface) &&
    !isCue(surface)
  );
}

const leastRarity = 0.35;
/** What is said of a text, not in it; beside the words that ask for a line by its kind. */
const aboutText = new Set(
  "word words adjective noun verb sentence line phrase paragraph abstract term called named names exactly stand stands writing opening next directly city town country place state building region village".split(
    " ",
  ),
);

/** Where the word of degree stands in "How high is …?": its answer is a measure and not the word. */
function degreeAsked(text: string): number | undefined {
  const asked = /\bhow\s+(?=\p{L})/iu.exec(text);
  return asked ? asked.index + asked[0].length : undefined;
}

/** "Who edited …?", "Who was the interpreter …?": the word after it. */
function doingAsked(text: string, groups: readonly Group[]): Group | undefined {
  const asked =
    /^\W*(?:(?:and|so|but)\s+)?who\s+(?:(?:is|was|are|were|the|its|his|her|their)\s+)*(?=\p{L})/iu.exec(text);
  if (!asked) return undefined;
  const from = asked.index + asked[0].length;
  return groups.find((group) => group.asked.some(({ start }) => start === from));
}

/** "What is the population of …?", "Which senators …?": the noun that says what is wanted. */
function thingAsked(text: string, groups: readonly Group[]): Group | undefined {
  const asked =
    /\b(?:(?:what|which)(?:['’]?s|\s+(?:is|are|was|were))\s+(?:the|its|his|her|their|\p{L}+['’]s)|which|what)\s+(?:(?:exact|current|main|total|average|annual)\s+)?(?=\p{L})/iu.exec(
      text,
    );
  if (!asked) return undefined;
  const from = asked.index + asked[0].length;
  return groups.find((group) => group.asked.some(({ start }) => start === from));
}
