import { Bench } from "tinybench";

/** Milliseconds of wall time of one operation. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

const secondsEach = 2;

/** Runs one operation, after a warm-up, for two seconds. */
export async function measure(name: string, operation: () => void | Promise<void>): Promise<Timing> {
  const bench = new Bench({ time: secondsEach * 1000, throws: true }).add(name, operation);
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== "completed") throw new Error(`${name}: ${result?.state ?? "not run"}`);
  return { name, p50: result.latency.p50, p99: result.latency.p99, runs: result.latency.samplesCount };
}
