import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect } from "vitest";
import type { Paces } from "../../src/bot/gate/gate.ts";
import { type Bot, startBot } from "../../src/bot/index.ts";
import { createLog } from "../../src/log.ts";
import {
  type Answer,
  type Library,
  openLibrary,
  type Reading,
  type WholeLibrary,
} from "../../src/retrieval/index.ts";
import {
  type Place,
  type Sandbox,
  type SandboxOptions,
  type SeenMessage,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

import { NO_HURRY } from "../bot/no-hurry.ts";

import { openApiFaults } from "../contracts/openapi.ts";

export interface StageOptions extends SandboxOptions {
  /** The repository's own when absent. */
  readonly readings?: readonly Reading[];
  /** Where the readings are, unless they are given; the repository's own when absent. */
  readonly folder?: string;
  /** The database's address, as DATABASE_URL; a new one in memory when absent. Either is kept across `restart`. */
  readonly store?: string;
  /** As fast as it can be when absent: tests do not wait where people would. */
  readonly paces?: Paces;
}

/** A sandbox with the real bot in it, and its readings. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly library: WholeLibrary;
  readonly store: Store;
  readonly bot: Bot;
  /** What the bot has logged, as objects, from the level `debug` on. */
  readonly log: readonly LogLine[];
  /**
   * Stops the bot and starts another one, as after an update, of its readings, too, where there are `readings`; waits until that has done
   * what the one before left undone.
   */
  restart(options?: { readonly guildId?: string; readonly readings?: readonly Reading[] }): Promise<void>;
  /** Waits for exactly these rules, by their codes, to have been broken in this test: where Discord leaves a bot no choice. */
  expectViolations(...codes: readonly number[]): Promise<void>;
  /** Waits until the bot has connected to the gateway anew, after `act`. */
  reconnected(act: () => void): Promise<void>;
}

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

export const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/**
 * Opens a stage for a test file and closes it after the file. After every test Discord must have nothing to complain about:
 * no rule broken, and every body as Discord's own description of its API has it.
 */
export async function openStage({
  readings,
  folder = CORPUS,
  store: databaseUrl = "file::memory:",
  paces = NO_HURRY,
  ...options
}: StageOptions = {}): Promise<Stage> {
  // Each client keeps to Discord's limits, and a stage may start several in a second, none of which knows of the others' requests.
  const sandbox = await startSandbox({ requestsPerSecond: 1_000, ...options });
  const library = await openLibrary(readings === undefined ? { folder } : { readings });
  const store = await openStore(databaseUrl);
  const lines: LogLine[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(JSON.parse(line)) });
  let inUse = library;
  const start = (guildId?: string): Promise<Bot> =>
    startBot({
      token: sandbox.token,
      apiUrl: sandbox.url,
      library: inUse,
      store,
      log,
      paces,
      ...(guildId !== undefined && { guildId }),
    });
  let bot = await start();
  await sandbox.ready();
  await bot.recovered;

  const restart: Stage["restart"] = async ({ guildId, readings: changed } = {}) => {
    await bot.stop();
    if (changed !== undefined) inUse = await openLibrary({ readings: changed });
    bot = await start(guildId);
    await sandbox.ready();
    await bot.recovered;
  };

  let judged = 0;
  const violations = () => sandbox.violations.slice(judged);
  afterEach(() => {
    const broken = violations();
    // What one test has broken is not laid at the door of those after it.
    judged = sandbox.violations.length;
    expect(broken).toEqual([]);
    expect(openApiFaults(sandbox.requests)).toEqual([]);
  });
  afterAll(async () => {
    await bot.stop();
    await store.close();
    await sandbox.close();
  });
  return {
    sandbox,
    library,
    store,
    log: lines,
    get bot() {
      return bot;
    },
    restart,
    async expectViolations(...codes) {
      await expect.poll(() => violations().map(({ code }) => code)).toEqual(codes);
      judged = sandbox.violations.length;
    },
    async reconnected(act) {
      const before = lines.length;
      act();
      const isAnew = ({ msg }: LogLine) => /^(began a|resumed the) session/.test(msg);
      await expect.poll(() => lines.slice(before).some(isAnew), { timeout: 15_000 }).toBe(true);
    },
  };
}

/** "Has Russia received anything for its cooperation?", and what answers it. */
export const ANSWERED = {
  question: "Has Russia received anything for its cooperation?",
  words: "few tangible benefits",
};

/** A question that this library treats so; which one it is may change with the library, that there is one may not. */
export function questionThatIs(status: Answer["status"], library: Library): string {
  const candidates = [
    ANSWERED.question,
    "How many soldiers does the Russian army have?",
    "What year did the Berlin Wall fall?",
    "Which treaties did Putin sign in Paris about fish?",
    "How do I bake sourdough bread?",
    "xyzzy",
  ];
  const found = candidates.find((question) => library.ask(question).status === status);
  if (found === undefined) throw new Error(`no candidate is ${status}`);
  return found;
}

/** The text of all embeds, as markdown. */
export function embedText({ embeds }: SeenMessage): string {
  return embeds.map(({ description = "" }) => description).join("\n\n");
}

export function labels({ buttons }: SeenMessage): readonly (string | undefined)[] {
  return buttons.map((button) => ("label" in button ? button.label : undefined));
}

/** To choose in a message's first select menu. */
export function customIdOfMenu({ selects }: SeenMessage): string {
  return String(selects[0]?.custom_id);
}

/** The last message that everyone sees in a channel. */
export function lastIn(sandbox: Sandbox, channel: Place): SeenMessage | undefined {
  return sandbox.history({ user: sandbox.people.administrator, channel }).at(-1);
}

export const NOBODY_PINGED = { everyone: false, users: [], roles: [] };
export const REFUSAL = "The readings do not answer this.";
