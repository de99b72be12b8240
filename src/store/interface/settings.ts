import type { Deed } from "./deed.ts";

/** How Ibid behaves in one channel. */
export interface ChannelSettings {
  readonly mode: ChannelMode;
  /** Whether moderators see an answer before members do. */
  readonly review: boolean;
  /** Names of the only readings to search; empty: all of them. */
  readonly readings: readonly string[];
  /** Seconds that a member waits between two questions; 0: none. */
  readonly cooldown: number;
  readonly replyIn: "channel" | "thread";
  /** The only role that may ask; `null`: everyone. */
  readonly roleId: string | null;
  /**
   * By reading, the id of the last passage that the group has read. A reading that is not in it is read to its end. Where a channel says
   * so itself, it says so of the readings that are in it, and of all where none is; one with an empty id is read to its end.
   */
  readonly progress: Readonly<Record<string, string>>;
}

/**
 *     off        a command is answered privately, a mention told where to ask
 *     commands   commands only
 *     mentions   commands, mentions and replies
 *     auto       besides, questions that nobody addressed to Ibid
 */
export type ChannelMode = "off" | "commands" | "mentions" | "auto";

/** What holds for a whole server. */
export interface ServerSettings {
  /** For channels that say nothing of their own. */
  readonly defaults: Partial<ChannelSettings>;
  /** Where cards for moderators go. */
  readonly moderatorChannelId: string | null;
  /** Who moderates besides those with Manage Server. */
  readonly moderatorRoleId: string | null;
  /** How long question texts of decided reviews, closed reports and unanswered questions are kept. */
  readonly retentionDays: number;
  /** After how long a waiting review reminds the moderators, once. */
  readonly remindAfterMinutes: number;
}

/** What holds where a server has set nothing. */
export const unsetServer: ServerSettings = {
  defaults: {},
  moderatorChannelId: null,
  moderatorRoleId: null,
  retentionDays: 90,
  remindAfterMinutes: 24 * 60,
};

/** All that a server has set. */
export interface StandingSettings {
  readonly server: ServerSettings;
  /** What channels have set for themselves, by channel id. */
  readonly channels: ReadonlyMap<string, Partial<ChannelSettings>>;
  /** What is stored and cannot be read; absent where there is none. It stays stored until it is set anew. */
  readonly unreadable?: readonly UnreadableSetting[];
}

/**
 * A setting whose value this edition of Ibid does not know: another one wrote it. Such a value might forbid anything. So a channel with one is
 * off, and its answers are reviewed, until it is set anew; so are channels that follow a server's default with one. Of a server's other
 * settings one that cannot be read is as if it had not been set.
 */
export interface UnreadableSetting {
  /** Where it is set; `null`: for the whole server. */
  readonly channelId: string | null;
  /** The setting's name; empty where nothing of what is set there can be read. */
  readonly name: string;
}

export interface SettingsStore {
  /**
   * Every server's, by server id; one that has set nothing is not in it. Each is read when it is first asked for, so that a start does not
   * wait for servers where nothing happens. What cannot be read keeps nothing else from being read.
   */
  all(): Promise<ReadonlyMap<string, () => StandingSettings>>;
  /** Changes what is given and leaves the rest; `undefined` as a value takes a setting back. On record with before and after. */
  setChannel(channelId: string, change: Change<ChannelSettings>, by: Deed): Promise<StandingSettings>;
  setDefaults(change: Change<ChannelSettings>, by: Deed): Promise<StandingSettings>;
  setServer(change: Change<Omit<ServerSettings, "defaults">>, by: Deed): Promise<StandingSettings>;
}

export type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };
