import { openStore } from "../../src/store/index.ts";

const servers = 100;
const ofEach = 5;

/**
 * Makes a database of a hundred servers, the first of them `guildId`, so that there is something to read at the start: five channels, five
 * taught questions and one mute of each. Ibid is in one of them only; the others stay for the time of grace.
 */
export async function useDatabase(url: string, guildId: string): Promise<void> {
  const store = await openStore(url);
  const [now, day] = [Date.now(), 86_400_000];
  for (let server = 0; server < servers; server += 1) {
    const by = { guildId: String(BigInt(guildId) + BigInt(server)), actorId: "moderator", at: now };
    await store.settings.setServer({ moderatorChannelId: "cards", moderatorRoleId: "moderators" }, by);
    for (let each = 0; each < ofEach; each += 1) {
      const progress = { paper: `passage-${each}` };
      const channel = { mode: "mentions", review: true, readings: ["paper"], progress } as const;
      await store.settings.setChannel(`channel-${server}-${each}`, channel, by);
      await store.taught.add(`What does chapter ${each} say?`, `passage-${each}`, by);
    }
    await store.mutes.set("member", now + day, by);
  }
  await store.close();
}
