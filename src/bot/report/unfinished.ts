import { moveCards } from "../card/moving.ts";
import { asTheyStand, postingMissing, refreshOutdated } from "../card/posting.ts";
import type { Job, Recovery } from "../feature.ts";
import { finishAnswers } from "../removal/finish.ts";
import { postCard, refreshCard, refreshCards } from "./card-post.ts";

/**
 * Does what a process that ended has left undone, or what could not be done when it was its time: messages of removed answers taken
 * down, those of restored ones put back, a card for what waits without one, or with one where moderators look no more, cards that do not
 * show what has changed.
 */
export const finishReports: Recovery = async (services) => {
  for (const answer of await finishAnswers(services)) await refreshCards(answer, services);
  const { reports } = services.store;
  const postMissing = postingMissing(postCard, services);
  for await (const report of asTheyStand(await reports.unposted(), reports)) await postMissing(report);
  await moveCards(postCard, reports, services);
  await refreshOutdated(asTheyStand(await reports.outdated(), reports), refreshCard, services);
};

export const finishingReports: Job = {
  name: "reports left unfinished",
  everyMs: 600_000,
  run: finishReports,
};
