import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import { createRandom } from "../../src/retrieval/quiz/random.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "../store/a-postgres.ts";
import { aFolder } from "./a-folder.ts";
import { startIbid } from "./child.ts";
import type { Deed } from "./kill/deed.ts";
import { deedsOf } from "./kill/deeds.ts";
import { faultsIn } from "./kill/faults.ts";
import { type Asked, type Group, openGroup, takeNote } from "./kill/group.ts";
import { MARKETS } from "./kill/markets.ts";
import { noteReports } from "./kill/reports.ts";

const ROUNDS = Number(process.env["IBID_KILL_ROUNDS"] ?? 6);
const SEED = process.env["IBID_KILL_SEED"] ?? String(Date.now());

const readings = await aFolder(MARKETS);
const library = await openLibrary({ folder: readings });

describe(`an Ibid that is killed at any moment, ${ROUNDS} times (seed ${SEED})`, () => {
  it.for([
    ["SQLite", aFile],
    ["PostgreSQL", aDatabase],
  ] as const)(
    "loses nothing that it promised, does nothing twice, shows nothing unapproved, on %s",
    { timeout: 60_000 + ROUNDS * 60_000 },
    async ([name, newAddress], { annotate, onTestFinished }) => {
      const random = createRandom(`${SEED} ${name}`);
      const databaseUrl = await newAddress();
      const sandbox = await startSandbox({ acknowledgeWithin: 20_000, requestsPerSecond: 500 });
      const store = await openStore(databaseUrl);
      const group = await openGroup(sandbox, store);
      const start = async () => {
        const child = startIbid({
          DISCORD_TOKEN: sandbox.token,
          DISCORD_API_URL: sandbox.url,
          DATABASE_URL: databaseUrl,
          CORPUS_DIR: readings,
          LOG_LEVEL: "info",
        });
        await child.until('"ready"');
        await sandbox.ready();
        return child;
      };
      const recovered = () =>
        expect.poll(() => faultsIn(group, library), { timeout: 20_000, interval: 200 }).toEqual([]);

      let child = await start();
      onTestFinished(() => child.signal("SIGKILL"));
      for (let round = 0; round < ROUNDS; round++) {
        const deeds = deedsOf(group, random, 1 + random.below(3));
        const requests = sandbox.requests.length + random.below(3 * deeds.length + 2);
        for (const deed of deeds) attempt(deed);
        await until(() => sandbox.requests.length >= requests);
        await sleep(random.below(40));
        child.signal("SIGKILL");
        expect(await child.ended).toBe("SIGKILL");
        takeNote(group);
        noteReports(group);
        child = await start();
        await recovered();
      }
      await recovered();
      child.signal("SIGTERM");
      expect(await child.ended).toBe(0);
      expect(await faultsIn(group, library)).toEqual([]);
      // An interaction that came to a dead process has no answer: no fault of the living one.
      expect(sandbox.violations.filter(({ where }) => where !== "interaction")).toEqual([]);
      await annotate(tally(group));
      await store.close();
      await sandbox.close();
    },
  );
});

/** A moment is counted in what Ibid has done by then, so that a slow machine comes as far as a fast one; at most five seconds. */
async function until(isTime: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !isTime() && Date.now() < end; ) await sleep(1);
}

/** Nobody waits for it: whoever is to answer may be dead by then. */
function attempt(deed: Deed): void {
  deed.run().catch(() => undefined);
}

/** How far things had come when they were cut off, to be read with `--reporter verbose`. */
function tally({ asked }: Group): string {
  const count = (is: (one: Asked) => boolean): number => asked.filter(is).length;
  return [
    `${asked.length} asked`,
    `${count(({ id }) => id !== undefined)} held`,
    `${count(({ isPromised }) => isPromised)} promised`,
    `${count(({ settled }) => settled !== undefined)} decided`,
    `${count(({ decision }) => decision !== undefined)} decisions read`,
    `${count(({ isThanked }) => isThanked)} reported with thanks`,
    `${count(({ rulings }) => rulings.size > 0)} with a decision read on the report`,
  ].join(", ");
}

async function aFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-killed-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return `file:${join(folder, "ibid.db")}`;
}

async function aDatabase(): Promise<string> {
  const postgres = await startPostgres();
  afterAll(() => postgres.stop());
  return postgres.newDatabase();
}
