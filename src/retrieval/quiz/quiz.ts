import type { Catalogue } from "../catalogue.ts";
import { inTurns } from "../turns.ts";
import { poolBlanks } from "./blank-pool.ts";
import { makeCloze } from "./cloze.ts";
import type { Fairness } from "./distractors.ts";
import { createRandom } from "./random.ts";
import { isRepeated, readProse } from "./sentences.ts";
import { makeSource } from "./source.ts";
import type { Quiz } from "./types.ts";

/** A library that has no quiz in so many of its sentences is taken to have none. */
const mostTried = 100;

/** Makes a quiz, the same for the same seed; undefined where no sentence can be asked about. */
export type QuizMaker = (seed: string, readings?: readonly string[]) => Promise<Quiz | undefined>;

/** Prepares to make quizzes; what they are made of is gathered for the first of them. All of it is done in turns. */
export function createQuizMaker(catalogue: Catalogue): QuizMaker {
  let gathering: Promise<Fairness> | undefined;
  return async (seed, readings) => {
    gathering ??= gather(catalogue);
    const fairness = await gathering;
    const { prose } = fairness;
    const random = createRandom(seed);
    const isWanted = (name: string) => !readings || readings.includes(name);
    const cards = catalogue.shelf.map(({ reading }) => reading.card).filter(({ name }) => isWanted(name));
    const sentences = prose.sentences.filter(({ reading }) => isWanted(reading.card.name));
    const drawn = random.shuffled(sentences).slice(0, mostTried);
    let quiz: Quiz | undefined;
    function* untilMade() {
      for (const sentence of drawn) {
        if (quiz) return;
        yield sentence;
      }
    }
    await inTurns(untilMade(), (sentence) => {
      if (isRepeated(sentence, prose)) return;
      const cloze = () => makeCloze(sentence, fairness, random);
      const source = () => makeSource(sentence, cards, random);
      const [first, second] = random.shuffled([cloze, source]);
      quiz = first?.() ?? second?.();
    });
    return quiz;
  };
}

async function gather(catalogue: Catalogue): Promise<Fairness> {
  const prose = await readProse(catalogue.shelf);
  return { catalogue, prose, pool: await poolBlanks(prose) };
}
