import type { Report, ReportState } from "../../store/index.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Post } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { finishAnswer } from "../removal/finish.ts";
import { refreshWaiting } from "../review/card-post.ts";
import { reportCard } from "./card.ts";
import { refreshCard, refreshCards } from "./card-post.ts";
import { factsOf, type ReportFacts } from "./facts.ts";
import { stateLine } from "./state-line.ts";
import { words } from "./words.ts";

/** From one state to another. */
export interface Move {
  readonly from: ReportState;
  readonly to: ReportState;
}

/**
 * Decides on a report, once: the answer is taken down or put back wherever it is known to be, and every card that shows the report
 * tells so.
 *
 * @returns what the message that the moderator acts on is to show now
 * @throws UserError for whoever comes second, with what was decided
 */
export async function decide(
  { id, guildId }: Report,
  { from, to }: Move,
  actor: Actor,
  services: Services,
): Promise<Post> {
  const { library, log, posts, standing, store } = services;
  const deed = deedOf(actor);
  const moved = await standing.moveReport(id, from, to, deed);
  if (moved === undefined) throw staleButton();
  if (!moved.won) {
    await refreshCard(moved.report, services);
    throw lateFor(await factsOf(moved.report, services));
  }
  log.info({ report: id, state: to }, "a report was decided on");
  await finishAnswer(moved.report, services);
  if (from === "upheld" || to === "upheld") await refreshWaiting(guildId, moved.report.passageIds, services);
  // That took its time: whoever complained may have had their data deleted meanwhile.
  const report = (await store.reports.find(guildId, id)) ?? moved.report;
  // Restoring an answer takes along every report that had it removed.
  if (from === "upheld") await refreshCards(report, services);
  // Also where the moderator acts on it: it shows it by itself then, but only what is changed here is known to be shown.
  else await refreshCard(report, services);
  return reportCard(await factsOf(report, services), library, posts.localeOf(guildId));
}

function lateFor(facts: ReportFacts): UserError {
  return new UserError("decided-already", (locale) => words(locale).late(stateLine(facts, locale)), {
    report: facts.report.id,
  });
}
