import { openLibrary } from "../src/retrieval/index.ts";
import { type Percentiles, percentilesOf } from "./time-each.ts";

/** Questions of every length and kind, for timing only: nothing is asserted about their answers. */
const questions: readonly string[] = [
  "Gabbitas",
  "Who wrote the nonproliferation paper?",
  "Has Russia received anything for its cooperation?",
  "Which reports appeared in the 1950s?",
  "What do critics of closer ties with Russia argue?",
  "Why would it be wise for Washington to help Russia, and what might both sides gain from a partnership?",
  "How do I bake sourdough bread?",
  "nuclear, chemical and biological materials, related technologies, and delivery systems",
  "lorem ipsum ".repeat(500),
];
const rounds = 60;

export interface BundledTimes {
  /** Milliseconds to read, lay out, split, index and calibrate. */
  readonly open: number;
  readonly answer: Percentiles;
}

/** Operation: opening the bundled library, then one answer after the other. */
export async function timeBundled(): Promise<BundledTimes> {
  const begun = performance.now();
  const library = await openLibrary({ folder: "corpus" });
  const open = performance.now() - begun;
  const times = Array.from({ length: rounds }, () => questions)
    .flat()
    .map((question) => {
      const asked = performance.now();
      library.ask(question);
      return performance.now() - asked;
    });
  return { open, answer: percentilesOf(times) };
}
