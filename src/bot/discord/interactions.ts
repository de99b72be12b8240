import type { AutocompleteInteraction, Interaction, RepliableInteraction } from "discord.js";
import type { Features, Services } from "../feature.ts";
import { parseCustomId } from "./custom-id.ts";
import { noteFailedSend, replyToError, staleButton, UserError } from "./errors.ts";
import { type AutocompleteChoice, offer, type Reply, respond } from "./replies.ts";

/**
 * Leads an interaction to its handler and the handler's reply back. Nothing is awaited before the response: Discord waits
 * three seconds, and most of them belong to the network. Never rejects.
 */
export async function handleInteraction(
  interaction: Interaction,
  features: Features,
  all: Services,
): Promise<void> {
  let { log } = all;
  try {
    log = log.child({ interaction: interaction.id, age: Date.now() - interaction.createdTimestamp });
    const services = { ...all, log };
    if (interaction.isAutocomplete()) await offer(interaction, choicesFor(interaction, features, services));
    else if (interaction.isRepliable())
      await respond(interaction, guardedReply(interaction, features, services));
  } catch (error) {
    noteFailedSend(error, log);
  }
}

/** Suggestions that cannot be made are no suggestions: there is nowhere to show an apology. */
function choicesFor(
  interaction: AutocompleteInteraction,
  { commands }: Features,
  services: Services,
): readonly AutocompleteChoice[] {
  try {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    return command?.autocomplete?.(interaction, services) ?? [];
  } catch (error) {
    services.log.error({ err: error }, "failed to suggest choices");
    return [];
  }
}

function guardedReply(interaction: RepliableInteraction, features: Features, services: Services): Reply {
  try {
    return replyTo(interaction, features, services);
  } catch (error) {
    return replyToError(error, services.log);
  }
}

function replyTo(
  interaction: RepliableInteraction,
  { commands, buttons }: Features,
  services: Services,
): Reply {
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    if (command !== undefined) return command.execute(interaction, services);
  }
  if (interaction.isButton()) {
    const press = parseCustomId(interaction.customId);
    const button = buttons.find(({ action }) => action === press?.action);
    if (press === undefined || button === undefined) throw staleButton();
    return button.execute(press.passageIds, services);
  }
  throw new UserError("unknown-interaction", "This is from an older edition of Ibid. Use `/ask` instead.");
}
