import {
  DiscordAPIError,
  type Guild,
  type GuildBasedChannel,
  PermissionFlagsBits as P,
  RESTJSONErrorCodes,
} from "discord.js";
import { factsOf, neededIn, surroundingsOf } from "../faults/surroundings.ts";
import type { Services } from "../feature.ts";
import { BUILT_IN } from "../standing/effective.ts";
import { anywhereIn } from "../standing/standing.ts";
import type { ChannelToExamine, Facts } from "./examine.ts";

/** Gathers what there is to know of a server. Only settings of channels that the client does not know are asked for. */
export async function factsOfServer(guild: Guild, services: Services): Promise<Facts> {
  const { standing, commands } = services;
  const own = standing.ownSettings(guild.id);
  const anywhere = anywhereIn(guild.id);
  const known = [...guild.channels.cache.values()].filter((channel) =>
    isConcerned(channel, own.has(channel.id)),
  );
  const { channel: _, ...around } = surroundingsOf(guild, null, BUILT_IN, services);
  return {
    ...around,
    server: standing.server(guild.id),
    defaults: { settings: standing.channel(anywhere), origins: standing.origins(anywhere) },
    channels: known.map((channel) => toExamine(channel, services)),
    gone: await goneAmong(
      [...own.keys()].filter((id) => !guild.channels.cache.has(id)),
      guild,
    ),
    unregistered: commands.unregistered(),
  };
}

/**
 * A channel for which moderators have set something, or where every member can write. That Ibid cannot use others may be meant so.
 */
function isConcerned(channel: GuildBasedChannel, isSet: boolean): boolean {
  if (isSet) return true;
  if (channel.isThread() || !(channel.isTextBased() || channel.isThreadOnly())) return false;
  const everyone = channel.permissionsFor(channel.guild.roles.everyone);
  return everyone.has([P.ViewChannel, P.SendMessages]);
}

function toExamine(channel: GuildBasedChannel, { standing }: Services): ChannelToExamine {
  const { id, guildId } = channel;
  const parentId = channel.isThread() ? channel.parentId : null;
  const place = { guildId, channelId: id, parentId };
  const settings = standing.channel(place);
  const origins = standing.origins(place);
  return { id, settings, origins, facts: factsOf(channel, neededIn(channel, settings)) };
}

/** A thread that nobody has written in for long is unknown to the client, and is there all the same. */
async function goneAmong(ids: readonly string[], guild: Guild): Promise<readonly string[]> {
  const asked = await Promise.all(
    ids.slice(0, MOST_ASKED_FOR).map(async (id) => {
      try {
        await guild.channels.fetch(id);
        return undefined;
      } catch (error) {
        const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
        if (isGone) return id;
        // One that Ibid may not see: the next line of the examination is not worth failing for it.
        return undefined;
      }
    }),
  );
  return asked.filter((id) => id !== undefined);
}

const MOST_ASKED_FOR = 20;
