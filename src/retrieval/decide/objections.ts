import type { Group } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import { findWords } from "../analyse/words.ts";
import type { English } from "../lexicon/english.ts";
import { missingKinds } from "../rank/answer-kind.ts";
import type { BlockContent } from "../rank/contents.ts";
import type { RankedPassage } from "../rank/passages.ts";
import { formatReference } from "../read/reference.ts";
import type { Evidence } from "./evidence.ts";
import { missingWords } from "./missing-words.ts";
import { readRequest } from "./requests.ts";

/**
 * What the best passage would need to hold, and does not, to answer a question of this form. Statements ("Russia has joined
 * NATO in 1999.") are exempt: a wrong date in one deserves the passage that corrects it.
 */
export function findObjections(
  question: Question,
  best: RankedPassage,
  { whole, title, cues }: BlockContent,
  evidence: Evidence,
  english: English,
): readonly string[] {
  const { text, readings, groups } = question;
  const { passage, indexed, taught } = best;
  const request = readRequest(text);
  if (request) return [request];
  if (!isQuestion.test(text) || (taught?.similarity ?? 0) > surelyTaught) return [];
  const shown = indexed.reading.source.slice(passage.start, passage.end);
  return [
    ...missingKinds(text, shown),
    ...(evidence.stranger > 0 ? ["it names someone or something that is not spoken of there"] : []),
    ...(readings.each || !asksForFact.test(text)
      ? []
      : missingNumbers(groups, `${shown}\n${formatReference(indexed.reading.card)}`)
    ).map((number) => `it asks about ${number}, which the passage does not hold`),
    ...(readings.each ? [] : missingWords(question, best, [whole, title, cues], evidence, english)).map(
      (word) => `it asks about “${word}”, of which nothing is said there`,
    ),
    ...(indexed.block.kind === "item" && asksForParticulars.test(text)
      ? ["it asks what a list does not tell of its entries"]
      : []),
  ];
}

/** A question as near as this to one that the passage is known to answer needs no second look. */
const surelyTaught = 0.65;

const asksForParticulars =
  /\b(?:who\s+(?:wrote|edited|authored)|authors?|volume|publishers?|pages?|how\s+long|conclusions?|says?)\b/i;

const isQuestion =
  /\?|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/iu;
const asksForFact = /\b(?:wh\w+|how)\b/iu;

/** Numbers that are asked about by themselves, each of which an answer would have to repeat; "9/11" is a name. */
function missingNumbers(groups: readonly Group[], text: string): readonly string[] {
  const here = new Set(findWords(text).map(({ term }) => term));
  return groups
    .flatMap(({ asked: [word, ...others] }) => (word && others.length === 0 ? [word] : []))
    .filter(({ surface, term }) => /^\d+$/.test(surface) && !here.has(term))
    .map(({ surface }) => surface);
}
