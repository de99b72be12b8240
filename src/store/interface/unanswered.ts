import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

/** A question that the readings did not answer and that its asker has put to the moderators. */
export interface Unanswered {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly askerId: string;
  /** Empty once it has been kept long enough. */
  readonly question: string;
  /** Whether it was asked privately: then only the asker is to see what comes of it. */
  readonly isPrivate: boolean;
  /** The message that said that the readings do not answer it; `null` where only the asker sees that one. */
  readonly messageId: string | null;
  readonly askedAt: number;
  readonly card: MessagePlace | null;
  /** How many changes `card` may not show yet; 0: none. */
  readonly cardDue: number;
  readonly state: "open" | "taught" | "closed";
  /** `null` while it is open. */
  readonly settlement: Settlement | null;
  /** When the asker was told; `null` until then, and where there is nothing to tell. */
  readonly toldAt: number | null;
}

export interface Settlement {
  /** `null`: Ibid by itself, because it had been kept long enough. */
  readonly by: string | null;
  readonly at: number;
  /** The passage that the question is now tied to; `null` where it was closed without one. */
  readonly passageId: string | null;
  /** Names the answer that it now has, even once its text is gone: see `AnswerStore`. Empty where it has none, or is older than this. */
  readonly answerKey: string;
  /** What the moderator has to say to the asker; empty where that is nothing. */
  readonly words: string;
}

export type Outcome =
  | { readonly state: "taught"; readonly passageId: string; readonly answerKey: string }
  | { readonly state: "closed"; readonly words: string };

export interface UnansweredStore {
  /** The same question of the same member while it is open is one: `isNew` is false. */
  file(question: NewUnanswered): Promise<{ readonly unanswered: Unanswered; readonly isNew: boolean }>;
  /** Undefined where this server has no such question: an id may be forged. */
  find(guildId: string, id: string): Promise<Unanswered | undefined>;
  /**
   * As it stands by then; undefined where whoever asked has been forgotten while the card was on its way: the card is a stray. So is
   * an earlier one from then on.
   */
  cardPosted(guildId: string, id: string, card: MessagePlace): Promise<Unanswered | undefined>;
  /** Whether a new message that tells the asker may stand: where they have been forgotten while it was on its way, it is a stray, too. */
  answerPosted(guildId: string, id: string, message: MessagePlace): Promise<boolean>;
  /** The card shows it as it was with `cardDue`: what has changed since is still due. */
  cardShown(id: string, cardDue: number): Promise<void>;
  /**
   * Exactly one of all who settle it wins: `won` is false for the others, who get what was settled. What is taught is among the
   * server's taught questions from the same moment.
   */
  settle(
    id: string,
    outcome: Outcome,
    by: Deed,
  ): Promise<{ readonly won: boolean; readonly unanswered: Unanswered } | undefined>;
  told(id: string, at: number): Promise<void>;
  /** Oldest first. */
  open(guildId: string): Promise<readonly Unanswered[]>;
  /** What a process that ended may have left undone: open without a card, settled with something to tell that nobody was told. */
  unfinished(): Promise<readonly Unanswered[]>;
  /** Open with a card, in any server, oldest first. */
  posted(): Promise<readonly Unanswered[]>;
  /** Those whose cards do not show what has changed, for the same reason. */
  outdated(): Promise<readonly Unanswered[]>;
}

export type NewUnanswered = Pick<
  Unanswered,
  "guildId" | "channelId" | "askerId" | "question" | "isPrivate" | "messageId" | "askedAt"
>;
