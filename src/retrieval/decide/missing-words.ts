import type { Content } from "../analyse/content.ts";
import type { Group } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import { isCue } from "../index/documents.ts";
import type { English } from "../lexicon/english.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { BlockContent } from "../rank/contents.ts";
import { coverage, type RankedPassage, worthIn } from "../rank/passages.ts";
import { type Evidence, isKnown } from "./evidence.ts";

/**
 * Words without which a passage near the question does not answer it. Whoever asks in the text's own words knows it; one word that is then
 * missing is what he wants to know: "When was the ABM treaty signed?" of a passage that tells of its end. And whoever asks who did
 * something wants the one who did that. A question in other words than the text's is left to the evidence: its words are missing by nature.
 *
 * @param content of the block that the best passage stands in
 * @returns the words as they were asked
 */
export function missingWords(
  { text, groups }: Question,
  best: RankedPassage,
  { whole, title, cues }: BlockContent,
  { phrase }: Evidence,
  lexicon: Lexicon,
): readonly string[] {
  if (!opensWithQuestionWord.test(text)) return [];
  const near = { text: [whole, title], cues };
  const [degree, doing, thing] = [degreeAsked, doingAsked, thingAsked].map((form) =>
    groupAfter(form, text, groups),
  );
  // "Which agency is the picture credited to?" of a caption's credit: what is asked for is the line itself.
  const isLineAskedFor = groups.some((group) => worthIn(group, [cues]) > 0);
  const isInItsWords = phrase >= nearlyAPhrase || coverage(groups, [whole, title, cues]) >= mostOfIt;
  const isWanted = (group: Group) =>
    !isLineAskedFor &&
    (group === thing || isInItsWords) &&
    !isKnown(group, lexicon) &&
    group.asked.every((word) => says(word.surface, lexicon.english));
  return groups
    .filter(
      (group) =>
        group !== degree && (group === doing || isWanted(group)) && !isHeld(group, near, best, lexicon),
    )
    .map(({ asked }) => asked.map(({ surface }) => surface).join(" "));
}

const nearlyAPhrase = 0.4;
const mostOfIt = 0.55;

const opensWithQuestionWord =
  /^\W*(?:(?:and|so|but|hi|hey|hello|please|ok|okay|excuse\s+me|sorry)\b\W*)*(?:(?:at|in|on|from|by|to|for|of)\s+)?(?:who\w*|when|where|which|what(?:['’]?s)?|why|how)\b/iu;

/** Whether the passage has it in any words, or a question that it is known to answer has. */
function isHeld(
  group: Group,
  { text, cues }: { readonly text: readonly Content[]; readonly cues: Content },
  { taught }: RankedPassage,
  { thesaurus }: Lexicon,
): boolean {
  if (worthIn(group, [...text, cues]) > 0) return true;
  // A group has the thesaurus's words only where no reading knows its own.
  const related = group.asked.flatMap(({ term }) => thesaurus.related(term));
  if (related.some(({ term }) => text.some((content) => content.has([term])))) return true;
  const known = taught?.taught.groups.flatMap(({ alternatives }) => alternatives) ?? [];
  return group.alternatives.some(({ terms }) =>
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
  "precisely specifically quotation quotations quote statement claim passage text report article essay kind kinds sort sorts type types terms word words adjective noun verb sentence line phrase paragraph abstract term called named names exactly stand stands writing opening next directly city town country place state building region village".split(
    " ",
  ),
);

/** "How high is …?" Its answer is a measure and not the word. */
const degreeAsked = /\bhow\s+(?=\p{L})/iu;
/** "Who edited …?", "Who was the interpreter …?" */
const doingAsked =
  /^\W*(?:(?:and|so|but)\s+)?who\s+(?:(?:is|was|are|were|the|its|his|her|their)\s+)*(?=\p{L})/iu;
/** "What is the population of …?", "Which senators …?" */
const thingAsked =
  /\b(?:(?:what|which)(?:['’]?s|\s+(?:is|are|was|were))\s+(?:the|its|his|her|their|\p{L}+['’]s)|which|what)\s+(?:(?:exact|current|main|total|average|annual)\s+)?(?=\p{L})/iu;

/** The group that the word right behind a form belongs to. */
function groupAfter(form: RegExp, text: string, groups: readonly Group[]): Group | undefined {
  const found = form.exec(text);
  const from = found ? found.index + found[0].length : undefined;
  return groups.find(({ asked }) => asked.some(({ start }) => start === from));
}
