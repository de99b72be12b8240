import type { Services } from "../feature.ts";
import { takeDownStrays } from "../privacy/strays.ts";
import { asTheyStand, type CardPosting, postingMissing, type Subject } from "./posting.ts";

type Needs = Pick<Services, "lessons" | "library" | "log" | "posts" | "standing" | "store">;

/**
 * Posts anew what waits on a card in a channel that is the moderators' no longer: it may be gone, and nobody need look there any more. A
 * card stays where it is until another one stands in its place.
 */
export async function moveCards<T extends Subject>(
  postCard: CardPosting<T>["postCard"],
  kept: { posted(): Promise<readonly T[]>; find(guildId: string, id: string): Promise<T | undefined> },
  services: Needs,
): Promise<void> {
  const isElsewhere = ({ guildId, card }: T): boolean => {
    const { moderatorChannelId } = services.standing.server(guildId);
    return moderatorChannelId !== null && card !== null && card.channelId !== moderatorChannelId;
  };
  const elsewhere = (await kept.posted()).filter(isElsewhere);
  const post = postingMissing(postCard, services);
  for await (const subject of asTheyStand(elsewhere, kept)) await post(subject);
  for (const guildId of new Set(elsewhere.map((one) => one.guildId))) await takeDownStrays(services, guildId);
}
