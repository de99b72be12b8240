import { spawnSync } from "node:child_process";
import type { Timing } from "./measure.ts";

const runs = 10;

/** A whole process: Node starts, opens the library, answers one question, ends. */
export function benchFirstAnswer(): Timing {
  return timeProcesses("first answer, from Node's start", [
    "src/cli/ask.ts",
    "Who wrote the nonproliferation paper?",
  ]);
}

/** The peer: a Node process that does nothing. */
export function benchBareNode(): Timing {
  return timeProcesses("bare Node: start and end", ["--eval", ""]);
}

function timeProcesses(name: string, args: readonly string[]): Timing {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...args], { timeout: 30_000 });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, p50: at(0.5), p99: at(0.99), runs };
}
