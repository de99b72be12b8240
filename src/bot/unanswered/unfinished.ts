import { isAwaited } from "../card/awaited.ts";
import { moveCards } from "../card/moving.ts";
import { asTheyStand, postingMissing, refreshOutdated } from "../card/posting.ts";
import type { Job, Recovery } from "../feature.ts";
import { postCard, refreshCard } from "./card-post.ts";
import { tell } from "./tell.ts";

/**
 * Does what a process that ended has left undone, or what could not be done when it was its time: a card for what is open without
 * one, or with one where moderators look no more, word to the asker of what is settled, cards that do not show what has changed.
 */
export const finishUnanswered: Recovery = async (services) => {
  const kept = services.store.unanswered;
  const postMissing = postingMissing(postCard, services);
  for await (const unanswered of asTheyStand(await kept.unfinished(), kept)) {
    const { card, settlement } = unanswered;
    if (settlement === null && card === null) await postMissing(unanswered);
    else if (settlement !== null && isAwaited(settlement))
      await refreshCard(await tell(unanswered, services), services);
  }
  await moveCards(postCard, kept, services);
  await refreshOutdated(asTheyStand(await kept.outdated(), kept), refreshCard, services);
};

export const finishingUnanswered: Job = {
  name: "unanswered questions left unfinished",
  everyMs: 600_000,
  run: finishUnanswered,
};
