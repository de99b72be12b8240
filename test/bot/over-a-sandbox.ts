import { afterAll } from "vitest";
import { createClient } from "../../src/bot/discord/client.ts";
import { connect } from "../../src/bot/discord/connect.ts";
import type { Services } from "../../src/bot/feature.ts";
import { createLog } from "../../src/log.ts";
import { openLibrary } from "../../src/retrieval/index.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { card } from "./an-excerpt.ts";
import { servicesOver } from "./services-over.ts";

const SOURCE = "A Report on Rivers\n\nThe river rises in the hills. It floods every spring.\n";

/** The services over a sandbox and a store of their own, for tests of what changes messages without being asked. Closed by itself. */
export async function openServices(): Promise<{
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly services: Services;
  /** What has been logged, from the level `debug` on. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
}> {
  const sandbox = await startSandbox();
  const client = createClient(sandbox.url);
  const store = await openStore("file::memory:");
  afterAll(async () => {
    await client.destroy();
    await sandbox.close();
    await store.close();
  });
  await connect(client, sandbox.token, sandbox.url);
  await sandbox.ready();
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(JSON.parse(line)) });
  const library = await openLibrary({ readings: [{ card, source: SOURCE, sha256: "ab".repeat(32) }] });
  const services = await servicesOver({ library, store, client, log }, { commands: [], menus: [] });
  return { sandbox, store, services, log: lines };
}
