import { createRequire } from "node:module";
import type * as StoreDoor from "../../src/store/index.ts";

// Every bot needs it, so it is not the store's.
import "zod";

const loading = performance.now();
// While an `import()` is under way, Node runs modules that do not wait for it, and their time would be taken for the store's.
const store: typeof StoreDoor = createRequire(import.meta.url)("../../src/store/index.ts");
noteSince(loading);

/** The store, and how long it takes: to load, to open, and for what the bot reads of it before it is ready. */
export async function openStore(url: string): Promise<StoreDoor.Store> {
  const opening = performance.now();
  const opened = await store.openStore(url);
  const { settings, mutes, taught, answers } = opened;
  // At once: while the bot reads, its first requests are under way, and their time would be taken for the store's.
  const set = await settings.all();
  const muted = await mutes.all(Date.now());
  const lessons = await taught.all();
  const removed = await answers.removed();
  noteSince(opening);
  return {
    ...opened,
    settings: { ...settings, all: async () => set },
    mutes: { ...mutes, all: async () => muted },
    taught: { ...taught, all: async () => lessons },
    answers: { ...answers, removed: async () => removed },
  };
}

export const { StoreError, auditActions, unsetServer, readChannelSettings, readServerSettings } = store;

function noteSince(start: number): void {
  performance.measure("store", { start });
}
