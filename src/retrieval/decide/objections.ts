import type { Content } from "../analyse/content.ts";
import type { Group } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import { findWords } from "../analyse/words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { missingKinds } from "../rank/answer-kind.ts";
import type { BlockContent } from "../rank/contents.ts";
import type { RankedPassage } from "../rank/passages.ts";
import { formatReference } from "../read/reference.ts";
import type { Evidence } from "./evidence.ts";
import { lacksCount } from "./missing-count.ts";
import { missingWords } from "./missing-words.ts";
import { readRequest } from "./requests.ts";

/**
 * What the best passage would need to hold, and does not, to answer a question of this form. Statements ("Russia has joined
 * NATO in 1999.") are exempt: a wrong date in one deserves the passage that corrects it.
 */
export function findObjections(
  question: Question,
  best: RankedPassage,
  content: BlockContent,
  evidence: Evidence,
  lexicon: Lexicon,
): readonly string[] {
  const request = readRequest(question.text);
  if (request) return [request];
  const similarity = best.taught?.similarity ?? 0;
  if (!isQuestion.test(question.text) || similarity > sameQuestion) return [];
  const { passage, indexed } = best;
  const shown = indexed.reading.source.slice(passage.start, passage.end);
  return [
    ...(question.readings.each ? [] : objectionsToKind(question, best, content, shown)),
    ...(evidence.stranger > 0 && similarity <= surelyTaught
      ? ["it names someone or something that is not spoken of there"]
      : []),
    ...(question.readings.each || similarity > surelyTaught
      ? []
      : objectionsToWords(question, best, content, shown, evidence, lexicon)),
  ];
}

/** A question as near as this to one that the passage is known to answer is the same, or asks about the same. */
const sameQuestion = 0.9;
const surelyTaught = 0.75;

function objectionsToKind(
  question: Question,
  { passage, indexed }: RankedPassage,
  content: BlockContent,
  shown: string,
) {
  const { text } = question;
  const own = content.passages[indexed.passages.indexOf(passage)];
  return [
    ...missingKinds(text, own ? withoutNamedDays(own, indexed.document.text) : shown),
    ...(own && lacksCount(question, own, indexed.document.text)
      ? ["it asks how many, and the passage does not count them"]
      : []),
    ...(asksForNamesOfUnnamed(text, shown) ? ["it asks for names, and the passage names none of them"] : []),
    ...(indexed.block.kind === "item" && asksForParticulars.test(text)
      ? ["it asks what a list does not tell of its entries"]
      : []),
  ];
}

/** The passage's text without names such as "Sept. 11" and "9/11": they tell what is spoken of, not when anything was. */
function withoutNamedDays({ words, mentions }: Content, text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  const named = mentions
    .filter(({ isName }) => isName)
    .map(({ from, to }) => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const)
    .filter(([start, end]) => /\p{N}/u.test(text.slice(start, end)));
  return named
    .reduce((rest, [start, end]) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text)
    .slice(first.start, last.end);
}

function objectionsToWords(
  question: Question,
  best: RankedPassage,
  content: BlockContent,
  shown: string,
  evidence: Evidence,
  lexicon: Lexicon,
) {
  const { text, groups } = question;
  const numbers = hasQuestionWord.test(text)
    ? missingNumbers(groups, `${shown}\n${formatReference(best.indexed.reading.card)}`)
    : [];
  const words = missingWords(question, best, content, evidence, lexicon);
  return [
    ...numbers.map((number) => `it asks about ${number}, which the passage does not hold`),
    ...words.map((word) => `it asks about “${word}”, of which nothing is said there`),
  ];
}

/** "The names of the experts" of a passage that speaks of "some experts". */
function asksForNamesOfUnnamed(text: string, passage: string): boolean {
  const asked =
    /\b(?:names?\s+of|who\s+(?:exactly\s+)?(?:are|were|is|was)|(?:which|what)(?!\s+(?:is|are|was|were|do|does|did|has|have|had|would|will|can|could)\b))\s+(?:specific\s+|particular\s+|exact\s+)?(?:the\s+|these\s+|those\s+|some\s+)?(?<who>\p{Ll}{3,})\b/iu.exec(
      text,
    )?.groups?.["who"] ?? "";
  const [term] = findWords(asked).map((word) => word.term);
  const words = findWords(passage);
  return words.some((word, place) => word.term === term && unnamed.test(words[place - 1]?.surface ?? ""));
}

const unnamed = /^(?:some|many|several|few|certain|other|others|various|most|numerous)$/;

const asksForParticulars =
  /\b(?:who\s+(?:wrote|edited|authored)|authors?|volume|publishers?|pages?|how\s+long|conclusions?|says?)\b/i;

const isQuestion =
  /\?|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/iu;
const hasQuestionWord = /\b(?:wh\w+|how)\b/iu;

/** Numbers that are asked about by themselves, each of which an answer would have to repeat; "9/11" is a name. */
function missingNumbers(groups: readonly Group[], text: string): readonly string[] {
  const here = new Set(findWords(text).map(({ term }) => term));
  return groups
    .flatMap(({ asked: [word, ...others] }) => (word && others.length === 0 ? [word] : []))
    .filter(({ surface, term }) => /^\d+$/.test(surface) && !here.has(term))
    .map(({ surface }) => surface);
}
