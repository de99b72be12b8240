import { expect } from "vitest";
import type { Stores } from "./stores.ts";

/**
 * What waits is on its card while it does, and an earlier card is a stray.
 *
 * @param begin brings it into being; its id
 * @param end decides on it
 */
export async function expectCards(
  stores: Stores,
  area: "reports" | "reviews" | "unanswered",
  guildId: string,
  { begin, end }: { begin(): Promise<string>; end(id: string): Promise<unknown> },
): Promise<void> {
  const posted = async () => (await stores.other[area].posted()).filter((one) => one.guildId === guildId);
  const id = await begin();
  expect(await posted()).toEqual([]);
  const first = { channelId: "first", messageId: `${guildId}-first` };
  const second = { channelId: "second", messageId: `${guildId}-second` };
  for (const card of [first, first, second]) await stores.one[area].cardPosted(guildId, id, card);
  expect(await posted()).toMatchObject([{ id, card: second }]);
  expect(await stores.other.keeping.strays(guildId)).toEqual([first]);
  await end(id);
  expect(await posted()).toEqual([]);
}
