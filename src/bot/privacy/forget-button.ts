import type { MessagePlace } from "../../store/index.ts";
import { deedOf } from "../deed.ts";
import { staleButton } from "../discord/errors.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Button, Services } from "../feature.ts";
import { words } from "./words.ts";

/** **Delete my data**, under `/privacy delete`: of whoever presses it, and only for the one whom it was shown to. */
export const forgetMe: Button = {
  action: "forgetme",
  audience: "members",
  isOpenToMuted: true,
  label: (locale) => words(locale).confirm,
  execute: ({ parameters: [asked] }, { userId, guildId, locale }, services) => {
    if (guildId === null || asked !== userId) throw staleButton();
    return {
      defer: "update",
      later: async () => {
        const deed = deedOf({ guildId, userId });
        const cards = await services.store.keeping.deleteMember(userId, deed);
        await services.standing.rereadRemovals(guildId);
        services.log.info({ server: guildId }, "deleted what was kept of a member");
        const left = await takeDown(cards, services);
        const { deleted, cardsLeft } = words(locale);
        return { content: left === 0 ? deleted : `${deleted}\n${cardsLeft(left)}`, buttons: [] };
      },
    };
  },
};

/** How many of the cards still stand: what they say can no longer be read from the store, so they must not show it either. */
async function takeDown(
  cards: readonly MessagePlace[],
  { log, posts }: Pick<Services, "log" | "posts">,
): Promise<number> {
  let left = 0;
  for (const card of cards) {
    try {
      await posts.remove(card);
    } catch (error) {
      const isGone = error instanceof PostFailure && error.problem === "gone";
      if (isGone) continue;
      left += 1;
      log.warn({ err: error, channel: card.channelId }, "a card cannot be taken down");
    }
  }
  return left;
}
