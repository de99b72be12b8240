import type { Actor } from "../discord/actor.ts";
import type { Services } from "../feature.ts";

/** Services with the readings as this server was taught them: whatever looks something up need not think of it. */
export function inServer(services: Services, { guildId }: Pick<Actor, "guildId">): Services {
  return { ...services, library: services.lessons.libraryOf(guildId) };
}
