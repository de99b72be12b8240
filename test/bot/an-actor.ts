import type { Actor } from "../../src/bot/discord/actor.ts";

/** A member in a server, for tests of what only looks at values. */
export function anActor(more: Partial<Actor> = {}): Actor {
  return {
    userId: "123456789012345678",
    locale: "en",
    isInServer: true,
    toWrite: "Send Messages",
    may: () => false,
    ...more,
  };
}
