import { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import type { Choice, CommandOptions, Context } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { beginInteraction } from "../interactions/begin.ts";
import type { Person } from "../place-types.ts";
import type { Reply } from "../seen-types.ts";
import { presentMessage } from "../world/present-message.ts";
import type { RegisteredCommand } from "../world/world.ts";
import { type Actor, actorOf, type Stage } from "./actor.ts";
import { findCommand } from "./available.ts";
import { sentOptions, typedOptions } from "./command-options.ts";
import { replyTo } from "./reply.ts";
import { Resolved } from "./resolved.ts";
import { visibleMessage } from "./use-component.ts";

/** Sends a slash command as Discord's client does. */
export async function slash(
  stage: Stage,
  name: string,
  given: CommandOptions,
  context?: Context,
): Promise<Reply> {
  const { world } = stage;
  const actor = actorOf(stage, context);
  const [root = "", ...path] = name.split(" ");
  const command = findCommand(world, actor, root, [ApplicationCommandType.ChatInput]);
  const resolved = new Resolved(world, actor);
  const { options } = sentOptions(resolved, command.data, path, given);
  const interaction = beginInteraction(world, {
    ...actor,
    type: InteractionType.ApplicationCommand,
    command: { id: command.id, name, type: command.data.type },
    data: { ...header(command), options, ...resolved.asData },
  });
  return replyTo(world, interaction);
}

/** Asks for choices while an option is being typed. Rejects when none came in time. */
export async function autocomplete(
  stage: Stage,
  name: string,
  focused: { readonly name: string; readonly text: string },
  others: CommandOptions,
  context?: Context,
): Promise<readonly Choice[]> {
  const { world } = stage;
  const actor = actorOf(stage, context);
  const [root = "", ...path] = name.split(" ");
  const command = findCommand(world, actor, root, [ApplicationCommandType.ChatInput]);
  const resolved = new Resolved(world, actor);
  const { options, choosesNumbers } = typedOptions(resolved, command.data, path, focused, others);
  const interaction = beginInteraction(world, {
    ...actor,
    type: InteractionType.ApplicationCommandAutocomplete,
    choosesNumbers,
    command: { id: command.id, name, type: command.data.type },
    data: { ...header(command), options, ...resolved.asData },
  });
  await replyTo(world, interaction);
  if (interaction.choices) return interaction.choices;
  throw new Error("Loading options failed");
}

/** Uses a menu command on a message or on a user. */
export async function menu(
  stage: Stage,
  name: string,
  target: { readonly id: string } | Person,
  context?: Context,
): Promise<Reply> {
  const { world } = stage;
  const isUser = world.users.has(target.id);
  const actor = actorOf(stage, context ?? whereItStands(stage, target.id));
  const kind = isUser ? ApplicationCommandType.User : ApplicationCommandType.Message;
  const command = findCommand(world, actor, name, [kind]);
  const interaction = beginInteraction(world, {
    ...actor,
    type: InteractionType.ApplicationCommand,
    command: { id: command.id, name, type: command.data.type },
    data: { ...header(command), target_id: target.id, ...resolvedTarget(stage, actor, target.id, isUser) },
  });
  return replyTo(world, interaction);
}

function header({ id, guildId, data }: RegisteredCommand) {
  return { id, name: data.name, type: data.type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

/** Without a context, a message's menu is opened in the channel of the message. */
function whereItStands({ world }: Stage, messageId: string): Context {
  const channel = world.channels.get(world.messages.get(messageId)?.channelId ?? "");
  if (!channel) return {};
  const recipient = channel.recipientId === undefined ? undefined : world.users.get(channel.recipientId);
  if (recipient) return { channel: "dm", user: { id: recipient.id, name: recipient.globalName } };
  return { channel: { id: channel.id, name: channel.name } };
}

/** The target of a message menu comes whole, whatever the bot's intents are. */
function resolvedTarget({ world }: Stage, actor: Actor, id: string, isUser: boolean) {
  if (isUser) {
    const resolved = new Resolved(world, actor);
    resolved.addUser(id);
    return resolved.asData;
  }
  const message = visibleMessage(world, actor, id);
  if (message.channelId !== actor.channel.id)
    throw new ClientRefusal("That message stands in another channel.");
  return { resolved: { messages: { [id]: presentMessage(world, message) } } };
}
