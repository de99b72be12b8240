/** Milliseconds of wall time of one operation. */
export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
  /** How many were timed: fewer than asked when one takes long. */
  readonly runs: number;
}

const longestMilliseconds = 30_000;
const longestWarmUp = 3_000;
const warmUps = 50;

/** Times the operation for each question once, after a warm-up, for half a minute at most. */
export function timeEach(questions: readonly string[], operation: (question: string) => void): Percentiles {
  const begunAll = performance.now();
  for (const question of questions.slice(0, warmUps)) {
    operation(question);
    if (performance.now() - begunAll > longestWarmUp) break;
  }
  const deadline = performance.now() + longestMilliseconds;
  const times: number[] = [];
  for (const question of questions) {
    const begun = performance.now();
    if (begun > deadline && times.length > 0) break;
    operation(question);
    times.push(performance.now() - begun);
  }
  return percentilesOf(times);
}

export function percentilesOf(times: readonly number[]): Percentiles {
  const ascending = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), runs: times.length };
}
