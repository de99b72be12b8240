import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/** Where every command can be used: in servers that Ibid was added to, and in direct messages with it. */
export const WHERE: Required<Pick<RESTPostAPIApplicationCommandsJSONBody, "contexts" | "integration_types">> =
  {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
