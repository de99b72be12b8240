import { toExcerpt } from "../cite/excerpt.ts";
import type { BlankKind } from "./blank-kind.ts";
import type { Blank } from "./blanks.ts";
import { type Fairness, findDistractors } from "./distractors.ts";
import type { Random } from "./random.ts";
import type { ProseSentence } from "./sentences.ts";
import type { ClozeQuiz } from "./types.ts";

/** The blank is drawn from so many of those that say most. */
const mostSalient = 4;

/** A sentence with a gap and four words for it; undefined where no word of it has three fair companions. */
export function makeCloze(
  sentence: ProseSentence,
  fairness: Fairness,
  random: Random,
): ClozeQuiz | undefined {
  const blanks = fairness.pool
    .blanksOf(sentence)
    .filter((blank) => standsOnce(blank, sentence))
    .map((blank) => ({ blank, salience: salienceOf(blank, sentence, fairness) }))
    .sort((a, b) => b.salience - a.salience)
    .map(({ blank }) => blank);
  for (const blank of [...random.shuffled(blanks.slice(0, mostSalient)), ...blanks.slice(mostSalient)]) {
    const distractors = findDistractors(blank, sentence, fairness, random);
    if (distractors) return toCloze(blank, distractors, sentence, random);
  }
  return undefined;
}

/** A sentence that has the word twice answers itself. */
function standsOnce({ from, to }: Blank, { words }: ProseSentence): boolean {
  const left = new Set([...words.slice(0, from), ...words.slice(to)].map(({ term }) => term));
  return words.slice(from, to).every(({ term }) => !left.has(term));
}

function salienceOf(blank: Blank, { words }: ProseSentence, { catalogue }: Fairness): number {
  const { vocabulary } = catalogue.lexicon;
  const rarest = Math.max(...words.slice(blank.from, blank.to).map(({ term }) => vocabulary.idf(term)));
  return (salienceOfKind(blank.kind) * rarest) / vocabulary.highestIdf;
}

/** What a reader may be asked to know: names and years before things, things before what is said of them. */
function salienceOfKind(kind: BlankKind): number {
  switch (kind.is) {
    case "full name":
    case "acronym":
    case "name":
    case "year":
      return 1.3;
    case "month":
    case "number":
      return 1;
    case "uncased word":
      return 0.8;
    case "word":
      return kind.part === "noun" ? 1 : kind.part === "adv" ? 0.4 : 0.8;
  }
}

function toCloze(
  { start, end, text: answer }: Blank,
  distractors: readonly string[],
  { reading, passage, text }: ProseSentence,
  random: Random,
): ClozeQuiz {
  const options = random.shuffled([answer, ...distractors]);
  return {
    kind: "cloze",
    before: text.slice(0, start),
    after: text.slice(end),
    options,
    correct: options.indexOf(answer),
    excerpt: toExcerpt({ reading, first: passage, last: passage }, [[start, end]]),
  };
}
