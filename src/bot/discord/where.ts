import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/** Where every command can be used: in servers that Ibid was added to, and in direct messages with it. */
export const WHERE: Required<Pick<RESTPostAPIApplicationCommandsJSONBody, "contexts" | "integration_types">> =
  {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };

/** The same for a command of moderators: in servers, and shown to those who may manage them unless the server says otherwise. */
export const FOR_MODERATORS = {
  contexts: [InteractionContextType.Guild],
  integration_types: WHERE.integration_types,
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
} satisfies Partial<RESTPostAPIApplicationCommandsJSONBody>;
