import { type Interaction, MessageFlags } from "discord.js";
import type { Features, Press, Services } from "../feature.ts";
import type { Actor } from "./actor.ts";
import { parseCustomId } from "./custom-id.ts";
import { staleButton } from "./errors.ts";
import type { PressInteraction } from "./replies.ts";
import type { PressOutcome } from "./reply.ts";

/** What Ibid's messages hold: buttons, and menus of texts. */
export function isPress(interaction: Interaction): interaction is PressInteraction {
  return interaction.isButton() || interaction.isStringSelectMenu();
}

/**
 * Leads a press to what its custom id names.
 *
 * @throws UserError when nothing stands behind it: an old button, or another bot's.
 */
export function pressed(
  interaction: PressInteraction,
  actor: Actor,
  { buttons, selects }: Features,
  services: Services,
): PressOutcome {
  const { customId, message } = interaction;
  const parsed = parseCustomId(customId);
  if (parsed === undefined) throw staleButton();
  const press: Press = { ...parsed, message, isPrivate: message.flags.has(MessageFlags.Ephemeral) };
  if (interaction.isButton()) {
    const button = buttons.find(({ action }) => action === press.action);
    if (button !== undefined) return button.execute(press, actor, services);
  } else {
    const select = selects.find(({ action }) => action === press.action);
    if (select !== undefined)
      return select.execute({ ...press, values: interaction.values }, actor, services);
  }
  throw staleButton();
}
