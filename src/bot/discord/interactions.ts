import type { AutocompleteInteraction, Interaction, RepliableInteraction } from "discord.js";
import type { Features, Services } from "../feature.ts";
import { letIn } from "../gate/let-in.ts";
import { noteShown } from "../removal/note-shown.ts";
import { forModerators, servicesHere } from "../settings/services-here.ts";
import { type Actor, actorOf } from "./actor.ts";
import { isFor } from "./audience.ts";
import { noteFailedSend, replyToError, UserError } from "./errors.ts";
import { isPress, pressed, submitted } from "./presses.ts";
import { offer, respond, respondToForm, respondToPress } from "./replies.ts";
import type { AutocompleteChoice, Outcome, Reply } from "./reply.ts";
import { words } from "./words.ts";

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
    await lead(interaction, features, { ...all, log });
  } catch (error) {
    noteFailedSend(error, log);
  }
}

async function lead(interaction: Interaction, features: Features, all: Services): Promise<void> {
  const actor = actorOf(interaction, all.standing);
  const services = servicesHere(all, actor);
  const inWords = (error: unknown): Reply => replyToError(error, actor.locale, services.log);
  const sending = { inWords, sent: noteShown(actor.guildId, services) };
  if (interaction.isAutocomplete()) {
    await offer(interaction, choicesFor(interaction, actor, features, services));
  } else if (isPress(interaction)) {
    const outcome = guarded(() => pressed(interaction, actor, features, services), inWords);
    await respondToPress(interaction, outcome, sending);
  } else if (interaction.isModalSubmit()) {
    const outcome = guarded(() => submitted(interaction, actor, features, services), inWords);
    await respondToForm(interaction, outcome, sending);
  } else if (interaction.isRepliable()) {
    const outcome = guarded(() => used(interaction, actor, features, services), inWords);
    await respond(interaction, outcome, sending);
  }
}

/** Suggestions that cannot be made are no suggestions: there is nowhere to show an apology. */
function choicesFor(
  interaction: AutocompleteInteraction,
  actor: Actor,
  { commands }: Features,
  services: Services,
): readonly AutocompleteChoice[] {
  try {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    if (command === undefined || !isFor(command.audience, actor)) return [];
    if (command.audience === "members" && services.gate.isMuted(actor)) return [];
    const own = command.audience === "moderators" ? forModerators(services) : services;
    return command.autocomplete?.(interaction, own, actor) ?? [];
  } catch (error) {
    services.log.error({ err: error }, "failed to suggest choices");
    return [];
  }
}

function guarded<T>(handle: () => T, inWords: (error: unknown) => Reply): T | Reply {
  try {
    return handle();
  } catch (error) {
    return inWords(error);
  }
}

function used(
  interaction: RepliableInteraction,
  actor: Actor,
  { commands, menus }: Features,
  services: Services,
): Outcome {
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    if (command !== undefined) {
      return letIn("command", command, actor, services, (own) => command.execute(interaction, actor, own));
    }
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = menus.find(({ data }) => data.name === interaction.commandName);
    if (menu !== undefined) {
      return letIn("command", menu, actor, services, (own) => menu.execute(interaction, actor, own));
    }
  }
  throw new UserError("unknown-interaction", (locale) => words(locale).unknownInteraction);
}
