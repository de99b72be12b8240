import { type Percentiles, percentilesOf } from "./time-each.ts";
import { type OpenTimes, timeOpen } from "./time-open.ts";

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

export interface BundledTimes extends OpenTimes {
  readonly answer: Percentiles;
}

/** Operation: opening the bundled library, then one answer after the other. */
export async function timeBundled(): Promise<BundledTimes> {
  const { library, open, block, first } = await timeOpen({ folder: "corpus" }, questions[0] ?? "");
  const times = Array.from({ length: rounds }, () => questions)
    .flat()
    .map((question) => {
      const asked = performance.now();
      library.ask(question);
      return performance.now() - asked;
    });
  return { open, block, first, answer: percentilesOf(times) };
}
