import type { Question } from "./analyse/question.ts";
import { bounds, type Decision } from "./decide/decide.ts";
import type { Vocabulary } from "./index/vocabulary.ts";
import type { RankedPassage } from "./rank/passages.ts";
import type { Explanation } from "./types.ts";

/** How many of the best passages an explanation tells about. */
const told = 5;

/** Tells how an answer came about: what was looked for, what was found, why the best did or did not answer. */
export function explain(
  question: Question,
  ranked: readonly RankedPassage[],
  decision: Decision | undefined,
  vocabulary: Vocabulary,
): Explanation {
  return {
    description: `status: ${decision?.status ?? "nothing"}`,
    details: [
      explainQuestion(question, vocabulary),
      ...(decision ? [explainDecision(decision)] : []),
      ...ranked.slice(0, told).map(explainPassage),
    ],
  };
}

function explainQuestion({ words }: Question, vocabulary: Vocabulary): Explanation {
  return {
    description: words.length === 0 ? "no word to look for" : "words looked for, with their rarity",
    details: words.map(({ surface, term }) => ({
      description: [
        surface === term ? surface : `${surface} (indexed as ${term})`,
        vocabulary.knows(term) ? "" : ", which no reading holds",
      ].join(""),
      value: vocabulary.idf(term),
      details: [],
    })),
  };
}

function explainDecision({ coverage, grip, reasons }: Decision): Explanation {
  return {
    description:
      reasons.length === 0
        ? "answered: the best passage covers enough of the question"
        : `refused: ${reasons.join("; ")}`,
    details: [
      {
        description: `covered by its paragraph, title and kind (at least ${bounds.coverage})`,
        value: coverage,
        details: [],
      },
      {
        description: `covered by the passage itself and its kind (at least ${bounds.grip})`,
        value: grip,
        details: [],
      },
    ],
  };
}

function explainPassage(
  { passage, indexed, block, stems, written, kindFactor, score }: RankedPassage,
  index: number,
): Explanation {
  const { source, card } = indexed.reading;
  return {
    description: `${index + 1}. ${card.name}, line ${passage.lines[0]}: ${source.slice(passage.start, passage.end)}`,
    value: score,
    details: [
      { description: `factor for a ${indexed.block.kind}`, value: kindFactor, details: [] },
      { description: "rarity of the question's words in it", value: stems, details: [] },
      { description: "… of those in the very form that was asked (counts 0.3)", value: written, details: [] },
      {
        description: "its paragraph (counts 2)",
        value: block.score,
        details: [
          { description: "BM25F", value: block.bm25f, details: [] },
          { description: "words as written", value: block.asWritten, details: [] },
          { description: "phrases", value: block.phrase, details: [] },
          { description: "words near one another", value: block.nearby, details: [] },
          { description: "best sentence", value: block.bestSentence, details: [] },
        ],
      },
    ],
  };
}
