import type { Catalogue } from "../catalogue.ts";
import { poolBlanks } from "./blank-pool.ts";
import { makeCloze } from "./cloze.ts";
import type { Fairness } from "./distractors.ts";
import { createRandom } from "./random.ts";
import { isRepeated, readProse } from "./sentences.ts";
import { makeSource } from "./source.ts";
import type { Quiz } from "./types.ts";

/** A library that has no quiz in so many of its sentences is taken to have none. */
const mostTried = 100;

/** Prepares to make quizzes; what they are made of is gathered for the first of them. */
export function createQuizMaker(
  catalogue: Catalogue,
): (seed: string, readings?: readonly string[]) => Quiz | undefined {
  let gathered: Fairness | undefined;
  return (seed, readings) => {
    gathered ??= gather(catalogue);
    const fairness = gathered;
    const { prose } = fairness;
    const random = createRandom(seed);
    const isWanted = (name: string) => !readings || readings.includes(name);
    const cards = catalogue.shelf.map(({ reading }) => reading.card).filter(({ name }) => isWanted(name));
    const sentences = prose.sentences.filter(({ reading }) => isWanted(reading.card.name));
    for (const sentence of random.shuffled(sentences).slice(0, mostTried)) {
      if (isRepeated(sentence, prose)) continue;
      const cloze = () => makeCloze(sentence, fairness, random);
      const source = () => makeSource(sentence, cards, random);
      const [first, second] = random.shuffled([cloze, source]);
      const quiz = first?.() ?? second?.();
      if (quiz) return quiz;
    }
    return undefined;
  };
}

function gather(catalogue: Catalogue): Fairness {
  const prose = readProse(catalogue.shelf);
  return { catalogue, prose, pool: poolBlanks(prose) };
}
