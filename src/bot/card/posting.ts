import type { MessagePlace } from "../../store/index.ts";
import { type Post, PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { takeDownStrays } from "../privacy/strays.ts";

type Needs = Pick<Services, "lessons" | "library" | "log" | "posts" | "standing" | "store">;

/** What moderators are shown on a card: a review, a report, a question. */
export interface Subject {
  readonly id: string;
  readonly guildId: string;
  readonly card: MessagePlace | null;
  /** How many changes the card may not show yet, where that is kept. */
  readonly cardDue?: number;
}

/** How the cards of one kind of subject are made, sent and remembered. */
export interface CardKind<T extends Subject> {
  /** Under which the log has its id. */
  readonly name: string;
  /** Before its id it makes the nonce, by which Discord drops a second copy; at most 12 characters. */
  readonly nonce: string;
  /** What the log says where there is no channel to post it in; nothing where that is none of the log's business. */
  readonly unposted?: string;
  draw(subject: T, services: Needs, locale: Locale): Post | Promise<Post>;
  /** Takes note of it. The subject as it stands by then; undefined where the card shows what has been deleted, and is a stray. */
  posted(store: Services["store"], subject: T, card: MessagePlace): Promise<T | undefined>;
  /** Whether a card that is new may show less than what has become of its subject. */
  isDue(subject: T): boolean;
  /** Takes note that the card shows what was due, so that no later process need see to it; absent where that is known otherwise. */
  shown?(store: Services["store"], id: string, due: number): Promise<void>;
}

export interface CardPosting<T extends Subject> {
  /**
   * Shows it to the moderators. False where they have no channel that Ibid can write in: it then waits for one. What fails otherwise is
   * logged and tried again. Never rejects.
   */
  postCard(subject: T, services: Needs): Promise<boolean>;
  /** Makes the card show what has become of it; false where it cannot be changed. A card that is gone stays gone. Never rejects. */
  refreshCard(subject: T, services: Needs): Promise<boolean>;
}

export function cardPosting<T extends Subject>(kind: CardKind<T>): CardPosting<T> {
  const { name, unposted } = kind;
  const shown = async ({ id, cardDue = 0 }: T, store: Services["store"]): Promise<void> => {
    if (cardDue > 0) await kind.shown?.(store, id, cardDue);
  };
  const refreshCard: CardPosting<T>["refreshCard"] = async (subject, services) => {
    const { log, posts, store } = services;
    const { card, id, guildId } = subject;
    if (card === null) return true;
    try {
      await posts.edit(card, await kind.draw(subject, services, posts.localeOf(guildId)));
    } catch (error) {
      log.warn({ err: error, [name]: id }, "a card cannot be changed");
      if (!(error instanceof PostFailure && error.problem === "gone")) return false;
    }
    try {
      await shown(subject, store);
    } catch (error) {
      log.error({ err: error, [name]: id }, "what a card shows could not be noted");
    }
    return true;
  };
  return {
    async postCard(subject, services) {
      const { log, posts, standing, store } = services;
      const { id, guildId } = subject;
      const { moderatorChannelId } = standing.server(guildId);
      if (moderatorChannelId === null) {
        if (unposted !== undefined) log.warn({ [name]: id, server: guildId }, unposted);
        return false;
      }
      try {
        const card = await kind.draw(subject, services, posts.localeOf(guildId));
        const place = await posts.post(moderatorChannelId, card, { nonce: nonceOf(kind.nonce, subject) });
        const now = await kind.posted(store, subject, place);
        if (now === undefined) await takeDownStrays(services, guildId);
        else if (kind.isDue(now)) await refreshCard(now, services);
        return true;
      } catch (error) {
        const problem = error instanceof PostFailure ? error.problem : undefined;
        log.warn({ err: error, [name]: id, problem, channel: moderatorChannelId }, "a card cannot be posted");
        return problem === undefined;
      }
    },
    refreshCard,
  };
}

/** One that takes another's place is another message, also in a channel where it has stood before. */
function nonceOf(nonce: string, { id, card }: Subject): string {
  return card === null ? `${nonce}-${id}` : `for-${card.messageId}`;
}

/** Brings cards up to date. A channel that refuses one is passed over: it takes the next one no better. */
export async function refreshOutdated<T extends Subject>(
  subjects: AsyncIterable<T>,
  refreshCard: CardPosting<T>["refreshCard"],
  services: Needs,
): Promise<void> {
  const closed = new Set<string>();
  for await (const subject of subjects) {
    const channelId = subject.card?.channelId ?? "";
    if (!closed.has(channelId) && !(await refreshCard(subject, services))) closed.add(channelId);
  }
}

/** Posts what is to have a new card. A server whose moderators' channel took none is passed over: it takes the next one no better. */
export function postingMissing<T extends Subject>(
  postCard: CardPosting<T>["postCard"],
  services: Needs,
): (subject: T) => Promise<void> {
  const closed = new Set<string>();
  return async (subject) => {
    if (closed.has(subject.guildId)) return;
    if (!(await postCard(subject, services))) closed.add(subject.guildId);
  };
}

/** Each as it stands when its turn has come: to walk a list takes time, and what it holds may change meanwhile, or be deleted. */
export async function* asTheyStand<T extends Subject>(
  listed: readonly T[],
  kept: { find(guildId: string, id: string): Promise<T | undefined> },
): AsyncGenerator<T> {
  for (const { guildId, id } of listed) {
    const now = await kept.find(guildId, id);
    if (now !== undefined) yield now;
  }
}
