import type {
  ApplicationFlags,
  ChannelType,
  MessageType,
  ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import type { Interaction } from "../interactions/interaction.ts";
import type { Command } from "../limits/commands.ts";
import type { Component } from "../limits/components.ts";
import type { Embed } from "../limits/embeds.ts";
import type { Pinged } from "../seen-types.ts";
import type { Signal } from "../signal.ts";
import type { SnowflakeSource } from "../snowflake.ts";
import type { Violation } from "../watch-types.ts";

/** Everything that this Discord knows. REST, gateway and the driving hand all work on the one world. */
export interface World {
  readonly settings: Settings;
  readonly ids: SnowflakeSource;
  readonly application: Application;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** By id, oldest first. */
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, RegisteredCommand>;
  readonly interactions: Map<string, Interaction>;
  /** Files that users gave to a command, by id. */
  readonly uploads: Map<string, Attachment>;
  /** Notified after every change of any of these. */
  readonly changes: Signal;
  /** Hands an event to the gateway; does nothing while no bot is connected. */
  publish(event: GatewayEvent): void;
  readonly violations: Violation[];
  /** Where files can be fetched: `http://127.0.0.1:PORT`. */
  origin: string;
}

/** SandboxOptions, filled in. Times are in milliseconds. */
export interface Settings {
  readonly token: string;
  /** The privileged intents that the application has been granted, as bits. */
  readonly grantedIntents: number;
  readonly acknowledgeWithin: number;
  readonly tokenLife: number;
  readonly patience: number;
  readonly heartbeatInterval: number;
  readonly requestsPerSecond: number;
}

interface Application {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly ownerId: string;
  readonly flags: ApplicationFlags;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string;
  readonly bot: boolean;
  readonly takesDms: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  readonly mentionable: boolean;
  /** The bot whose role it is: made when the bot joined, and nobody else can have it. */
  readonly botId?: string;
}

export interface Member {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly joinedAt: number;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  name: string;
  readonly guildId?: string;
  readonly parentId?: string;
  readonly position: number;
  topic?: string;
  readonly overwrites: readonly Overwrite[];
  /** In a DM: the user who is not the bot. */
  readonly recipientId?: string;
  readonly thread?: Thread;
  lastMessageId?: string;
}

interface Thread {
  readonly ownerId: string;
  readonly createdAt: number;
  readonly members: Map<string, number>;
  archived: boolean;
  archivedAt: number;
  locked: boolean;
  autoArchive: ThreadAutoArchiveDuration;
  messages: number;
}

export interface Overwrite {
  readonly id: string;
  readonly type: "role" | "member";
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: MessageType;
  content: string;
  embeds: readonly Embed[];
  components: readonly Component[];
  attachments: readonly Attachment[];
  flags: number;
  /** Whom it notified, by its content and `allowed_mentions`. */
  pinged: Pinged;
  /** `allowed_mentions` as it was last sent. */
  allowedMentions: unknown;
  /** The message that it replies to; it may be gone. */
  readonly replyTo?: string;
  /** The interaction that it answers; such messages are sent by the application's webhook. */
  readonly interactionId?: string;
  /** Of an ephemeral message: the only user who sees it. */
  readonly ephemeralFor?: string;
  readonly nonce?: string | number;
  readonly tts: boolean;
  editedAt?: number;
  edits: number;
  /** Emoji as it stands in a path, and who reacted with it. */
  readonly reactions: Map<string, Set<string>>;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A command as registered, in one guild or everywhere. */
export interface RegisteredCommand {
  readonly id: string;
  readonly guildId?: string;
  readonly version: string;
  readonly data: Command;
}

/** A gateway dispatch before it is filtered for the sessions that receive it. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: Record<string, unknown>;
  /** A session receives it when it has this intent; every session when absent. */
  readonly intent?: number;
  /** Decides the shard; events without a guild go to shard 0. */
  readonly guildId?: string;
  /** The bot receives it only when it can see this channel. */
  readonly channelId?: string;
  /** The message whose content the bot sees only with the Message Content intent. */
  readonly message?: Message;
}
