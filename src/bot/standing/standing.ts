import type { ChannelSettings, ServerSettings, StandingSettings, Store } from "../../store/index.ts";

/** Where something happens. */
export interface Place {
  readonly guildId: string;
  readonly channelId: string;
  /** The channel that a thread belongs to; `null` where it is none. */
  readonly parentId: string | null;
}

/**
 * What must be known before the first response, when there is no time to ask the store: loaded at start, and told of every
 * change. A server belongs to one process, so what stands here is what is stored.
 */
export interface Standing {
  server(guildId: string): ServerSettings;
  /** A thread has what its channel has, unless it says otherwise itself; a channel, what its server has. */
  channel(place: Place): ChannelSettings;
  /** To be told what the store answers to a change. */
  learn(guildId: string, settings: StandingSettings): void;
}

export async function openStanding({ settings }: Pick<Store, "settings">): Promise<Standing> {
  const known = new Map(await settings.all());
  const server = (guildId: string): ServerSettings => known.get(guildId)?.server ?? UNSET_SERVER;
  return {
    server,
    channel({ guildId, channelId, parentId }) {
      const own = known.get(guildId)?.channels;
      const parents = parentId === null ? {} : own?.get(parentId);
      return { ...UNSET_CHANNEL, ...server(guildId).defaults, ...parents, ...own?.get(channelId) };
    },
    learn: (guildId, present) => void known.set(guildId, present),
  };
}

/** As long as nobody has set anything. */
const UNSET_SERVER: ServerSettings = {
  defaults: {},
  moderatorChannelId: null,
  moderatorRoleId: null,
  retentionDays: 90,
  remindAfterMinutes: 24 * 60,
};

const UNSET_CHANNEL: ChannelSettings = {
  mode: "mentions",
  review: false,
  readings: [],
  cooldown: 0,
  replyIn: "channel",
  roleId: null,
  progress: {},
};
