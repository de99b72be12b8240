import { createTurns } from "../standing/turns.ts";

/** How many things of one member may wait for the moderators of a server at once: their channel is no place to be flooded. */
export interface MostWaiting {
  /** Held answers. */
  readonly reviews: number;
  /** Reported answers, whoever else has reported them, too. */
  readonly reports: number;
  /** Questions put to the moderators. */
  readonly unanswered: number;
}

export const MOST_WAITING: MostWaiting = { reviews: 5, reports: 5, unanswered: 5 };

/** What counts a member's things and adds one waits until another such has ended: a server's events reach one process only. */
export const inMembersTurn = createTurns();
