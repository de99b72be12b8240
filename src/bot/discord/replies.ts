import {
  type AutocompleteInteraction,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  type MessageMentionOptions,
  type RepliableInteraction,
} from "discord.js";
import { type APIEmbed, ButtonStyle, ComponentType } from "discord-api-types/v10";
import { cut, LIMITS } from "./limits.ts";

/** What Ibid says: one message. How it travels, and that it pings nobody, is decided here and nowhere else. */
export interface Reply {
  /** Discord markdown; whatever came from a user or a reading has been neutralised. */
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** At most five, shown in one row. */
  readonly buttons?: readonly ReplyButton[];
  /** Only the asker sees it. Has no meaning in a reply to a message. */
  readonly private?: boolean;
}

export interface ReplyButton {
  readonly label: string;
  readonly customId: string;
}

export interface AutocompleteChoice {
  readonly name: string;
  readonly value: string;
}

/** The first and only response to a command or a button: one REST call, within milliseconds. */
export async function respond(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  const flags = reply.private === true ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await interaction.reply({ ...payload(reply), ...flags });
}

/**
 * Answers a message, as a reply to it where the bot may read the channel's history. The nonce lets Discord drop the second
 * copy when two processes, or a retry, answer the same message.
 */
export async function answer(message: Message, reply: Reply, asReply: boolean): Promise<void> {
  const once = { nonce: message.id, enforceNonce: true };
  if (asReply) await message.reply({ ...payload(reply), ...once, failIfNotExists: false });
  else if (message.channel.isSendable()) await message.channel.send({ ...payload(reply), ...once });
}

export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly AutocompleteChoice[],
): Promise<void> {
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

/** Without it Discord pings everyone that a text mentions, in an edit as much as in a message. */
export const NOBODY: MessageMentionOptions = { parse: [], users: [], roles: [], repliedUser: false };

function payload({
  content,
  embeds = [],
  buttons = [],
}: Reply): Pick<InteractionReplyOptions, "content" | "embeds" | "components" | "allowedMentions"> {
  return {
    allowedMentions: NOBODY,
    ...(content !== undefined && { content: cut(content, LIMITS.content) }),
    embeds,
    components:
      buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons.map(toComponent) }],
  };
}

function toComponent({ label, customId }: ReplyButton) {
  return { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label, customId };
}
