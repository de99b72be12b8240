import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import * as noStore from "../../bench/start/no-store.ts";
import { startOnce } from "../../bench/start/start-once.ts";
import * as timedStore from "../../bench/start/timed-store.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import * as store from "../../src/store/index.ts";

describe("what bench:start puts in the store's place", () => {
  it.each([
    ["nothing", noStore],
    ["the store with a watch", timedStore],
  ])("has all names of the store's door: %s", (_, door) => {
    expect(Object.keys(door).toSorted()).toEqual(Object.keys(store).toSorted());
  });

  it("lets the bot start without a fault, and takes time only where there is a store", async () => {
    const sandbox = await startSandbox();
    const start = (databaseUrl?: string) => startOnce({ folder: tmpdir(), sandbox, databaseUrl });
    try {
      expect(await start()).toMatchObject({ store: 0 });
      expect((await start("file::memory:")).store).toBeGreaterThan(0);
    } finally {
      await sandbox.close();
    }
  }, 60_000);
});
