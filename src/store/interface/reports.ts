import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

/** A complaint about an answer. The same answer reported again within twelve hours is the same report, counted. */
export interface Report {
  readonly id: string;
  readonly guildId: string;
  /** The message that was reported first. */
  readonly place: MessagePlace;
  /** Names the answer, whatever message shows it: see `AnswerStore`. */
  readonly answerKey: string;
  /** As the message shows it; empty where it shows none, and once it has been kept long enough. */
  readonly question: string;
  readonly passageIds: readonly string[];
  readonly state: ReportState;
  readonly reportedAt: number;
  readonly card: MessagePlace | null;
  /** How many changes `card` may not show yet; 0: none. */
  readonly cardDue: number;
  readonly complaints: readonly Complaint[];
}

export type ReportState = "pending" | "upheld" | "dismissed";

export interface Complaint {
  readonly userId: string;
  readonly reason: string;
  readonly at: number;
}

export type NewReport = Pick<Report, "guildId" | "place" | "answerKey" | "question" | "passageIds">;

export interface ReportStore {
  /** `isNew` is false where it was counted with an earlier one; `isRepeated` where this member had already complained. */
  file(
    report: NewReport,
    complaint: Complaint,
  ): Promise<{ readonly report: Report; readonly isNew: boolean; readonly isRepeated: boolean }>;
  /** Undefined where this server has no such report: an id may be forged. */
  find(guildId: string, id: string): Promise<Report | undefined>;
  /** Those in a state, or all of them; latest first. */
  list(guildId: string, state?: ReportState): Promise<readonly Report[]>;
  /**
   * As it stands by then: it may have changed while the card was on its way. An earlier card is a stray from then on. Undefined where this
   * server has no such report.
   */
  cardPosted(guildId: string, id: string, card: MessagePlace): Promise<Report | undefined>;
  /** The card shows it as it was with `cardDue`: what has changed since is still due. */
  cardShown(id: string, cardDue: number): Promise<void>;
  /**
   * Moves from any of `from` to `to`; `won` is false where it was in none of them any more. To move one to "upheld" removes its answer, to
   * move it from there restores it, and takes along what else upheld the same answer: an answer is removed as long as a report on it is
   * upheld.
   */
  move(
    id: string,
    from: readonly ReportState[],
    to: ReportState,
    by: Deed,
  ): Promise<{ readonly won: boolean; readonly report: Report } | undefined>;
  /** Pending without a card: what a process that ended may have left undone. */
  unposted(): Promise<readonly Report[]>;
  /** Pending with a card, in any server, latest first. */
  posted(): Promise<readonly Report[]>;
  /** Those whose cards do not show what has changed, for the same reason. */
  outdated(): Promise<readonly Report[]>;
}
