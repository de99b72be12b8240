import {
  ComponentType,
  type Interaction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Features, Press, Services } from "../feature.ts";
import { letIn, type Used } from "../gate/let-in.ts";
import type { Actor } from "./actor.ts";
import { parseCustomId } from "./custom-id.ts";
import { staleButton } from "./errors.ts";
import type { PressInteraction } from "./replies.ts";
import type { FormOutcome, PressOutcome } from "./reply.ts";

/** What Ibid's messages hold: buttons, and menus of texts. */
export function isPress(interaction: Interaction): interaction is PressInteraction {
  return interaction.isButton() || interaction.isStringSelectMenu();
}

/**
 * Leads a press to what its custom id names.
 *
 * @throws UserError when nothing stands behind it (an old button, or another bot's), and where it is not for the presser.
 */
export function pressed(
  interaction: PressInteraction,
  actor: Actor,
  { buttons, selects }: Features,
  services: Services,
): PressOutcome {
  const { customId, message } = interaction;
  const parsed = parseCustomId(customId);
  const press: Press | undefined = parsed && {
    ...parsed,
    message,
    isPrivate: isPrivate(message),
  };
  if (interaction.isButton()) {
    const [button, about] = handlerOf(buttons, press);
    return letIn(used(message), button, actor, services, (own) => button.execute(about, actor, own));
  }
  const [select, about] = handlerOf(selects, press);
  const choice = { ...about, values: interaction.values };
  return letIn(used(message), select, actor, services, (own) => select.execute(choice, actor, own));
}

/**
 * Leads a form that was sent to what its custom id names.
 *
 * @throws UserError as `pressed`
 */
export function submitted(
  { customId, message, fields }: ModalSubmitInteraction,
  actor: Actor,
  { forms }: Features,
  services: Services,
): FormOutcome {
  const [form, about] = handlerOf(forms, parseCustomId(customId));
  const texts = [...fields.fields.values()].filter((field) => field.type === ComponentType.TextInput);
  const written = Object.fromEntries(texts.map((field) => [field.customId, field.value]));
  const submission = { ...about, message, fields: written };
  return letIn(used(message), form, actor, services, (own) => form.execute(submission, actor, own));
}

/** A form that a command opened changes no message: what comes of it is for whoever sent it. */
function used(on: Message | null): Used {
  return on === null || isPrivate(on) ? "private press" : "public press";
}

function isPrivate({ flags }: Message): boolean {
  return flags.has(MessageFlags.Ephemeral);
}

/** What stands behind a custom id, and what it is about. */
function handlerOf<H extends { readonly action: string }, A extends { readonly action: string }>(
  handlers: readonly H[],
  about: A | undefined,
): readonly [handler: H, about: A] {
  const handler = handlers.find(({ action }) => action === about?.action);
  if (about === undefined || handler === undefined) throw staleButton();
  return [handler, about];
}
