import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as Type,
} from "discord-api-types/v10";
import type { Choice } from "../act-types.ts";
import { apiError } from "../api-error.ts";
import { invalidField, readBody } from "../form-error.ts";
import { readMessage } from "../limits/messages.ts";
import { type Response, response } from "../limits/responses.ts";
import type { Acknowledgement } from "../seen-types.ts";
import { changeMessage, checkNotEmptied, type Draft, postMessage, showsNothing } from "../world/messages.ts";
import type { Attachment, Message, World } from "../world/world.ts";
import { ageOf, type Interaction } from "./interaction.ts";

type Files = (body: ReturnType<typeof readMessage>) => readonly Attachment[];

/**
 * The first response to an interaction; returns the message that it made or changed. Throws 10062 when it comes too late,
 * 40060 when there was one already, 50035 when this kind of interaction cannot be answered so, 50006 for an empty message.
 */
export function respond(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: Files,
): Message | undefined {
  if (interaction.state.status === "acknowledged") throw apiError("alreadyAcknowledged");
  const age = ageOf(interaction);
  if (interaction.state.status === "lost" || age > world.settings.acknowledgeWithin)
    throw apiError("unknownInteraction");
  const given = readBody(response, body);
  const possible = possibleTypes(interaction);
  if (!possible.includes(given.type)) {
    throw invalidField(["type"], "BASE_TYPE_CHOICES", `Value must be one of {${possible.join(", ")}}.`);
  }
  const acknowledge = (how: Acknowledgement) => {
    interaction.state = { status: "acknowledged", how, after: age };
  };
  const message = carryOut(world, interaction, given, files, acknowledge);
  world.changes.notify();
  return message;
}

function carryOut(
  world: World,
  interaction: Interaction,
  given: Response,
  files: Files,
  acknowledge: (how: Acknowledgement) => void,
): Message | undefined {
  switch (given.type) {
    case Type.ChannelMessageWithSource: {
      const read = readMessage(given.data);
      const message = answer(world, interaction, { body: read, files: files(read) });
      acknowledge("message");
      return message;
    }
    case Type.DeferredChannelMessageWithSource: {
      const flags = given.data?.flags;
      const message = answer(world, interaction, {
        body: flags === undefined ? {} : { flags },
        loading: true,
      });
      acknowledge("deferred");
      return message;
    }
    case Type.DeferredMessageUpdate:
      acknowledge("deferred update");
      return sourceOf(world, interaction);
    case Type.UpdateMessage: {
      const source = sourceOf(world, interaction);
      const read = readMessage(given.data ?? {}, source?.flags);
      if (source && given.data) update(world, source, read, files(read));
      acknowledge("update");
      return source;
    }
    case Type.ApplicationCommandAutocompleteResult:
      refuseOtherTypes(interaction, given.data.choices);
      interaction.choices = given.data.choices;
      acknowledge("choices");
      return undefined;
    case Type.Modal: {
      const { custom_id: customId, title, components } = given.data;
      interaction.modal = { customId, title, components };
      acknowledge("modal");
      return undefined;
    }
  }
}

/** Of an option that takes numbers every choice is a number, of any other a text. */
function refuseOtherTypes({ choosesNumbers }: Interaction, choices: readonly Choice[]): void {
  const wrong = choices.findIndex(({ value }) => (typeof value === "number") !== choosesNumbers);
  if (wrong < 0) return;
  const words = `Could not interpret "${choices[wrong]?.value}" as ${choosesNumbers ? "number" : "string"}.`;
  throw invalidField(["data", "choices", wrong, "value"], "BASE_TYPE_BAD_TYPE", words);
}

function update(
  world: World,
  source: Message,
  body: ReturnType<typeof readMessage>,
  files: readonly Attachment[],
): void {
  checkNotEmptied(source, body, files);
  changeMessage(world, source, body, files);
}

/** The response that becomes `@original`. It needs no permission in the channel: the interaction gives it. */
function answer(
  world: World,
  interaction: Interaction,
  draft: Pick<Draft, "body" | "files" | "loading">,
): Message | undefined {
  const source = interaction.sourceId === undefined ? undefined : world.messages.get(interaction.sourceId);
  const message = postResponse(world, interaction, { ...draft, ...(source ? { refersTo: source } : {}) });
  if (message) interaction.originalId = message.id;
  return message;
}

/** A message that an interaction brings forth, ephemeral when its flags say so. Throws 50006. */
export function postResponse(
  world: World,
  interaction: Interaction,
  { body, files = [], loading = false, refersTo }: Pick<Draft, "body" | "files" | "loading" | "refersTo">,
): Message | undefined {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return undefined;
  const { content = "", embeds = [], components = [] } = body;
  if (!loading && showsNothing({ content, embeds, components, attachments: files }))
    throw apiError("emptyMessage");
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return postMessage(world, {
    channel,
    authorId: world.application.botId,
    body,
    files,
    loading,
    type: refersTo ? MessageType.Reply : typeOf(interaction),
    ...(refersTo ? { refersTo } : {}),
    interactionId: interaction.id,
    ...(ephemeral ? { ephemeralFor: interaction.userId } : {}),
  });
}

function typeOf({ command }: Interaction): MessageType {
  const isSlash = !command || command.type === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function sourceOf(world: World, interaction: Interaction): Message | undefined {
  if (interaction.sourceId === undefined) return undefined;
  interaction.originalId = interaction.sourceId;
  return world.messages.get(interaction.sourceId);
}

/** An autocomplete can only be answered with choices, a modal not with another, and only a component has a message to update. */
function possibleTypes(interaction: Interaction): readonly Type[] {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return [Type.ApplicationCommandAutocompleteResult];
  const messages = [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource];
  const updates = interaction.sourceId === undefined ? [] : [Type.DeferredMessageUpdate, Type.UpdateMessage];
  const modal = interaction.type === InteractionType.ModalSubmit ? [] : [Type.Modal];
  return [...messages, ...updates, ...modal];
}
