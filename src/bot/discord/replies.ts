import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
  ThreadAutoArchiveDuration,
} from "discord.js";
import { formPayload } from "./form-payload.ts";
import { LIMITS } from "./limits.ts";
import { payload } from "./payload.ts";
import { mayOpenThread } from "./permissions.ts";
import type {
  AutocompleteChoice,
  Deferred,
  DeferredUpdate,
  FormOutcome,
  Opening,
  Outcome,
  PressOutcome,
  Reply,
  Threaded,
  Update,
} from "./reply.ts";

/** What comes of the parts of Ibid's messages that can be used. */
export type PressInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** What comes of a message: besides, forms that its buttons opened. */
type OfMessage = PressInteraction | ModalMessageModalSubmitInteraction;

/** What to say of an error that comes up after the first response. */
type InWords = (error: unknown) => Reply;

/** The response to a command: one REST call, within milliseconds; two where something must be waited for. */
export async function respond(
  interaction: RepliableInteraction,
  outcome: Outcome,
  inWords: InWords,
): Promise<void> {
  if ("later" in outcome) await respondLater(interaction, outcome, inWords);
  else if ("form" in outcome) await open(interaction, outcome);
  else if ("thread" in outcome) await respondInThread(interaction, outcome);
  else await interaction.reply(message(outcome));
}

/** The response to a button or a select menu, which may also change or delete the message that holds it. */
export async function respondToPress(
  interaction: OfMessage,
  outcome: PressOutcome,
  inWords: InWords,
): Promise<void> {
  if ("update" in outcome) await change(interaction, outcome, inWords);
  else if ("delete" in outcome) await remove(interaction);
  else if ("defer" in outcome && outcome.defer === "update") await changeLater(interaction, outcome, inWords);
  else await respond(interaction, outcome, inWords);
}

/** The response to a form. Where a command opened it there is no message to change, and whoever sent it gets one alone. */
export async function respondToForm(
  interaction: ModalSubmitInteraction,
  outcome: FormOutcome,
  inWords: InWords,
): Promise<void> {
  if (interaction.isFromMessage()) await respondToPress(interaction, outcome, inWords);
  else if ("update" in outcome) await respond(interaction, { ...outcome.update, private: true }, inWords);
  else if ("delete" in outcome) throw new TypeError("a form without a message deletes none");
  else if ("later" in outcome && outcome.defer === "update")
    await respond(interaction, { defer: "private", later: outcome.later }, inWords);
  else await respond(interaction, outcome, inWords);
}

/**
 * The question becomes a public message, and a thread on it holds the answer. Where there may be no thread after all, the answer takes the
 * message's place.
 */
async function respondInThread(
  interaction: RepliableInteraction,
  { thread, reply }: Threaded,
): Promise<void> {
  const isForAll = reply.private !== true;
  if (!isForAll || !mayOpenThread(interaction.channel, interaction.appPermissions)) {
    await interaction.reply(message(reply));
    return;
  }
  const { content = thread } = reply;
  const { resource } = await interaction.reply({ ...payload({ content }), withResponse: true });
  try {
    if (!resource?.message) throw new TypeError("Discord did not tell which message it made");
    await sendInThread(resource.message, { thread, reply });
  } catch {
    await interaction.editReply(payload(reply));
  }
}

/**
 * Answers a message in a new thread on it.
 *
 * @throws whatever Discord says where it opens none: then nothing has been sent
 */
export async function answerInThread(message: Message, outcome: Threaded): Promise<Message> {
  return sendInThread(message, outcome, { nonce: message.id, enforceNonce: true });
}

async function sendInThread(
  on: Message,
  { thread: name, reply }: Threaded,
  once: { readonly nonce?: string; readonly enforceNonce?: boolean } = {},
): Promise<Message> {
  const thread = await on.startThread({ name, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay });
  return thread.send({ ...payload(reply), ...once });
}

/**
 * Answers a message, as a reply to it where the bot may read the channel's history. The nonce lets Discord drop the second
 * copy when two processes, or a retry, answer the same message.
 */
export async function answer(message: Message, reply: Reply, asReply: boolean): Promise<Message | undefined> {
  const once = { nonce: message.id, enforceNonce: true };
  if (asReply) return message.reply({ ...payload(reply), ...once, failIfNotExists: false });
  return message.channel.isSendable() ? message.channel.send({ ...payload(reply), ...once }) : undefined;
}

/** Puts something else in the place of an answer to a message. */
export async function replace(answered: Message, reply: Reply): Promise<void> {
  await answered.edit(payload(reply));
}

export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly AutocompleteChoice[],
): Promise<void> {
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

async function open(interaction: RepliableInteraction, { form }: Opening): Promise<void> {
  if (interaction.isModalSubmit()) throw new TypeError("Discord opens no form after a form");
  await interaction.showModal(formPayload(form));
}

/** A deferral fixes who will see the reply: one that turns out to be private has to take the public one's place. */
async function respondLater(
  interaction: RepliableInteraction,
  { defer, later }: Deferred,
  inWords: InWords,
): Promise<void> {
  await interaction.deferReply(defer === "private" ? { flags: MessageFlags.Ephemeral } : {});
  const reply = await attempt(later, inWords);
  if (defer === "private" || reply.private !== true) {
    await interaction.editReply(payload(reply));
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(message(reply));
}

async function attempt(later: Deferred["later"], inWords: InWords): Promise<Reply> {
  try {
    return await later();
  } catch (error) {
    return inWords(error);
  }
}

/** The message changes first, so that a second press finds the button gone. */
async function change(interaction: OfMessage, { update, post }: Update, inWords: InWords): Promise<void> {
  await interaction.update(payload(update));
  if (post === undefined) return;
  try {
    await interaction.followUp(payload(post));
  } catch (error) {
    const { content = "" } = inWords(error);
    await interaction.editReply(payload({ content }));
  }
}

async function changeLater(
  interaction: OfMessage,
  { later }: DeferredUpdate,
  inWords: InWords,
): Promise<void> {
  await interaction.deferUpdate();
  let update: Update["update"];
  try {
    update = await later();
  } catch (error) {
    await interaction.followUp(message(inWords(error)));
    return;
  }
  await interaction.editReply(payload(update));
}

/** By the interaction's own token, which takes no permission in the channel. */
async function remove(interaction: OfMessage): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

function message(reply: Reply): InteractionReplyOptions {
  return { ...payload(reply), ...(reply.private === true && { flags: MessageFlags.Ephemeral }) };
}
