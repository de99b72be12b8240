import type { Report } from "../../store/index.ts";
import { asTheyStand, cardPosting } from "../card/posting.ts";
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
  posted: ({ reports }, { guildId, id }, card) => reports.cardPosted(guildId, id, card),
  isDue: ({ cardDue }) => cardDue > 0,
  shown: ({ reports }, id, due) => reports.cardShown(id, due),
});

/** The same for every report on an answer. */
export async function refreshCards(
  { guildId, answerKey }: Pick<Report, "guildId" | "answerKey">,
  services: Needs,
): Promise<void> {
  const { reports } = services.store;
  const same = (await reports.list(guildId)).filter((one) => one.answerKey === answerKey);
  for await (const report of asTheyStand(same, reports)) await refreshCard(report, services);
}
