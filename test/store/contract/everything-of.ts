import type { Store } from "../../../src/store/index.ts";
import { deedIn, NOW } from "./stores.ts";

/** Something of each kind that names a member. */
export async function everythingOf(askerId: string, guildId: string, store: Store) {
  const where = { guildId, channelId: "channel", askerId };
  const hold = (question: string, askedAt: number) =>
    store.reviews.hold({
      ...where,
      question,
      askedAt,
      locale: "en",
      proposed: [],
      isPrivate: false,
      placeholder: { kind: "message", messageId: `${guildId}-${askerId}` },
    });
  const pending = await hold(`${askerId} waits`, NOW + 1);
  const decided = await hold(`${askerId} decided`, NOW);
  await store.reviews.decide(
    decided.id,
    { state: "approved", passageIds: [], answerKey: "k" },
    deedIn(guildId),
  );
  const ask = async (question: string, askedAt: number) =>
    (await store.unanswered.file({ ...where, question, isPrivate: false, messageId: null, askedAt }))
      .unanswered;
  const open = await ask(`${askerId} open`, NOW + 1);
  const closed = await ask(`${askerId} closed`, NOW);
  await store.unanswered.settle(closed.id, { state: "closed", words: "" }, deedIn(guildId));
  const place = { channelId: "channel", messageId: `${guildId}-message` };
  const { report } = await store.reports.file(
    { guildId, place, answerKey: "key", question: "What was reported?", passageIds: [] },
    { userId: askerId, reason: `${askerId} complains`, at: NOW },
  );
  await store.answers.shown(guildId, "key", place, NOW);
  const copy = { body: `${askerId} asked`, bareBody: "bare", askerId };
  await store.answers.keepCopy(copyPlace(askerId, guildId), { guildId, answerKey: "key" }, copy, NOW);
  return { pending: pending.id, decided: decided.id, open: open.id, closed: closed.id, report: report.id };
}

export function copyPlace(askerId: string, guildId: string) {
  return { channelId: "c", messageId: `${guildId}-${askerId}-copy` };
}
