import type { Client } from "discord.js";
import { createCommandBook } from "../../src/bot/discord/command-book.ts";
import { createPosts } from "../../src/bot/discord/posts.ts";
import type { Features, Services } from "../../src/bot/feature.ts";
import { createGate, type Paces } from "../../src/bot/gate/gate.ts";
import { createTally } from "../../src/bot/insights/tally.ts";
import { openStanding } from "../../src/bot/standing/standing.ts";
import { openLessons } from "../../src/bot/teach/lessons.ts";
import type { WholeLibrary } from "../../src/retrieval/index.ts";
import type { Store } from "../../src/store/index.ts";

type Log = Services["log"];

/** What a bot's handlers work with, over a test's own readings, store and client; no mock is among them. */
export async function servicesOver(
  { library, store, client, log }: { library: WholeLibrary; store: Store; client: Client; log: Log },
  { commands, menus }: Pick<Features, "commands" | "menus">,
  paces?: Paces,
): Promise<Services> {
  const standing = await openStanding(store);
  return {
    library,
    wholeLibrary: library,
    log,
    commands: createCommandBook([...commands, ...menus].map(({ data }) => data)),
    store,
    standing,
    lessons: await openLessons(library, store),
    posts: createPosts(client),
    gate: createGate(standing, paces),
    tally: createTally(store, log),
    readsMessages: false,
  };
}
