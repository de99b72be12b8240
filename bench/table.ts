import type { AskResult, EngineResult, LookupResult } from "./children.ts";
import type { BundledTimes } from "./time-bundled.ts";
import type { Percentiles } from "./time-each.ts";
import type { OpenTimes } from "./time-open.ts";

/** All that was measured at one size; what failed is missing. */
export interface SizeResult {
  readonly size: number;
  readonly engines: ReadonlyMap<string, EngineResult>;
  readonly completers: ReadonlyMap<string, LookupResult>;
  readonly ask: AskResult | undefined;
}

const columns = ["p50", "p99", "index", "rss", "restore", "saved"] as const;
const heading = ["p50 ms", "p99 ms", "index ms", "memory MB", "restore ms", "saved MB", "questions"];

const lookupColumns = ["p50", "p99", "build", "first"] as const;
const lookupHeading = ["p50 ms", "p99 ms", "build ms", "first ms", "typed"];

/** One size as tables: each engine's figures, and under them what each peer takes of what Ibid takes. */
export function formatSize({ size, engines, completers, ask }: SizeResult): string {
  const passages = `${size.toLocaleString("en")} passages`;
  return [
    row(`${passages}: search`, heading),
    ...rowsBeside(engines, columns),
    "",
    row(`${passages}: lookup`, lookupHeading),
    ...rowsBeside(completers, lookupColumns),
    "",
    ...(ask
      ? [
          `the whole library: an answer ${figure(ask.p50)} ms at p50, ${figure(ask.p99)} ms at p99; ${figure(ask.rss)} MB`,
          `  ${opened(ask)}`,
        ]
      : []),
    "",
  ].join("\n");
}

/** Each one's figures, then those of the others as parts of Ibid's. */
function rowsBeside<Column extends string>(
  results: ReadonlyMap<string, Readonly<Record<Column | "runs", number>>>,
  shown: readonly Column[],
): readonly string[] {
  const ibid = results.get("ibid");
  const all = Array.from(results, ([name, result]) =>
    row(name, [...shown.map((column) => figure(result[column])), String(result.runs)]),
  );
  const peers = [...results].filter(([name]) => name !== "ibid");
  return ibid
    ? [
        ...all,
        ...peers.map(([name, peer]) =>
          row(
            `  ${name} / ibid`,
            shown.map((column) => `${figure(peer[column] / ibid[column])} ×`),
          ),
        ),
      ]
    : all;
}

/** What a group with a few readings feels. */
export function formatBundled(first: Percentiles, bareNode: Percentiles, bundled: BundledTimes): string {
  return [
    "the bundled library",
    `  first answer of a new process: ${figure(first.p50)} ms at p50, ${figure(first.p50 / bareNode.p50)} × a Node process that does nothing`,
    `  an answer ${figure(bundled.answer.p50)} ms at p50, ${figure(bundled.answer.p99)} ms at p99`,
    `  ${opened(bundled)}`,
    "",
  ].join("\n");
}

const opened = ({ open, block, first }: OpenTimes) =>
  `opened in ${figure(open)} ms, in which nothing else waited longer than ${figure(block)} ms; the first answer after it ${figure(first)} ms`;

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join("");

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(2);
