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
  const opened = await timed(() => store.openStore(url))();
  const { settings, mutes, taught, answers } = opened;
  return {
    ...opened,
    settings: { ...settings, all: timed(settings.all) },
    mutes: { ...mutes, all: timed(mutes.all) },
    taught: { ...taught, all: timed(taught.all) },
    answers: { ...answers, removed: timed(answers.removed) },
  };
}

export const { StoreError, auditActions, unsetServer, readChannelSettings, readServerSettings } = store;

function timed<G extends readonly unknown[], T>(work: (...given: G) => Promise<T>) {
  return async (...given: G): Promise<T> => {
    const start = performance.now();
    try {
      return await work(...given);
    } finally {
      noteSince(start);
    }
  };
}

function noteSince(start: number): void {
  performance.measure("store", { start });
}
