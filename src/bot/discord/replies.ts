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
import type { MessagePlace } from "../../store/index.ts";
import { formPayload } from "./form-payload.ts";
import { LIMITS } from "./limits.ts";
import { payload } from "./payload.ts";
import { mayOpenThread } from "./permissions.ts";
import type {
  AutocompleteChoice,
  Deferred,
  DeferredUpdate,
  Deletion,
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

/** What is to be known besides a reply to send it. */
export interface Sending {
  /** What to say of an error that comes up after the first response. */
  inWords(error: unknown): Reply;
  /** Told where a reply stands that everyone sees. Never rejects. */
  sent(reply: Pick<Reply, "answerKey">, place: MessagePlace): Promise<void>;
}

/** The response to a command: one REST call, within milliseconds; two where something must be waited for. */
export async function respond(
  interaction: RepliableInteraction,
  outcome: Outcome,
  sending: Sending,
): Promise<void> {
  if ("later" in outcome) await respondLater(interaction, outcome, sending);
  else if ("form" in outcome) await open(interaction, outcome);
  else if ("thread" in outcome) await respondInThread(interaction, outcome, sending);
  else await reply(interaction, outcome, sending);
}

/** The response to a button or a select menu, which may also change or delete the message that holds it. */
export async function respondToPress(
  interaction: OfMessage,
  outcome: PressOutcome,
  sending: Sending,
): Promise<void> {
  if ("update" in outcome) await change(interaction, outcome, sending);
  else if ("delete" in outcome) await remove(interaction, outcome, sending);
  else if ("defer" in outcome && outcome.defer === "update") await changeLater(interaction, outcome, sending);
  else await respond(interaction, outcome, sending);
}

/** The response to a form. Where a command opened it there is no message to change, and whoever sent it gets one alone. */
export async function respondToForm(
  interaction: ModalSubmitInteraction,
  outcome: FormOutcome,
  sending: Sending,
): Promise<void> {
  if (interaction.isFromMessage()) await respondToPress(interaction, outcome, sending);
  else if ("update" in outcome) await respond(interaction, { ...outcome.update, private: true }, sending);
  else if ("delete" in outcome) throw new TypeError("a form without a message deletes none");
  else if ("later" in outcome && outcome.defer === "update")
    await respond(interaction, { defer: "private", later: outcome.later }, sending);
  else await respond(interaction, outcome, sending);
}

/**
 * The question becomes a public message, and a thread on it holds the answer. Where there may be no thread after all, the answer takes the
 * message's place.
 */
async function respondInThread(
  interaction: RepliableInteraction,
  { thread, reply: answered }: Threaded,
  sending: Sending,
): Promise<void> {
  const isForAll = answered.private !== true;
  if (!isForAll || !mayOpenThread(interaction.channel, interaction.appPermissions)) {
    await reply(interaction, answered, sending);
    return;
  }
  const { content = thread } = answered;
  const { resource } = await interaction.reply({ ...payload({ content }), withResponse: true });
  try {
    if (!resource?.message) throw new TypeError("Discord did not tell which message it made");
    const opened = { thread, reply: answered };
    await sending.sent(answered, placeOf(await sendInThread(resource.message, opened)));
  } catch {
    await sending.sent(answered, placeOf(await interaction.editReply(payload(answered))));
  }
}

/** Discord tells with its response which message it made, where that is to be noted: no call more. */
async function reply(interaction: RepliableInteraction, said: Reply, { sent }: Sending): Promise<void> {
  if (said.private === true || said.answerKey === undefined) {
    await interaction.reply(message(said));
    return;
  }
  const { resource } = await interaction.reply({ ...payload(said), withResponse: true });
  if (resource?.message) await sent(said, placeOf(resource.message));
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
  sending: Sending,
): Promise<void> {
  await interaction.deferReply(defer === "private" ? { flags: MessageFlags.Ephemeral } : {});
  const reply = await attempt(later, sending);
  if (defer === "private" || reply.private !== true) {
    const edited = await interaction.editReply(payload(reply));
    if (defer === "public") await sending.sent(reply, placeOf(edited));
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(message(reply));
}

async function attempt(later: Deferred["later"], sending: Sending): Promise<Reply> {
  try {
    return await later();
  } catch (error) {
    return sending.inWords(error);
  }
}

/** The message changes first, so that a second press finds the button gone. */
async function change(interaction: OfMessage, { update, post }: Update, sending: Sending): Promise<void> {
  await interaction.update(payload(update));
  if (post === undefined) return;
  try {
    await sending.sent(post, placeOf(await interaction.followUp(payload(post))));
  } catch (error) {
    const { content = "" } = sending.inWords(error);
    await interaction.editReply(payload({ content }));
  }
}

async function changeLater(
  interaction: OfMessage,
  { later }: DeferredUpdate,
  sending: Sending,
): Promise<void> {
  await afterwards(interaction, later, (update) => interaction.editReply(payload(update)), sending);
}

/** By the interaction's own token, which takes no permission in the channel. */
async function remove(interaction: OfMessage, { first }: Deletion, sending: Sending): Promise<void> {
  await afterwards(
    interaction,
    async () => first?.(),
    () => interaction.deleteReply(),
    sending,
  );
}

/** Does what must wait, and then what comes of it to the message; where the former fails, the message stays, and whoever acted is told. */
async function afterwards<T>(
  interaction: OfMessage,
  work: () => Promise<T>,
  then: (done: T) => Promise<unknown>,
  sending: Sending,
): Promise<void> {
  await interaction.deferUpdate();
  let done: T;
  try {
    done = await work();
  } catch (error) {
    await interaction.followUp(message(sending.inWords(error)));
    return;
  }
  await then(done);
}

export function placeOf({ channelId, id }: Message): MessagePlace {
  return { channelId, messageId: id };
}

function message(reply: Reply): InteractionReplyOptions {
  return { ...payload(reply), ...(reply.private === true && { flags: MessageFlags.Ephemeral }) };
}
