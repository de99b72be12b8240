import { z } from "zod";
import {
  type ChannelSettings,
  type ServerSettings,
  type StandingSettings,
  type UnreadableSetting,
  unsetServer,
} from "./interface/settings.ts";

/** A server's row and those of its channels, as what stands there. */
export function standingOf(
  { settings, defaults }: StoredServer,
  channels: readonly StoredChannel[],
): StandingSettings {
  const server = readServerSettings(settings);
  const common = readChannelSettings(defaults);
  const own = channels.map((channel) => [channel.channel_id, readChannelSettings(channel.settings)] as const);
  const unreadable = [
    ...faultsOf(server, null),
    ...faultsOf(common, null),
    ...own.flatMap(([channelId, read]) => faultsOf(read, channelId)),
  ];
  return {
    server: { ...unsetServer, ...server.settings, defaults: cautious(common) },
    channels: new Map(own.map(([channelId, read]) => [channelId, cautious(read)])),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** Both are JSON. */
export interface StoredServer {
  readonly settings: string;
  readonly defaults: string;
}

interface StoredChannel {
  readonly channel_id: string;
  readonly settings: string;
}

/** What could be read of stored settings, and what could not. */
export interface ReadSettings<T> {
  readonly settings: Partial<T>;
  /** Known settings whose values this edition does not know, by name, as they stand there; by an empty name what is none at all. */
  readonly unreadable: ReadonlyMap<string, unknown>;
}

/** What is set of a channel, or of a server's default; settings that another version of Ibid wrote besides are left out. */
export function readChannelSettings(json: string): ReadSettings<ChannelSettings> {
  return read(CHANNEL, json);
}

export function readServerSettings(json: string): ReadSettings<Omit<ServerSettings, "defaults">> {
  return read(SERVER, json);
}

/** All that is stored, readable or not: what is not changed must be there still for whoever can read it. */
export function storedValues(json: string): Readonly<Record<string, unknown>> {
  return ANYTHING.safeParse(parsed(json)).data ?? {};
}

const ANYTHING = z.record(z.string(), z.unknown());

/** A value that cannot be read takes no other with it: where not all of them can be, they are read one by one. */
function read<T extends z.ZodRawShape>(
  schema: z.ZodObject<T>,
  json: string,
): ReadSettings<z.output<z.ZodObject<T>>> {
  const stored = parsed(json);
  const whole = schema.safeParse(stored);
  if (whole.success) return { settings: whole.data, unreadable: new Map() };
  const values = ANYTHING.safeParse(stored);
  if (!values.success) return { settings: {}, unreadable: new Map([["", json]]) };
  const set = Object.entries(values.data).filter(([name]) => name in schema.shape);
  const faulty = set.filter(([name, value]) => !schema.safeParse({ [name]: value }).success);
  const unreadable = new Map(faulty);
  const readable = Object.fromEntries(set.filter(([name]) => !unreadable.has(name)));
  return { settings: schema.parse(readable), unreadable };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const CHANNEL = z.object({
  mode: z.enum(["off", "commands", "mentions", "auto"]).exactOptional(),
  review: z.boolean().exactOptional(),
  readings: z.array(z.string()).exactOptional(),
  cooldown: z.number().exactOptional(),
  replyIn: z.enum(["channel", "thread"]).exactOptional(),
  roleId: z.string().nullable().exactOptional(),
  progress: z.record(z.string(), z.string()).exactOptional(),
});

const SERVER = z.object({
  moderatorChannelId: z.string().nullable().exactOptional(),
  moderatorRoleId: z.string().nullable().exactOptional(),
  retentionDays: z.number().exactOptional(),
  remindAfterMinutes: z.number().exactOptional(),
});

/** What cannot be read might have withheld anything: nothing is said to all, and nothing is shown that a moderator has not seen. */
function cautious({ settings, unreadable }: ReadSettings<ChannelSettings>): Partial<ChannelSettings> {
  return unreadable.size === 0 ? settings : { ...settings, mode: "off", review: true };
}

function faultsOf(
  { unreadable }: ReadSettings<unknown>,
  channelId: string | null,
): readonly UnreadableSetting[] {
  return [...unreadable.keys()].map((name) => ({ channelId, name }));
}
