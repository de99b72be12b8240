import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Command } from "../feature.ts";
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
  execute({ guild }, { locale }, services) {
    // Discord tells of a server before anyone in it can do anything, unless it is just coming back.
    if (guild === null) return { content: words(locale).notYet, private: true };
    return {
      defer: "private",
      later: async () => {
        const facts = await factsOfServer(guild, services);
        const { moderatorChannelId } = facts.server;
        const { library, commands } = services;
        const channels = facts.channels.length;
        return findingsReply(examine(facts), { locale, library, commands, moderatorChannelId, channels });
      },
    };
  },
};
