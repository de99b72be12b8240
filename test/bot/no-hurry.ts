import type { Paces } from "../../src/bot/gate/gate.ts";

const ALL_AT_ONCE = { most: Number.POSITIVE_INFINITY, milliseconds: 1 };

const ANY_NUMBER = Number.POSITIVE_INFINITY;

/** Tests do more in a second than people in a minute, and leave more waiting. */
export const NO_HURRY: Paces = {
  commands: ALL_AT_ONCE,
  presses: ALL_AT_ONCE,
  waiting: { reviews: ANY_NUMBER, reports: ANY_NUMBER, unanswered: ANY_NUMBER },
};
