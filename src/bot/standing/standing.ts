import {
  type Change,
  type ChannelSettings,
  type Deed,
  type ServerSettings,
  type StandingSettings,
  type Store,
  type UnreadableSetting,
  unsetServer,
} from "../../store/index.ts";
import { effectiveSettings, type Origins, originsOf } from "./effective.ts";
import { createMutes, type StandingMutes } from "./mutes.ts";
import { createRemovals, type RemovalStore, type StandingRemovals } from "./removals.ts";
import { createTurns } from "./turns.ts";

/** Where something happens. */
export interface Place {
  /** `null` in a direct message, where nobody has set anything. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The channel that a thread belongs to; `null` where it is none. */
  readonly parentId: string | null;
}

/**
 * What must be known before the first response, when there is no time to ask the store: loaded at start, and changed here, after
 * the store has it. A server belongs to one process, so what stands here is what is stored.
 */
export interface Standing extends StandingMutes, StandingRemovals {
  server(guildId: string): ServerSettings;
  /** A thread has what its channel has, unless it says otherwise itself; a channel, what its server has. */
  channel(place: Place): ChannelSettings;
  /** Where each of a channel's settings comes from. */
  origins(place: Place): Origins;
  /** What the channels of a server have set for themselves, by channel id. */
  ownSettings(guildId: string): StandingSettings["channels"];
  /** By server, those that have set something, what of it cannot be read. Each server is read as its turn comes. */
  unreadable(): Iterable<readonly [guildId: string, settings: readonly UnreadableSetting[]]>;
  /**
   * Changes a channel's own settings: `undefined` takes one back. Changes of one server are made one after another, and `change` is
   * given what is set when its turn has come.
   */
  setChannel(place: Place, change: Changing, by: Deed): Promise<Changed<ChannelSettings>>;
  /** The same for what holds in channels that say nothing themselves. */
  setDefaults(change: Changing, by: Deed): Promise<Changed<ChannelSettings>>;
  setServer(change: Change<Omit<ServerSettings, "defaults">>, by: Deed): Promise<Changed<ServerSettings>>;
}

/**
 * @param own what is set for the place itself
 * @param inherited what holds there where it says nothing; undefined for the server, which nothing stands above
 */
export type Changing = (
  own: Partial<ChannelSettings>,
  inherited: ChannelSettings | undefined,
) => Change<ChannelSettings>;

/** What held before a change, and what holds now. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

type Needs = Pick<Store, "settings" | "mutes"> & RemovalStore;

/** Any channel of a server that says nothing of its own. */
export const anywhereIn = (guildId: string): Place => ({ guildId, channelId: "", parentId: null });

export async function openStanding(store: Needs): Promise<Standing> {
  const known = new Map(await store.settings.all());
  const mutes = await createMutes(store.mutes);
  const removals = await createRemovals(store);
  const inTurn = createTurns();
  const settingsOf = (guildId: string | null): StandingSettings | undefined =>
    guildId === null ? undefined : known.get(guildId)?.();
  const server = (guildId: string): ServerSettings => settingsOf(guildId)?.server ?? unsetServer;
  const channel = (place: Place): ChannelSettings => effectiveSettings(settingsOf(place.guildId), place);
  const change = <T>(
    guildId: string,
    read: () => T,
    write: () => Promise<StandingSettings>,
  ): Promise<Changed<T>> =>
    inTurn(guildId, async () => {
      const before = read();
      const written = await write();
      known.set(guildId, () => written);
      return { before, after: read() };
    });
  return {
    server,
    channel,
    origins: (place) => originsOf(settingsOf(place.guildId), place),
    ownSettings: (guildId) => settingsOf(guildId)?.channels ?? new Map(),
    *unreadable() {
      for (const [guildId, read] of known) yield [guildId, read().unreadable ?? []];
    },
    setChannel: (place, changing, by) =>
      change(
        by.guildId,
        () => channel({ ...place, guildId: by.guildId }),
        () => {
          const own = settingsOf(by.guildId)?.channels.get(place.channelId) ?? {};
          const inherited = channel({ ...place, guildId: by.guildId, channelId: "" });
          return store.settings.setChannel(place.channelId, changing(own, inherited), by);
        },
      ),
    setDefaults: (changing, by) =>
      change(
        by.guildId,
        () => channel(anywhereIn(by.guildId)),
        () => store.settings.setDefaults(changing(server(by.guildId).defaults, undefined), by),
      ),
    setServer: (changing, by) =>
      change(
        by.guildId,
        () => server(by.guildId),
        () => store.settings.setServer(changing, by),
      ),
    ...mutes,
    ...removals,
    forgetServer(guildId) {
      known.delete(guildId);
      mutes.forgetServer(guildId);
      removals.forgetServer(guildId);
    },
  };
}
