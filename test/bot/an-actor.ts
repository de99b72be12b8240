import type { Actor } from "../../src/bot/discord/actor.ts";

/** A member in a server, for tests of what only looks at values. */
export function anActor(more: Partial<Actor> = {}): Actor {
  return {
    userId: "123456789012345678",
    locale: "en",
    isInServer: true,
    guildId: "223456789012345678",
    channelId: "323456789012345678",
    parentId: null,
    roleIds: [],
    isModerator: false,
    toWrite: "Send Messages",
    may: () => false,
    ...more,
  };
}
