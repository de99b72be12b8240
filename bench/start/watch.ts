/**
 * `node --expose-gc --import ./watch.ts src/main.ts` with a channel to its parent: tells it what the start took. With WITHOUT_STORE in
 * the environment, `no-store.ts` stands where the store's door was, and nothing of the store is loaded; else `timed-store.ts` does.
 */
import { subscribe } from "node:diagnostics_channel";
import { registerHooks } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";

const STORE = new URL("../../src/store/index.ts", import.meta.url).href;
const TIMED = new URL("./timed-store.ts", import.meta.url).href;
const NO_STORE = new URL("./no-store.ts", import.meta.url).href;
const door = process.env["WITHOUT_STORE"] === undefined ? TIMED : NO_STORE;

// With a store, too: asking at every module costs a little, which is not to be taken for the store's.
registerHooks({
  resolve(specifier, context, resolve) {
    const resolved = resolve(specifier, context);
    return resolved.url === STORE && context.parentURL !== TIMED ? resolve(door, context) : resolved;
  },
});

// Pino tells of every line here. At the next turn of the event loop the bot would be at its next work already.
subscribe("tracing:pino_asJson:start", (line) => {
  const [, message] = Object(line).arguments;
  if (message === "ready") void report(performance.now(), process.cpuUsage(), residentMegabytes());
});

/** @param ready milliseconds since the process began */
async function report(ready: number, { user, system }: NodeJS.CpuUsage, memory: number): Promise<void> {
  const store = performance
    .getEntriesByName("store")
    .filter(({ startTime }) => startTime < ready)
    .reduce((sum, { duration }) => sum + duration, 0);
  // Long enough for recovery and the index of suggestions, which follow a start.
  await sleep(2_000);
  globalThis.gc?.();
  process.send?.({ ready, store, processor: (user + system) / 1e3, memory, settled: residentMegabytes() });
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}
