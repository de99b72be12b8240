import type { Answer } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import type { Services } from "../feature.ts";
import { dayOf } from "./days.ts";

type Where = Pick<Actor, "guildId" | "channelId">;

/**
 * Counts a question with what came of it; in a direct message nothing is counted.
 *
 * @param answer undefined where moderators have removed it
 */
export function countAnswer(
  answer: Answer | undefined,
  { guildId, channelId }: Where,
  { tally }: Pick<Services, "tally">,
): void {
  if (guildId === null) return;
  const status = answer?.status ?? "related";
  const passageIds = answer?.status === "answered" ? answer.excerpts.map(({ passageId }) => passageId) : [];
  tally.note({ guildId, channelId, day: dayOf(Date.now()), status, passageIds });
}

/** Counts a question whose answer was held, when moderators have decided on it: before that nothing was shown. */
export function countDecision(
  passageIds: readonly string[],
  where: Where & { readonly guildId: string },
  { tally }: Pick<Services, "tally">,
): void {
  const status = passageIds.length > 0 ? "answered" : "related";
  tally.note({ ...where, day: dayOf(Date.now()), status, passageIds });
}

/** Counts a passage that moderators chose for a question which was counted as not answered when it was asked. */
export function countChosen(
  passageId: string,
  where: Where & { readonly guildId: string },
  { tally }: Pick<Services, "tally">,
): void {
  tally.note({ ...where, day: dayOf(Date.now()), status: null, passageIds: [passageId] });
}
