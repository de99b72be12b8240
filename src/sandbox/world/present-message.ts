import { ApplicationIntegrationType, MessageFlags, MessageReferenceType } from "discord-api-types/v10";
import type { Interaction } from "../interactions/interaction.ts";
import { timeOf } from "../snowflake.ts";
import { presentChannel, presentMember, presentUser } from "./present-guild.ts";
import type { Attachment, Message, World } from "./world.ts";

/** A message as REST shows it, whole. */
export function presentMessage(world: World, message: Message): Record<string, unknown> {
  const replied = message.replyTo === undefined ? {} : presentReference(world, message, message.replyTo);
  const interaction =
    message.interactionId === undefined ? undefined : world.interactions.get(message.interactionId);
  const thread = message.id === message.channelId ? undefined : world.channels.get(message.id);
  return {
    ...presentBody(world, message),
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    timestamp: new Date(timeOf(message.id)).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    author: presentAuthor(world, message.authorId),
    mentions: message.pinged.users.map((id) => presentAuthor(world, id)),
    mention_roles: message.pinged.roles,
    mention_everyone: message.pinged.everyone,
    tts: message.tts,
    pinned: false,
    flags: message.flags | (thread ? MessageFlags.HasThread : 0),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.reactions.size > 0 ? { reactions: presentReactions(world, message) } : {}),
    ...replied,
    ...(interaction ? presentOrigin(world, interaction) : {}),
    ...(thread ? { thread: presentChannel(world, thread) } : {}),
  };
}

/** A message as the gateway dispatches it: with the guild and the author's membership. */
export function presentMessageEvent(world: World, message: Message): Record<string, unknown> {
  const channel = world.channels.get(message.channelId);
  const guild = channel?.guildId ? world.guilds.get(channel.guildId) : undefined;
  const author = guild?.members.get(message.authorId);
  const mentions = message.pinged.users.map((id) => {
    const member = guild?.members.get(id);
    return { ...presentAuthor(world, id), ...(member ? { member: presentMember(member) } : {}) };
  });
  return {
    ...presentMessage(world, message),
    mentions,
    ...(channel ? { channel_type: channel.type } : {}),
    ...(guild ? { guild_id: guild.id } : {}),
    ...(author && message.interactionId === undefined ? { member: presentMember(author) } : {}),
  };
}

/** What the Message Content intent withholds from a bot. */
export const WITHHELD = { content: "", embeds: [], attachments: [], components: [] } as const;

export function presentAttachment(world: World, channelId: string, attachment: Attachment) {
  const url = `${world.origin}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.content.byteLength,
    url,
    proxy_url: url,
    content_type: attachment.contentType,
    ...(attachment.description === undefined ? {} : { description: attachment.description }),
  };
}

function presentBody(world: World, message: Message) {
  const suppressed = (message.flags & MessageFlags.SuppressEmbeds) !== 0;
  let lastId = 0;
  return {
    content: message.content,
    embeds: suppressed ? [] : message.embeds.map(presentEmbed),
    components: message.components.map((component) => numbered(component, () => ++lastId)),
    attachments: message.attachments.map((attachment) =>
      presentAttachment(world, message.channelId, attachment),
    ),
  };
}

function presentEmbed(embed: Message["embeds"][number]) {
  const fields = embed.fields?.map((field) => ({ inline: false, ...field }));
  return { type: "rich", ...embed, ...(fields ? { fields } : {}) };
}

/** Discord numbers the components that the bot did not. */
function numbered(component: object, next: () => number): object {
  const id = "id" in component && component.id ? component.id : next();
  const inner = Object.entries(component).map(([key, value]: [string, unknown]) => {
    if (key === "components" && Array.isArray(value))
      return [key, value.map((child) => numbered(child, next))];
    if (key === "accessory" && value !== null && typeof value === "object")
      return [key, numbered(value, next)];
    return [key, value];
  });
  return { ...Object.fromEntries(inner), id };
}

function presentAuthor(world: World, id: string): object {
  const user = world.users.get(id);
  return user
    ? presentUser(user)
    : { id, username: "Deleted User", discriminator: "0", global_name: null, avatar: null };
}

function presentReactions(world: World, message: Message) {
  return [...message.reactions].map(([emoji, users]) => ({
    emoji: { id: null, name: emoji },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(world.application.botId),
    me_burst: false,
  }));
}

function presentReference(world: World, message: Message, repliedId: string) {
  const replied = world.messages.get(repliedId);
  const channelId = replied?.channelId ?? message.channelId;
  const guildId = world.channels.get(channelId)?.guildId;
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: repliedId,
      channel_id: channelId,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
    // One level only, as in Discord: the replied-to message comes without the one that it replies to.
    referenced_message: replied ? { ...presentMessage(world, shallow(replied)) } : null,
  };
}

function shallow(message: Message): Message {
  const { replyTo: _, ...rest } = message;
  return rest;
}

/** Messages of an interaction are sent by the application's webhook and say what they answer. */
function presentOrigin(world: World, interaction: Interaction) {
  return {
    webhook_id: world.application.id,
    application_id: world.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: presentAuthor(world, interaction.userId),
      authorizing_integration_owners: ownersOf(interaction),
      ...(interaction.command
        ? { name: interaction.command.name, command_type: interaction.command.type }
        : {}),
      ...(interaction.sourceId === undefined ? {} : { interacted_message_id: interaction.sourceId }),
    },
    ...(interaction.command
      ? {
          interaction: {
            id: interaction.id,
            type: interaction.type,
            name: interaction.command.name,
            user: presentAuthor(world, interaction.userId),
          },
        }
      : {}),
  };
}

/** Who installed the application where the interaction happened; "0" stands for a DM with the bot. */
export function ownersOf({ guildId }: { readonly guildId?: string }): Record<string, string> {
  return { [ApplicationIntegrationType.GuildInstall]: guildId ?? "0" };
}
