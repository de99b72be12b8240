import type { ChannelSettings, StandingSettings } from "../../store/index.ts";

/** Where something is said: a channel, or a thread with what it belongs to. */
export interface Whereabouts {
  readonly channelId: string;
  /** Of a thread or a forum's post; of a channel its category, which never has settings. `null`: none. */
  readonly parentId: string | null;
}

/** Who said that a setting is so: nobody, the server for all its channels, the channel that a thread belongs to, or the channel itself. */
export type Origin = "built-in" | "server" | "parent" | "own";

export type Origins = Readonly<Record<keyof ChannelSettings, Origin>>;

/** What holds in a channel whose moderators have decided nothing. */
export const BUILT_IN: ChannelSettings = {
  mode: "mentions",
  review: false,
  readings: [],
  cooldown: 0,
  replyIn: "channel",
  roleId: null,
  progress: {},
};

/** What holds there, each setting by itself: the channel's own, else that of what a thread belongs to, else the server's, else built in. */
export function effectiveSettings(
  standing: StandingSettings | undefined,
  where: Whereabouts,
): ChannelSettings {
  const [server, parent, own] = layersOf(standing, where);
  return { ...BUILT_IN, ...server, ...parent, ...own };
}

/** Where each of `effectiveSettings` comes from. */
export function originsOf(standing: StandingSettings | undefined, where: Whereabouts): Origins {
  const [server, parent, own] = layersOf(standing, where);
  const originOf = (name: keyof ChannelSettings): Origin => {
    if (own[name] !== undefined) return "own";
    if (parent[name] !== undefined) return "parent";
    return server[name] === undefined ? "built-in" : "server";
  };
  return {
    mode: originOf("mode"),
    review: originOf("review"),
    readings: originOf("readings"),
    cooldown: originOf("cooldown"),
    replyIn: originOf("replyIn"),
    roleId: originOf("roleId"),
    progress: originOf("progress"),
  };
}

type Layer = Partial<ChannelSettings>;

function layersOf(
  standing: StandingSettings | undefined,
  { channelId, parentId }: Whereabouts,
): readonly [server: Layer, parent: Layer, own: Layer] {
  const parent = parentId === null ? undefined : standing?.channels.get(parentId);
  return [standing?.server.defaults ?? {}, parent ?? {}, standing?.channels.get(channelId) ?? {}];
}
