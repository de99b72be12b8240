import {
  type Channel,
  ChannelType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";

/** Permissions by the names that Discord's settings show. */
export type PermissionName =
  | "View Channel"
  | "Send Messages"
  | "Send Messages in Threads"
  | "Embed Links"
  | "Attach Files"
  | "Read Message History"
  | "Create Public Threads"
  | "Manage Messages"
  | "Manage Server";

/**
 * Whether permissions include one. Where there are none, in a direct message, everyone may write and nobody rules: what
 * moderators may do is refused there.
 */
export function grants(granted: Readonly<PermissionsBitField> | null, name: PermissionName): boolean {
  return granted === null ? IN_DIRECT_MESSAGES.has(name) : granted.has(BITS[name]);
}

const IN_DIRECT_MESSAGES: ReadonlySet<PermissionName> = new Set<PermissionName>([
  "View Channel",
  "Send Messages",
  "Embed Links",
  "Read Message History",
]);

/**
 * Which permissions the bot lacks to answer a message where it stands. Empty in a direct message, and where the caches do
 * not tell: then Discord's own answer decides.
 */
export function missingPermissions({ channel, client }: Message): readonly PermissionName[] {
  if (channel.isDMBased()) return [];
  const granted = channel.permissionsFor(client.user);
  if (granted === null) return [];
  const send: PermissionName = channel.isThread() ? "Send Messages in Threads" : "Send Messages";
  const needed: readonly PermissionName[] = ["View Channel", send, "Embed Links", "Read Message History"];
  return lacking(granted, needed);
}

/** Those of the permissions that are not granted; none where it is not known what is. */
export function lacking(
  granted: Readonly<PermissionsBitField> | null,
  needed: readonly PermissionName[],
): readonly PermissionName[] {
  return granted === null ? [] : needed.filter((name) => !granted.has(BITS[name]));
}

/** Whether a thread can be opened on a message there, and written in. */
export function mayOpenThread(
  channel: Channel | null,
  granted: Readonly<PermissionsBitField> | null,
): boolean {
  const takesThreads =
    channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  return (
    takesThreads && (granted?.has([BITS["Create Public Threads"], BITS["Send Messages in Threads"]]) ?? false)
  );
}

const BITS: Readonly<Record<PermissionName, bigint>> = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  "Attach Files": PermissionFlagsBits.AttachFiles,
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
  "Create Public Threads": PermissionFlagsBits.CreatePublicThreads,
  "Manage Messages": PermissionFlagsBits.ManageMessages,
  "Manage Server": PermissionFlagsBits.ManageGuild,
};
