import type { Deed } from "./deed.ts";

/** A held answer, from the question to its delivery. */
export interface Review {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly askerId: string;
  readonly locale: string;
  /** Empty once it has been kept long enough. */
  readonly question: string;
  /** The passages of the proposed answer, in order; empty where the readings do not answer. */
  readonly proposed: readonly string[];
  /** Whether only the asker is to see the answer. */
  readonly isPrivate: boolean;
  readonly placeholder: Placeholder;
  readonly askedAt: number;
  /** The moderators' card; `null` until it has been posted. */
  readonly card: MessagePlace | null;
  readonly remindedAt: number | null;
  readonly state: "pending" | "approved" | "declined";
  readonly decision: Decision | null;
  /** When the asker was told; `null` until then. */
  readonly deliveredAt: number | null;
}

/** What the asker sees meanwhile, which the answer takes the place of. */
export type Placeholder =
  | {
      readonly kind: "message";
      readonly messageId: string;
      /** Whoever wrote the question had not asked Ibid: they are shown an answer, or nothing. */
      readonly isUnprompted?: true;
    }
  /** A private reply: only its interaction's token, which lives 15 minutes, reaches it. */
  | { readonly kind: "interaction"; readonly applicationId: string; readonly token: string };

export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

export interface Decision {
  readonly by: string;
  readonly at: number;
  /** The approved passages, in order; empty where it was declined. */
  readonly passageIds: readonly string[];
  /** Names the approved answer, even once its question's text is gone: see `AnswerStore`. Empty where it was declined, or is older than this. */
  readonly answerKey: string;
  /** Why it was declined; empty where nobody said. */
  readonly reason: string;
}

export type Verdict =
  | { readonly state: "approved"; readonly passageIds: readonly string[]; readonly answerKey: string }
  | { readonly state: "declined"; readonly reason: string };

export interface ReviewStore {
  hold(review: HeldAnswer): Promise<Review>;
  /** Undefined where this server has no such review: an id may be forged. */
  find(guildId: string, id: string): Promise<Review | undefined>;
  /** Exactly one of all who decide wins: `won` is false for the others, who get what was decided. */
  decide(
    id: string,
    verdict: Verdict,
    by: Deed,
  ): Promise<{ readonly won: boolean; readonly review: Review } | undefined>;
  /**
   * As it stands by then; undefined where whoever asked has been forgotten while the card was on its way: the card is a stray. So is
   * an earlier one from then on.
   */
  cardPosted(guildId: string, id: string, card: MessagePlace): Promise<Review | undefined>;
  /** Whether a new message that tells the asker may stand: where they have been forgotten while it was on its way, it is a stray, too. */
  answerPosted(guildId: string, id: string, message: MessagePlace): Promise<boolean>;
  delivered(id: string, at: number): Promise<void>;
  reminded(id: string, at: number): Promise<void>;
  /** What waits in a server, oldest first. */
  waiting(guildId: string): Promise<readonly Review[]>;
  /** What a process that ended may have left undone: pending without a card, decided without delivery. Oldest first. */
  unfinished(): Promise<readonly Review[]>;
  /** Pending with a card, in any server, oldest first. */
  posted(): Promise<readonly Review[]>;
  /** Pending in a server since before `askedBefore`, and not yet reminded of. Oldest first. */
  overdue(guildId: string, askedBefore: number): Promise<readonly Review[]>;
}

export type HeldAnswer = Pick<
  Review,
  | "guildId"
  | "channelId"
  | "askerId"
  | "locale"
  | "question"
  | "proposed"
  | "isPrivate"
  | "placeholder"
  | "askedAt"
>;
