import { config as loadEnvironmentFile } from "dotenv";
import { type Bot, type BotOptions, startBot } from "./bot/index.ts";
import { openShowing } from "./cli/progress.ts";
import { runPrompt } from "./cli/prompt.ts";
import { parseConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { openLogging } from "./opening-log.ts";
import { startSandbox } from "./sandbox/index.ts";
import { stopRequested } from "./stop.ts";
import { openStore } from "./store/index.ts";

/** Composition root: configuration, log, store, library, bot. Without a token the bot runs in a local Discord with a prompt. */
async function main(): Promise<void> {
  loadEnvironmentFile({ quiet: true });
  const { token, ...config } = parseConfig(process.env);
  const log = createLog(config.logLevel);
  process.on("uncaughtException", (err) => {
    log.fatal({ err }, "an exception that nothing expected");
    fail(err);
  });
  // discord.js leaves promises to themselves where a payload is not as it should be: that costs one event, not the bot.
  process.on("unhandledRejection", (err) => log.error({ err }, "a failure that nothing waited for"));
  // What is tried out at the prompt leaves nothing behind.
  const store = await unlessStopped(openStore(token === undefined ? "file::memory:" : config.databaseUrl));
  log.info({ database: store.place }, "the store is open");
  const library = await unlessStopped(
    // At the prompt a person waits; a log is read by nobody there.
    token === undefined ? openShowing(config.corpusDir, process.stderr) : openLogging(config.corpusDir, log),
  );
  if (token === undefined) await runInSandbox({ library, store, log });
  else await runOnDiscord({ ...config, token, library, store, log });
  await store.close();
}

async function runOnDiscord(options: BotOptions): Promise<void> {
  await untilEnd(await unlessStopped(startBot(options)), stop);
  options.log.info("stopped");
}

async function runInSandbox(parts: Pick<BotOptions, "library" | "store" | "log">): Promise<void> {
  const sandbox = await startSandbox();
  const bot = await unlessStopped(
    startBot({
      token: sandbox.token,
      apiUrl: sandbox.url,
      ...parts,
      // Lines from a file come faster than anyone types, and there is nobody whom they would flood.
      ...(!process.stdin.isTTY && { paces: { commands: allAtOnce, presses: allAtOnce } }),
    }),
  );
  await sandbox.ready();
  await untilEnd(
    bot,
    Promise.race([stop, runPrompt(sandbox, { input: process.stdin, output: process.stdout })]),
  );
  await sandbox.close();
}

const allAtOnce = { most: Number.POSITIVE_INFINITY, milliseconds: 1 };

/** While the library is being opened or the bot is starting there is nothing to finish. */
async function unlessStopped<T extends object>(starting: Promise<T>): Promise<T> {
  const started = await Promise.race([starting, stop.then(() => undefined)]);
  return started ?? process.exit(0);
}

/** Runs until it is asked to stop or the bot fails for good, and ends the bot either way. */
async function untilEnd(bot: Bot, end: Promise<unknown>): Promise<void> {
  const failure = await Promise.race([bot.ended, end.then(() => undefined)]);
  await bot.stop();
  if (failure !== undefined) throw failure;
}

function fail(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Ibid cannot run: ${reason}\n`);
  process.exit(1);
}

const stop = stopRequested();

main().then(() => process.exit(0), fail);
