import type { Report } from "../../store/index.ts";
import { cardPosting } from "../card/posting.ts";
import type { Services } from "../feature.ts";
import { reportCard } from "./card.ts";
import { factsOf } from "./facts.ts";

type Needs = Pick<Services, "lessons" | "library" | "log" | "posts" | "standing" | "store">;

/** Shows moderators a report, and what has become of it. */
export const { postCard, refreshCard } = cardPosting<Report>({
  name: "report",
  nonce: "report",
  unposted: "a report waits, and there is no channel for moderators",
  draw: async (report, services, locale) =>
    reportCard(await factsOf(report, services), services.library, locale),
  posted: ({ reports }, id, card) => reports.cardPosted(id, card),
  shown: ({ reports }, id, due) => reports.cardShown(id, due),
});

/** The same for every report on an answer. */
export async function refreshCards(
  { guildId, answerKey }: Pick<Report, "guildId" | "answerKey">,
  services: Needs,
): Promise<void> {
  const all = await services.store.reports.list(guildId);
  for (const report of all.filter((one) => one.answerKey === answerKey)) await refreshCard(report, services);
}
