import { spawnSync } from "node:child_process";
import { type Percentiles, percentilesOf } from "./time-each.ts";

const runs = 10;

/** Operation: a whole process, as `npm run ask` starts it, that opens the bundled library, answers one question, and ends. */
export function timeFirstAnswer(): Percentiles {
  return timeProcesses([
    "--import",
    "./src/compile-cache.js",
    "src/cli/ask.ts",
    "Who wrote the nonproliferation paper?",
  ]);
}

/** The peer: a Node process that does nothing. */
export function timeBareNode(): Percentiles {
  return timeProcesses(["--eval", ""]);
}

function timeProcesses(args: readonly string[]): Percentiles {
  return percentilesOf(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [...args], { timeout: 30_000 });
      if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
      return performance.now() - begun;
    }),
  );
}
