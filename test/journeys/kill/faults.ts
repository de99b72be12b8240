import type { Library } from "../../../src/retrieval/index.ts";
import type { Report, Review } from "../../../src/store/index.ts";
import { embedText, labels } from "../stage.ts";
import { type Asked, cardsFor, type Group, inStudy, shownFor } from "./group.ts";
import { faultsOfReport } from "./reports.ts";

/**
 * What is not as it has to be once Ibid has recovered, in words: something promised and lost, done twice, or shown without approval.
 * Empty where all is well.
 */
export async function faultsIn(group: Group, library: Library): Promise<readonly string[]> {
  const waiting = await group.store.reviews.waiting(group.guildId);
  const reports = await group.store.reports.list(group.guildId);
  const faults: string[] = [];
  for (const asked of group.asked) {
    const found = waiting.filter(({ question }) => question === asked.question);
    if (found.length > 1) faults.push(`${asked.question} waits twice`);
    const [review] = found;
    if (review !== undefined) asked.id ??= review.id;
    if (review !== undefined && review.id !== asked.id) faults.push(`${asked.question} is held again`);
    const wrong = [
      ...(await faultsAbout(asked, group, library, reports)),
      ...(await faultsOfReport(asked, reports, group)),
    ];
    faults.push(...wrong.map((fault) => `${asked.question} ${fault}`));
  }
  return [...faults, ...strays(group)];
}

async function faultsAbout(
  asked: Asked,
  group: Group,
  library: Library,
  reports: readonly Report[],
): Promise<readonly string[]> {
  const { guildId, store } = group;
  const review = asked.id === undefined ? undefined : await store.reviews.find(guildId, asked.id);
  const cards = cardsFor(group, asked);
  const shown = shownFor(group, asked);
  if (review === undefined) {
    return [
      ...(asked.isPromised ? ["was promised to be held, and is lost"] : []),
      ...(cards.length > 0 ? ["has a card, and is lost"] : []),
      ...(shown.length > 0 ? ["shows a decision, and is lost"] : []),
    ];
  }
  const [card] = cards;
  const isOpen = card !== undefined && labels(card).includes("Decline");
  const entries = await store.audit.list(guildId, { target: review.id }, { offset: 0, limit: 10 });
  const actions = entries.map(({ action }) => action).join();
  const expected = review.decision === null ? "" : `review-${review.state}`;
  return [
    ...(cards.length === 1 ? [] : [`has ${cards.length} cards`]),
    ...(review.card?.messageId === card?.id ? [] : ["has another card than the store knows"]),
    ...(isOpen === (review.decision === null) ? [] : [`is ${review.state}, and its card does not show it`]),
    ...(actions === expected ? [] : [`is ${review.state}, and on record as "${actions}"`]),
    ...changes(asked, review),
    ...faultsOfAnswer(),
  ];

  function faultsOfAnswer(): readonly string[] {
    if (review === undefined || review.decision === null) return faultsWaiting(shown.length);
    if (isTakenDown(asked, reports)) return faultsTakenDown(shown.length, asked);
    return faultsDecided(review, group, asked, library);
  }
}

function changes(asked: Asked, { state, decision }: Review): readonly string[] {
  const now = decision === null ? undefined : JSON.stringify({ state, decision });
  if (now !== undefined) asked.settled ??= now;
  return [
    ...(asked.settled === now ? [] : [`was decided anew: ${asked.settled}, then ${now}`]),
    ...(asked.decision === undefined || asked.decision === state
      ? []
      : [`was ${asked.decision}, as a moderator has read, and is ${state}`]),
  ];
}

function faultsWaiting(shown: number): readonly string[] {
  return shown === 0 ? [] : ["shows a decision that nobody has made"];
}

/** Nobody else sees a private answer, and Discord lets nobody take it down. */
function isTakenDown(asked: Asked, reports: readonly Report[]): boolean {
  const report = reports.find(({ question }) => question === asked.question);
  return report?.state === "upheld" && asked.first()?.ephemeral === false;
}

function faultsTakenDown(shown: number, asked: Asked): readonly string[] {
  const first = asked.first();
  const isGone = shown === 0 && first?.embeds.length === 0 && first.content.includes("removed this answer");
  return isGone ? [] : ["was removed by a moderator, and is shown"];
}

function faultsDecided(review: Review, group: Group, asked: Asked, library: Library): readonly string[] {
  const shown = shownFor(group, asked);
  const [message] = shown;
  if (message === undefined || shown.length > 1) return [`shows its decision ${shown.length} times`];
  const first = asked.first();
  const text = embedText(message).replace(/[*\\]/g, "");
  const passages = (review.decision?.passageIds ?? []).map((id) => library.passage(id)?.text ?? id);
  return [
    ...(review.deliveredAt === null ? ["is not on record as told"] : []),
    ...(first === undefined || first.id === message.id ? [] : ["is told beside the line that stood for it"]),
    ...passages.filter((passage) => !text.includes(passage)).map((passage) => `does not show "${passage}"`),
    ...(passages.length === 0 && message.embeds.length > 0 ? ["was declined, and shows excerpts"] : []),
  ];
}

/** Excerpts that members see, and that stand under no question that was approved. */
function strays(group: Group): readonly string[] {
  const approved = group.asked.filter(({ settled }) => settled?.includes('"state":"approved"'));
  const allowed = new Set(approved.flatMap((asked) => shownFor(group, asked)).map(({ id }) => id));
  return inStudy(group)
    .filter(({ id, embeds }) => embeds.length > 0 && !allowed.has(id))
    .map((message) => `members see without approval: ${embedText(message)}`);
}
