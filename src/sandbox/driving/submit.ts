import { ComponentType, InteractionType } from "discord-api-types/v10";
import type { Context } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { beginInteraction } from "../interactions/begin.ts";
import { flatten, type ModalComponent, type TextInput } from "../limits/components.ts";
import type { Reply, ShownModal } from "../seen-types.ts";
import { presentMessage } from "../world/present-message.ts";
import { actorOf, type Stage } from "./actor.ts";
import { replyTo } from "./reply.ts";

type Fields = Readonly<Record<string, string>>;

/** Fills in a modal and sends it back, in the channel and as the user of the interaction that opened it. */
export function submit(
  stage: Stage,
  modal: ShownModal,
  fields: Fields,
  context: Context = {},
): Promise<Reply> {
  const { world } = stage;
  const opener = world.interactions.get(modal.interactionId);
  if (!opener) throw new ClientRefusal("That modal was never opened.");
  const user = context.user ?? { id: opener.userId, name: "" };
  if (user.id !== opener.userId) throw new ClientRefusal("That modal is open on another user's screen.");
  const actor = actorOf(stage, { ...context, user, channel: { id: opener.channelId, name: "" } });
  const known = [...flatten(modal.components)].flatMap((one) => ("custom_id" in one ? [one.custom_id] : []));
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ClientRefusal(`The modal has no field ${unknown}.`);

  const source = opener.sourceId === undefined ? undefined : world.messages.get(opener.sourceId);
  const interaction = beginInteraction(world, {
    ...actor,
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.customId, components: modal.components.map((one) => filled(one, fields)) },
    ...(source ? { source: { id: source.id, payload: presentMessage(world, source) } } : {}),
  });
  return replyTo(world, interaction);
}

function filled(component: ModalComponent, fields: Fields): object {
  if (component.type === ComponentType.TextDisplay) return { type: component.type };
  if (component.type === ComponentType.ActionRow) {
    return {
      type: component.type,
      components: component.components.map((input) => filledInput(input, fields)),
    };
  }
  const { component: inner } = component;
  const sent =
    inner.type === ComponentType.TextInput
      ? filledInput(inner, fields)
      : {
          type: inner.type,
          custom_id: inner.custom_id,
          values: (fields[inner.custom_id] ?? "").split(",").filter(Boolean),
        };
  return { type: component.type, component: sent };
}

function filledInput(input: TextInput, fields: Fields): object {
  const { custom_id: id, required = true, min_length: least = 0, max_length: most = 4_000 } = input;
  const value = fields[id] ?? input.value ?? "";
  if (required && value === "") throw new ClientRefusal(`The field ${id} is required.`);
  if (value !== "" && value.length < least)
    throw new ClientRefusal(`${id} takes at least ${least} characters.`);
  if (value.length > most) throw new ClientRefusal(`${id} takes at most ${most} characters.`);
  return { type: input.type, custom_id: id, value };
}
