import type { Deed } from "./deed.ts";
import type { MessagePlace, Placeholder, Review } from "./reviews.ts";

/** What Ibid knows of a member in a server. */
export interface MemberData {
  readonly reviews: readonly {
    readonly question: string;
    readonly askedAt: number;
    readonly state: string;
  }[];
  readonly unanswered: readonly {
    readonly question: string;
    readonly askedAt: number;
    readonly state: string;
  }[];
  readonly complaints: readonly { readonly reason: string; readonly at: number }[];
  /** How many copies of removed answers to the member's questions are kept. */
  readonly copies: number;
  /** Milliseconds since 1970; `null`: not muted. */
  readonly mutedUntil: number | null;
  /** Moderators only: how many of their deeds are on record. */
  readonly deeds: number;
}

/** A private reply that says that moderators will decide. */
export type BrokenPromise = Pick<Review, "locale" | "askedAt"> & {
  readonly placeholder: Extract<Placeholder, { readonly kind: "interaction" }>;
};

/** How long things are kept, and for whom. */
export interface Keeping {
  memberData(guildId: string, userId: string): Promise<MemberData>;
  /**
   * Deletes the member's questions and reasons, and what moderators wrote about them; what was decided stays, without text and without the
   * member's id. A mute and the record of moderators' deeds stay. Messages that show what was deleted become strays, the cards of what the
   * member reported become due.
   *
   * @returns private replies that promise what will not come, for the caller to change while that is possible
   */
  deleteMember(userId: string, by: Deed): Promise<readonly BrokenPromise[]>;
  /**
   * Messages of Ibid's that show what has been deleted, promise what will not come, or are cards in whose place others stand: to be taken
   * down. Of one server, or of all.
   */
  strays(guildId?: string): Promise<readonly MessagePlace[]>;
  strayGone(place: MessagePlace): Promise<void>;
  /**
   * Deletes texts that were kept longer than a server wants, of what is decided; where answers are shown that are older and that no report is
   * about; and mutes that are over. How many questions lost their texts.
   */
  expireTexts(guildId: string, decidedBefore: number, by: Deed): Promise<number>;
  /** A server has been left: what is its is deleted by `deleteLeft`, unless it comes `back` before. */
  left(guildId: string, at: number): Promise<void>;
  back(guildId: string): Promise<void>;
  /** Deletes all that is kept of servers that were left before a time; the ids of those servers. */
  deleteLeft(leftBefore: number): Promise<readonly string[]>;
  /** Every server that anything is kept of and that has not been left. */
  guilds(): Promise<readonly string[]>;
}
