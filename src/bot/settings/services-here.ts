import type { Actor } from "../discord/actor.ts";
import type { Services } from "../feature.ts";
import { withinChannel } from "./within.ts";

/**
 * Services with the readings as this server was taught them and as this channel may see them: whatever looks something up, shows it or
 * cites it need not think of either.
 */
export function servicesHere(
  services: Services,
  actor: Pick<Actor, "guildId" | "channelId" | "parentId">,
): Services {
  const { lessons, standing } = services;
  const wholeLibrary = lessons.libraryOf(actor.guildId);
  const limits = withinChannel(standing.channel(actor), wholeLibrary.readings());
  const isLimited = Object.keys(limits).length > 0;
  return { ...services, library: isLimited ? wholeLibrary.within(limits) : wholeLibrary, wholeLibrary };
}

/** Services with all of the readings: for moderators, whichever channel they are in, and for the cards that they get. */
export function forModerators(services: Services): Services {
  return { ...services, library: services.wholeLibrary };
}
