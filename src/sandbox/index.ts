/** A local Discord: REST and gateway on one port of 127.0.0.1, for the real client, and a hand to drive it as users would. */

export type * from "./act-types.ts";
export { ClientRefusal } from "./client-refusal.ts";
export type * from "./place-types.ts";
export { startSandbox } from "./sandbox.ts";
export type * from "./seen-types.ts";
export type * from "./types.ts";
export type * from "./watch-types.ts";
