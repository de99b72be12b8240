import {
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { buttonFor } from "../button.ts";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { forgetMe } from "./forget-button.ts";
import { keptReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).privacy),
  ...WHERE,
  options: [
    { type: Option.Subcommand, ...described((locale) => words(locale).show) },
    { type: Option.Subcommand, ...described((locale) => words(locale).delete) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/privacy show|delete`: what Ibid keeps of whoever asks, in the server where they ask. */
export const privacy: Command = {
  audience: "members",
  isOpenToMuted: true,
  data,

  execute({ options }, { userId, guildId, locale }, { store, standing, commands }) {
    const said = words(locale);
    if (guildId === null) return { content: said.nothingInDirect, private: true };
    if (options.getSubcommand() === "delete") {
      const confirm = buttonFor(forgetMe, locale, { parameters: [userId] });
      return { content: said.asking, buttons: [confirm], private: true };
    }
    return {
      defer: "private",
      later: async () => {
        const kept = await store.keeping.memberData(guildId, userId);
        const { retentionDays } = standing.server(guildId);
        return keptReply(kept, retentionDays, commands.mention("privacy delete", locale), locale);
      },
    };
  },
};
