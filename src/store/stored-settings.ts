import { z } from "zod";
import {
  type ChannelSettings,
  type ServerSettings,
  type StandingSettings,
  unsetServer,
} from "./interface/settings.ts";

/** A server's row and those of its channels, as what stands there. */
export function standingOf(
  { settings, defaults }: StoredServer,
  channels: readonly StoredChannel[],
): StandingSettings {
  return {
    server: { ...unsetServer, ...readServerSettings(settings), defaults: readChannelSettings(defaults) },
    channels: new Map(channels.map((channel) => [channel.channel_id, readChannelSettings(channel.settings)])),
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

/** What is set of a channel, or of a server's default; what another version of Ibid wrote besides is left out. */
export function readChannelSettings(json: string): Partial<ChannelSettings> {
  return CHANNEL.parse(JSON.parse(json));
}

export function readServerSettings(json: string): Partial<Omit<ServerSettings, "defaults">> {
  return SERVER.parse(JSON.parse(json));
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
