import { hash } from "node:crypto";
import type { Library, Quiz } from "../../retrieval/index.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { readingKey } from "../reading-key.ts";
import { words } from "./words.ts";

/** A quiz that has been posed, and what its buttons remember of it. */
export interface PosedQuiz {
  readonly quiz: Quiz;
  /** The first three of a button's parameters. They make the same quiz again, and hold nothing that shows its answer. */
  readonly memory: readonly [seed: string, reading: string, fingerprint: string];
}

/**
 * Makes a quiz from the readings, or from one of them.
 *
 * @param seed at most 20 digits and letters
 * @throws UserError where no sentence can be asked about
 */
export async function poseQuiz(library: Library, seed: string, reading?: string): Promise<PosedQuiz> {
  const quiz = await library.quiz(seed, reading === undefined ? {} : { readings: [reading] });
  if (quiz === undefined) throw new UserError("no-quiz", (locale) => words(locale).noQuiz);
  return {
    quiz,
    memory: [seed, reading === undefined ? ALL : readingKey({ name: reading }), fingerprintOf(quiz)],
  };
}

/**
 * Makes the quiz of a button again.
 *
 * @throws UserError where the readings make another quiz of its seed than they did when it was posed
 */
export async function recallQuiz(library: Library, parameters: readonly string[]): Promise<PosedQuiz> {
  const [seed, reading, fingerprint] = parameters;
  if (seed === undefined || reading === undefined || fingerprint === undefined) throw staleButton();
  const only = library.readings().find((card) => readingKey(card) === reading);
  const readings = only && { readings: [only.name] };
  const quiz = reading === ALL || readings ? await library.quiz(seed, readings ?? {}) : undefined;
  if (quiz === undefined || fingerprintOf(quiz) !== fingerprint) {
    throw new UserError("older-quiz", (locale) => words(locale).older);
  }
  return { quiz, memory: [seed, reading, fingerprint] };
}

/** No hash is as short. */
const ALL = "all";

function fingerprintOf({ kind, excerpt, options }: Quiz): string {
  return hash("sha256", [kind, excerpt.passageId, ...options].join("\n")).slice(0, 12);
}
