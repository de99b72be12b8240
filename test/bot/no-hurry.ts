import type { Paces } from "../../src/bot/gate/gate.ts";

const ALL_AT_ONCE = { most: Number.POSITIVE_INFINITY, milliseconds: 1 };

/** Tests do more in a second than people in a minute. */
export const NO_HURRY: Paces = { commands: ALL_AT_ONCE, presses: ALL_AT_ONCE };
