import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const percentiles = { p50: z.number(), p99: z.number(), runs: z.number() };

/** Milliseconds, and megabytes for `rss` and `saved`. */
const engineResult = z.object({
  ...percentiles,
  index: z.number(),
  rss: z.number(),
  restore: z.number(),
  saved: z.number(),
});
const askResult = z.object({
  ...percentiles,
  open: z.number(),
  block: z.number(),
  first: z.number(),
  rss: z.number(),
});
const lookupResult = z.object({ ...percentiles, build: z.number(), first: z.number() });

export type EngineResult = z.infer<typeof engineResult>;
export type AskResult = z.infer<typeof askResult>;
/** Milliseconds. */
export type LookupResult = z.infer<typeof lookupResult>;

export const engineNames = ["ibid", "minisearch", "flexsearch", "orama"] as const;
export const completerNames = ["ibid", "minisearch", "minisearch-suggest", "flexsearch"] as const;

/** One engine at one size in a process of its own; undefined when it ends badly or takes too long, which is told on stderr. */
export function benchEngine(name: (typeof engineNames)[number], size: number): EngineResult | undefined {
  const printed = runAlone(name, size);
  return printed === undefined ? undefined : engineResult.parse(printed);
}

/** The whole library at one size, likewise. */
export function benchAsk(size: number): AskResult | undefined {
  const printed = runAlone("ask", size);
  return printed === undefined ? undefined : askResult.parse(printed);
}

/** Choices for what is being typed, likewise. */
export function benchLookup(name: (typeof completerNames)[number], size: number): LookupResult | undefined {
  const printed = runAlone(`lookup-${name}`, size);
  return printed === undefined ? undefined : lookupResult.parse(printed);
}

const longestMinutes = 15;
const program = fileURLToPath(new URL("./one.ts", import.meta.url));

function runAlone(name: string, size: number): unknown {
  process.stderr.write(`${name}, ${size} passages …\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", program, name, String(size)],
    { encoding: "utf8", timeout: longestMinutes * 60_000 },
  );
  if (status === 0) return JSON.parse(stdout);
  const reason = status === null ? `stopped after ${longestMinutes} minutes at most` : stderr.trim();
  process.stderr.write(`${name}, ${size} passages: ${reason}\n`);
  return undefined;
}
