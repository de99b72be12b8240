/** `npm run bench [-- --json]`: how fast Ibid is, each operation beside a peer in the same run. */
import { benchAsk } from "./ask.ts";
import { benchBareNode, benchFirstAnswer } from "./first-answer.ts";
import type { Timing } from "./measure.ts";
import { benchOpen } from "./open.ts";
import { benchStockOrama } from "./stock-orama.ts";

const corpus = "corpus";

const bareNode = benchBareNode();
const firstAnswer = benchFirstAnswer();
const open = await benchOpen(corpus);
const stockOrama = await benchStockOrama(corpus);
const ask = await benchAsk(corpus);

if (process.argv.includes("--json")) {
  process.stdout.write(`${JSON.stringify({ firstAnswer, bareNode, open, ask, stockOrama })}\n`);
} else {
  process.stdout.write(
    [
      line(["operation", "p50 ms", "p99 ms", "runs"]),
      ...[firstAnswer, bareNode, open, ask, stockOrama].map(toLine),
      "",
      `first answer / bare Node: ${ratio(firstAnswer, bareNode)}`,
      `an answer / a stock Orama search of the same passages: ${ratio(ask, stockOrama)}`,
      "",
    ].join("\n"),
  );
}

function toLine({ name, p50, p99, runs }: Timing): string {
  return line([name, p50.toFixed(2), p99.toFixed(2), String(runs)]);
}

function line([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(10)).join("");
}

function ratio(ours: Timing, peer: Timing): string {
  return `${(ours.p50 / peer.p50).toFixed(1)} × at p50, ${(ours.p99 / peer.p99).toFixed(1)} × at p99`;
}
