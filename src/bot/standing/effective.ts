import type { ChannelSettings, StandingSettings } from "../../store/index.ts";

/** Where something is said: a channel, or a thread with what it belongs to. */
export interface Whereabouts {
  readonly channelId: string;
  /** Of a thread or a forum's post; of a channel its category, which never has settings. `null`: none. */
  readonly parentId: string | null;
}

/** Who said that a setting is so: nobody, the server for all its channels, the channel that a thread belongs to, or the channel itself. */
export type Origin = "built-in" | "server" | "parent" | "own";

export interface Origins extends Readonly<Record<keyof ChannelSettings, Origin>> {
  /** Of how far the group has read, by reading: one may be the server's and another one the channel's own. */
  readonly progressIn: Readonly<Record<string, Origin>>;
}

/** In what is set for a place: a reading that has been read to its end there, however far it has been read elsewhere. */
export const READ_TO_ITS_END = "";

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

/**
 * What holds there, each setting by itself: the channel's own, else that of what a thread belongs to, else the server's, else built in.
 * How far the group has read is so reading by reading: who sets it for one says nothing of the others.
 */
export function effectiveSettings(
  standing: StandingSettings | undefined,
  where: Whereabouts,
): ChannelSettings {
  const [server, parent, own] = layersOf(standing, where);
  const progress = [...progressOf([server, parent, own])].map(([reading, { id }]) => [reading, id]);
  return { ...BUILT_IN, ...server, ...parent, ...own, progress: Object.fromEntries(progress) };
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
    progressIn: Object.fromEntries(
      [...progressOf([server, parent, own])].map(([reading, { origin }]) => [reading, origin]),
    ),
  };
}

const LAYERS = ["server", "parent", "own"] as const satisfies readonly Origin[];

/** By reading, where the group has read to and who said so. A layer that names no reading says that everything has been read. */
function progressOf(
  layers: ReturnType<typeof layersOf>,
): ReadonlyMap<string, { id: string; origin: Origin }> {
  const found = new Map<string, { id: string; origin: Origin }>();
  for (const [at, origin] of LAYERS.entries()) {
    const said = layers[at]?.progress;
    if (said === undefined) continue;
    const entries = Object.entries(said);
    if (entries.length === 0) found.clear();
    for (const [reading, id] of entries) {
      if (id === READ_TO_ITS_END) found.delete(reading);
      else found.set(reading, { id, origin });
    }
  }
  return found;
}

type Layer = Partial<ChannelSettings>;

function layersOf(
  standing: StandingSettings | undefined,
  { channelId, parentId }: Whereabouts,
): readonly [server: Layer, parent: Layer, own: Layer] {
  const parent = parentId === null ? undefined : standing?.channels.get(parentId);
  return [standing?.server.defaults ?? {}, parent ?? {}, standing?.channels.get(channelId) ?? {}];
}
