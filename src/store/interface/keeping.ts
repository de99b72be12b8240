import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

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
  /** Milliseconds since 1970; `null`: not muted. */
  readonly mutedUntil: number | null;
  /** Moderators only: how many of their deeds are on record. */
  readonly deeds: number;
}

/** How long things are kept, and for whom. */
export interface Keeping {
  memberData(guildId: string, userId: string): Promise<MemberData>;
  /**
   * Deletes the member's questions and reasons; what was decided stays, without text and without the member's id. A mute and the record of
   * moderators' deeds stay. The cards in the moderators' channel that show the deleted questions: they are for the caller to take down.
   */
  deleteMember(userId: string, by: Deed): Promise<readonly MessagePlace[]>;
  /** Deletes texts that were kept longer than a server wants, of what is decided, and mutes that are over; how many texts went. */
  expireTexts(guildId: string, decidedBefore: number, by: Deed): Promise<number>;
  /** A server has been left: what is its is deleted by `deleteLeft`, unless it comes `back` before. */
  left(guildId: string, at: number): Promise<void>;
  back(guildId: string): Promise<void>;
  /** Servers whose data went. */
  deleteLeft(leftBefore: number): Promise<readonly string[]>;
  /** Every server that anything is kept of and that has not been left. */
  guilds(): Promise<readonly string[]>;
}
