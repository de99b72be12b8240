import type { MessagePlace, Report } from "../../store/index.ts";
import type { Services } from "../feature.ts";

/** All that a card tells of a report. */
export interface ReportFacts {
  readonly report: Report;
  /** Messages that everyone sees and that show the answer now. */
  readonly places: readonly MessagePlace[];
  /** Messages that still say that the answer was removed, though it is not any more. */
  readonly stillDown: readonly MessagePlace[];
  /** Whether the removed answer is known by its question's text, and so by others worded nearly so; else by its very words alone. */
  readonly isWordingKnown: boolean;
  /** Who brought it into its state; `null` while nobody has. */
  readonly decision: { readonly by: string | null; readonly at: number } | null;
}

export async function factsOf(
  report: Report,
  { standing, store }: Pick<Services, "standing" | "store">,
): Promise<ReportFacts> {
  const { guildId, answerKey, id } = report;
  const places = await store.answers.places(guildId, answerKey);
  const isShown = new Set(places.map(({ messageId }) => messageId));
  const stillDown = (await store.answers.unfinished({ guildId, answerKey }))
    .filter(({ todo, place }) => todo === "put-back" && !isShown.has(place.messageId))
    .map(({ place }) => place);
  const removed = standing.removed(guildId, answerKey);
  const isWordingKnown = removed !== undefined && removed.question !== "";
  const facts = { report, places, stillDown, isWordingKnown };
  if (report.state === "pending") return { ...facts, decision: null };
  const [latest] = await store.audit.list(guildId, { target: id }, { offset: 0, limit: 1 });
  return {
    ...facts,
    decision: latest === undefined ? null : { by: latest.actorId, at: latest.at },
  };
}
