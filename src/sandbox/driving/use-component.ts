import {
  ButtonStyle,
  ComponentType,
  InteractionType,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import type { ButtonChoice, Context } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { beginInteraction } from "../interactions/begin.ts";
import { type Button, flatten, isButton, isSelect, type Select } from "../limits/components.ts";
import type { Reply, SeenMessage } from "../seen-types.ts";
import { presentMessage } from "../world/present-message.ts";
import type { Message, World } from "../world/world.ts";
import { type Actor, actorOf, type Stage } from "./actor.ts";
import { isBotAt } from "./available.ts";
import { replyTo } from "./reply.ts";
import { Resolved } from "./resolved.ts";

/** Presses a button of a message. */
export function click(
  stage: Stage,
  on: SeenMessage,
  choice: ButtonChoice,
  context?: Context,
): Promise<Reply> {
  const actor = actorAt(stage, on, context);
  const message = visibleMessage(stage.world, actor, on.id);
  const buttons = [...flatten(message.components)].filter(isButton);
  const wanted = buttons.find((one) =>
    "customId" in choice ? one.custom_id === choice.customId : one.label === choice.label,
  );
  if (!wanted) {
    const there = buttons.map(({ label = "", custom_id: id = "" }) => label || id).join(", ");
    throw new ClientRefusal(`The message has no such button; it has ${there || "none"}.`);
  }
  if (wanted.disabled) throw new ClientRefusal(`The button ${wanted.label ?? ""} is disabled.`);
  if (wanted.style === ButtonStyle.Link)
    throw new ClientRefusal("A link opens a page and tells the bot nothing.");
  return act(stage, actor, message, wanted, {});
}

/** Chooses values in a select menu of a message. */
export function select(
  stage: Stage,
  on: SeenMessage,
  customId: string,
  values: readonly string[],
  context?: Context,
): Promise<Reply> {
  const actor = actorAt(stage, on, context);
  const message = visibleMessage(stage.world, actor, on.id);
  const wanted = [...flatten(message.components)].filter(isSelect).find((one) => one.custom_id === customId);
  if (!wanted || wanted.disabled)
    throw new ClientRefusal(`The message has no select menu ${customId} that can be used.`);
  const { min_values: least = 1, max_values: most = 1 } = wanted;
  if (values.length < least || values.length > most)
    throw new ClientRefusal(`Choose ${least} to ${most} values.`);
  const resolved = new Resolved(stage.world, actor);
  for (const value of values) checkValue(resolved, wanted, value);
  return act(stage, actor, message, wanted, { values, ...resolved.asData });
}

/** A message that the user can see. Throws ClientRefusal. */
export function visibleMessage(world: World, actor: Actor, id: string): Message {
  const message = world.messages.get(id);
  const { globalName: name } = actor.user;
  if (!message) throw new ClientRefusal("That message is gone.");
  if (message.ephemeralFor !== undefined && message.ephemeralFor !== actor.user.id) {
    throw new ClientRefusal(`${name} cannot see that message: it is ephemeral.`);
  }
  return message;
}

/** Who acts on a message acts in its channel; on an ephemeral one, by default, the user who sees it. */
function actorAt(stage: Stage, on: SeenMessage, context: Context = {}): Actor {
  const { world, people } = stage;
  const channel = world.channels.get(on.channelId);
  const recipient = channel?.recipientId === undefined ? undefined : world.users.get(channel.recipientId);
  const only = world.users.get(world.messages.get(on.id)?.ephemeralFor ?? "") ?? recipient;
  const user = context.user ?? (only ? { id: only.id, name: only.globalName } : people.member);
  return actorOf(stage, {
    ...context,
    user,
    channel: { id: on.channelId, name: channel?.name ?? "unknown" },
  });
}

function act(
  { world }: Stage,
  actor: Actor,
  message: Message,
  component: Button | Select,
  details: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  if (message.authorId !== world.application.botId) throw new ClientRefusal("That message is not the bot's.");
  if (!isBotAt(world, actor)) throw new ClientRefusal("The bot is no longer here.");
  const interaction = beginInteraction(world, {
    ...actor,
    type: InteractionType.MessageComponent,
    source: { id: message.id, payload: presentMessage(world, message) },
    data: {
      custom_id: component.custom_id,
      component_type: component.type,
      id: numberOf(message, component),
      ...details,
    },
  });
  return replyTo(world, interaction);
}

/** The number that Discord gave the component when the message was sent; those that the bot numbered do not count. */
function numberOf(message: Message, component: Button | Select): number {
  const unnumbered = [...flatten(message.components)].filter(({ id }) => !id);
  return component.id || unnumbered.indexOf(component) + 1;
}

function checkValue(resolved: Resolved, wanted: Select, value: string): void {
  if (wanted.type === ComponentType.StringSelect) {
    if (wanted.options.some((option) => option.value === value)) return;
    throw new ClientRefusal(`The menu has no value ${value}.`);
  }
  resolved.add({ name: wanted.custom_id, type: OPTION_TYPES[wanted.type] }, value);
}

/** A select menu of users takes what an option of type user takes, and so on. */
const OPTION_TYPES = {
  [ComponentType.UserSelect]: Option.User,
  [ComponentType.RoleSelect]: Option.Role,
  [ComponentType.MentionableSelect]: Option.Mentionable,
  [ComponentType.ChannelSelect]: Option.Channel,
} as const;
