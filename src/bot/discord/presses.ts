import { ComponentType, type Interaction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import type { Features, Press, Services } from "../feature.ts";
import type { Actor } from "./actor.ts";
import { type Audience, admit } from "./audience.ts";
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
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
  };
  if (interaction.isButton()) {
    const [button, about] = handlerOf(buttons, press, actor);
    return button.execute(about, actor, services);
  }
  const [select, about] = handlerOf(selects, press, actor);
  return select.execute({ ...about, values: interaction.values }, actor, services);
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
  const [form, about] = handlerOf(forms, parseCustomId(customId), actor);
  const texts = [...fields.fields.values()].filter((field) => field.type === ComponentType.TextInput);
  const written = Object.fromEntries(texts.map((field) => [field.customId, field.value]));
  return form.execute({ ...about, message, fields: written }, actor, services);
}

interface Handler {
  readonly action: string;
  readonly audience: Audience;
}

/** What stands behind a custom id, and what it is about, if it is for who uses it. */
function handlerOf<H extends Handler, A extends { readonly action: string }>(
  handlers: readonly H[],
  about: A | undefined,
  actor: Actor,
): readonly [handler: H, about: A] {
  const handler = handlers.find(({ action }) => action === about?.action);
  if (about === undefined || handler === undefined) throw staleButton();
  admit(handler.audience, actor);
  return [handler, about];
}
