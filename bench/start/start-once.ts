import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** One start of the bot: milliseconds and megabytes. */
const start = z.object({
  /** From the process's beginning to "ready". */
  ready: z.number(),
  /** What of that the store took, to load, to open and to be read: steadier than the difference between two whole starts. 0 without one. */
  store: z.number(),
  /** What processors worked for it until then, on all threads: steadier than `ready` where other programs run, too. */
  processor: z.number(),
  /** Resident memory when it is ready. */
  memory: z.number(),
  /** The same when what comes right after the start is done, and what is not needed any more has been collected. */
  settled: z.number(),
});

export type Start = z.infer<typeof start>;

interface Surroundings {
  /** Where it runs; no `.env` is there. */
  readonly folder: string;
  readonly sandbox: { readonly url: string; readonly token: string };
  /** Undefined: it runs without a store. */
  readonly databaseUrl: string | undefined;
}

/** Starts the bot as `npm start` does, waits until it has settled, and stops it. */
export async function startOnce({ folder, sandbox, databaseUrl }: Surroundings): Promise<Start> {
  const child = spawn(process.execPath, ["--expose-gc", "--import", COMPILE_CACHE, "--import", WATCH, MAIN], {
    cwd: folder,
    env: {
      CORPUS_DIR: CORPUS,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.url,
      ...(databaseUrl === undefined ? { WITHOUT_STORE: "yes" } : { DATABASE_URL: databaseUrl }),
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    timeout: 60_000,
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  const ended = once(child, "close");
  const told: unknown = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  child.kill();
  await ended;
  // A store that fails after "ready" would look cheap.
  if (told === undefined || /"level":[56]0/.test(said))
    throw new Error(`the bot did not start well:\n${said}`);
  return z.tuple([start]).rest(z.unknown()).parse(told)[0];
}

const COMPILE_CACHE = new URL("../../src/compile-cache.js", import.meta.url).href;
const WATCH = new URL("./watch.ts", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
