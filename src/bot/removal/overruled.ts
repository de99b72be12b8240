import type { RemovedAnswer, TaughtQuestion } from "../../store/index.ts";
import { answerKey } from "../answer-key.ts";
import type { Services } from "../feature.ts";

type Needs = Pick<Services, "lessons" | "library" | "standing">;

/** Removed answers that a lesson speaks against: all that they held has been taught since for their question, or this passage only. */
export interface Overruled {
  readonly wholly: readonly RemovedAnswer[];
  readonly partly: readonly RemovedAnswer[];
}

/** What of a server's removed answers somebody who asks as it was taught would be refused, if they had not been taught since. */
export function overruledBy({ guildId, question, passageId }: TaughtQuestion, needs: Needs): Overruled {
  const over = needs.standing.removedOver(guildId, passageId);
  const near = new Set(needs.library.nearWordings(question, over));
  const meant = over.filter((one) => near.has(one) || isSame(question, one));
  const wholly = meant.filter((one) => isTaughtSince(one, guildId, needs));
  return { wholly, partly: meant.filter((one) => !wholly.includes(one)) };
}

/** Whether whoever asks what was removed is answered with lessons that are all younger. */
function isTaughtSince(removed: RemovedAnswer, guildId: string, { lessons, library }: Needs): boolean {
  const { question, passageIds, removedAt } = removed;
  return passageIds.every((id) => {
    const since = lessons.tiedTo(guildId, id).filter(({ taughtAt }) => taughtAt > removedAt);
    return (
      since.some((one) => isSame(one.question, removed)) || library.nearWordings(question, since).length > 0
    );
  });
}

/** Without its text, a question is still known by its key. */
function isSame(question: string, removed: RemovedAnswer): boolean {
  return answerKey(question, removed.passageIds) === removed.answerKey;
}
