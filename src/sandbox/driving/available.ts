import {
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits as P,
} from "discord-api-types/v10";
import type { RegisteredOption, RegisteredCommand as Shown } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { type CommandOption, optionsOf } from "../limits/commands.ts";
import { has, permissionsIn } from "../permissions.ts";
import { isBotIn } from "../world/membership.ts";
import type { RegisteredCommand, World } from "../world/world.ts";
import type { Actor } from "./actor.ts";

const KINDS = {
  [ApplicationCommandType.ChatInput]: "slash",
  [ApplicationCommandType.User]: "user",
  [ApplicationCommandType.Message]: "message",
} as const;

/** The commands that Discord offers a user in a channel: the guild's before the application's own, by name. */
export function availableCommands(world: World, actor: Actor): readonly RegisteredCommand[] {
  const permissions = permissionsIn(world, actor.user.id, actor.channel);
  if (!has(permissions, P.UseApplicationCommands)) return [];
  const { guildId } = actor.channel;
  if (!isBotAt(world, actor)) return [];
  return [...world.commands.values()]
    .filter((one) => one.guildId === undefined || one.guildId === guildId)
    .filter(
      (one) => isMeantFor(one, guildId) && isOpenTo(one, guildId === undefined ? undefined : permissions),
    )
    .sort((one, other) => Number(one.guildId === undefined) - Number(other.guildId === undefined));
}

/** Whether the bot is there to be told: in a DM with it, and in guilds that have not removed it. */
export function isBotAt(world: World, { channel: { guildId } }: Actor): boolean {
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  return guildId === undefined || (guild !== undefined && isBotIn(world, guild));
}

/** The command of that name and kind. Throws ClientRefusal when the user is not offered one. */
export function findCommand(
  world: World,
  actor: Actor,
  name: string,
  types: readonly ApplicationCommandType[],
): RegisteredCommand {
  const found = availableCommands(world, actor).find(
    ({ data }) => data.name === name && types.includes(data.type),
  );
  if (found) return found;
  const known = [...world.commands.values()].some(
    ({ data }) => data.name === name && types.includes(data.type),
  );
  throw new ClientRefusal(
    known
      ? `${actor.user.globalName} is not offered the command ${name} in #${actor.channel.name}.`
      : `There is no command ${name}.`,
  );
}

/** A command as a person would be told about it. */
export function describeCommand({ id, data }: RegisteredCommand): Shown {
  const options = optionsOf(data).map(describeOption);
  return { id, name: data.name, type: KINDS[data.type], description: data.description ?? "", options };
}

function describeOption(option: CommandOption): RegisteredOption {
  const { name, description, type } = option;
  return {
    name,
    description,
    type,
    required: "required" in option && option.required === true,
    autocomplete: "autocomplete" in option && option.autocomplete === true,
    choices:
      "choices" in option ? (option.choices ?? []).map((one) => ({ name: one.name, value: one.value })) : [],
    options: optionsOf(option).map(describeOption),
  };
}

function isMeantFor({ guildId, data }: RegisteredCommand, whereGuild: string | undefined): boolean {
  if (guildId !== undefined) return true;
  const { contexts, dm_permission: inDms = true } = data;
  if (whereGuild !== undefined) return contexts?.includes(InteractionContextType.Guild) ?? true;
  return contexts?.includes(InteractionContextType.BotDM) ?? inDms;
}

/** "0" leaves a command to administrators alone, who have every permission. */
function isOpenTo({ data }: RegisteredCommand, permissions: bigint | undefined): boolean {
  const needed = data.default_member_permissions;
  if (needed === undefined || permissions === undefined) return true;
  if (has(permissions, P.Administrator)) return true;
  return BigInt(needed) !== 0n && has(permissions, BigInt(needed));
}
