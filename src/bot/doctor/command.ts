import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { takingBack } from "../channel/change.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { described } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Command, Services } from "../feature.ts";
import { SETTING_NAMES } from "../settings/names.ts";
import { examine } from "./examine.ts";
import { factsOfServer } from "./facts.ts";
import { findingsReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).doctor),
  ...FOR_MODERATORS,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/doctor`: what Ibid lacks in this server, and how to mend it. */
export const doctor: Command = {
  audience: "moderators",
  data,
  execute({ guild }, actor, services) {
    const { locale } = actor;
    // Discord tells of a server before anyone in it can do anything, unless it is just coming back.
    if (guild === null) return { content: words(locale).notYet, private: true };
    return {
      defer: "private",
      later: async () => {
        const facts = await factsOfServer(guild, services);
        // No command can name a channel that is gone: whoever reads that it is could do nothing about its settings.
        for (const id of facts.gone) await takeBackAll(id, actor, services);
        const { moderatorChannelId } = facts.server;
        const { library, commands } = services;
        const channels = facts.channels.length;
        return findingsReply(examine(facts), { locale, library, commands, moderatorChannelId, channels });
      },
    };
  },
};

async function takeBackAll(channelId: string, actor: Actor, { standing }: Services): Promise<void> {
  const deed = deedOf(actor);
  const place = { guildId: deed.guildId, channelId, parentId: null };
  await standing.setChannel(place, takingBack(SETTING_NAMES), deed);
}
