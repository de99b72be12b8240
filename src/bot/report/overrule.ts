import type { Deed } from "../../store/index.ts";
import type { Services } from "../feature.ts";
import { finishAnswer } from "../removal/finish.ts";
import { overruledBy } from "../removal/overruled.ts";
import type { Lesson } from "../teach/lessons.ts";
import { refreshCards } from "./card-post.ts";
import { RESTORING } from "./decisions.ts";

/** What became of removed answers when their passage was taught: they were brought back, or stay removed but for that passage. */
export type Outcome = "restored" | "partly" | "none";

/** Brings back what moderators removed and have now taught, all of it: an answer cannot be both. */
export async function overrule(lesson: Lesson, by: Deed, services: Services): Promise<Outcome> {
  const { wholly, partly } = overruledBy(lesson, services);
  if (wholly.length === 0) return partly.length === 0 ? "none" : "partly";
  const keys = new Set(wholly.map(({ answerKey }) => answerKey));
  const upheld = await services.store.reports.list(by.guildId, "upheld");
  for (const { id } of upheld.filter(({ answerKey }) => keys.has(answerKey))) {
    const moved = await services.standing.moveReport(id, RESTORING.from, RESTORING.to, by);
    if (moved === undefined || !moved.won) continue;
    await finishAnswer(moved.report, services);
    await refreshCards(moved.report, services);
  }
  return "restored";
}
