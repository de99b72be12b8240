/**
 * `npm run bench [-- --json] [--sizes 1000,10000]`: how fast Ibid is beside MiniSearch, FlexSearch and stock Orama, over the same
 * made passages and questions, each in a process of its own.
 */
import { parseArgs } from "node:util";
import { benchAsk, benchEngine, benchLookup, completerNames, engineNames } from "./children.ts";
import { timeBareNode, timeFirstAnswer } from "./first-answer.ts";
import { formatBundled, formatSize, type SizeResult } from "./table.ts";
import { timeBundled } from "./time-bundled.ts";

const { values } = parseArgs({
  options: { json: { type: "boolean" }, sizes: { type: "string", default: "1000,10000,100000" } },
});
const sizes = values.sizes.split(",").map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  process.stderr.write(`--sizes ${values.sizes}: name whole numbers, such as --sizes 1000,10000\n`);
  process.exit(2);
}

const [bareNode, firstAnswer] = [timeBareNode(), timeFirstAnswer()];
const bundled = await timeBundled();
if (!values.json) process.stdout.write(`${formatBundled(firstAnswer, bareNode, bundled)}\n`);

const results: SizeResult[] = [];
for (const size of sizes) {
  const engines = engineNames.flatMap((name) => {
    const result = benchEngine(name, size);
    return result ? [[name, result] as const] : [];
  });
  const completers = completerNames.flatMap((name) => {
    const result = benchLookup(name, size);
    return result ? [[name, result] as const] : [];
  });
  const result = { size, engines: new Map(engines), completers: new Map(completers), ask: benchAsk(size) };
  results.push(result);
  if (!values.json) process.stdout.write(`${formatSize(result)}\n`);
}

if (values.json) process.stdout.write(`${JSON.stringify(toJson(results))}\n`);

/** `{"1000": {"ibid": {"p50", "p99", "index", "rss", …}, …, "lookup": {"ibid": {…}, …}, "ask": {…}}, …, "firstAnswer": {…}, "bareNode": {…}, "bundled": {…}}` */
function toJson(measured: readonly SizeResult[]): object {
  const bySize = measured.map(({ size, engines, completers, ask }) => [
    size,
    { ...Object.fromEntries(engines), lookup: Object.fromEntries(completers), ...(ask && { ask }) },
  ]);
  return { ...Object.fromEntries(bySize), firstAnswer, bareNode, bundled };
}
