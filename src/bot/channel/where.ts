import type { APIInteractionDataResolvedChannel, CommandInteractionOption } from "discord.js";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import type { Place } from "../standing/standing.ts";
import { words } from "./words.ts";

type Given = CommandInteractionOption["channel"];

/**
 * The channel, forum or thread that a moderator means: the given one, or the one where they are.
 *
 * @throws UserError where it is another server's: what an option holds comes from outside
 */
export function meantPlace(given: Given | null, { guildId, channelId, parentId }: Actor): Place {
  if (!given) return { guildId, channelId, parentId };
  const isForeign = "guildId" in given && given.guildId !== guildId;
  if (isForeign) throw new UserError("not-here", (locale) => words(locale).notHere);
  return { guildId, channelId: given.id, parentId: parentOf(given) };
}

/** Of a thread. A channel's is its category, which has no settings. */
function parentOf(given: NonNullable<Given>): string | null {
  if (isRaw(given)) return "parent_id" in given ? (given.parent_id ?? null) : null;
  return given.isThread() ? given.parentId : null;
}

/** A thread that the client does not know comes as Discord sent it. */
function isRaw(given: NonNullable<Given>): given is APIInteractionDataResolvedChannel {
  return !("guildId" in given);
}
