import type { Report } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { reportCard } from "./card.ts";
import { factsOf } from "./facts.ts";

type Needs = Pick<Services, "library" | "log" | "posts" | "standing" | "store">;

/**
 * Shows a report to the moderators. False where they have no channel that Ibid can write in: it then waits for one. What fails
 * otherwise is logged and tried again. Never rejects.
 */
export async function postCard(report: Report, services: Needs): Promise<boolean> {
  const { library, log, posts, standing, store } = services;
  const { id, guildId } = report;
  const { moderatorChannelId } = standing.server(guildId);
  if (moderatorChannelId === null) {
    log.warn({ report: id, server: guildId }, "a report waits, and there is no channel for moderators");
    return false;
  }
  try {
    const card = reportCard(await factsOf(report, services), library, posts.localeOf(guildId));
    const place = await posts.post(moderatorChannelId, card, { nonce: `report-${id}` });
    await store.reports.cardPosted(id, place);
    return true;
  } catch (error) {
    const problem = error instanceof PostFailure ? error.problem : undefined;
    log.warn({ err: error, report: id, problem, channel: moderatorChannelId }, "a card cannot be posted");
    return problem === undefined;
  }
}

/** Makes the card show what the report has become. A card that is gone stays gone. Never rejects. */
export async function refreshCard(report: Report, services: Needs): Promise<void> {
  const { library, log, posts } = services;
  if (report.card === null) return;
  try {
    const card = reportCard(await factsOf(report, services), library, posts.localeOf(report.guildId));
    await posts.edit(report.card, card);
  } catch (error) {
    log.warn({ err: error, report: report.id }, "a card cannot be changed");
  }
}

/** The same for every report on an answer. */
export async function refreshCards(
  { guildId, answerKey }: Pick<Report, "guildId" | "answerKey">,
  services: Needs,
): Promise<void> {
  const all = await services.store.reports.list(guildId);
  for (const report of all.filter((one) => one.answerKey === answerKey)) await refreshCard(report, services);
}
