import { z } from "zod";
import type { ChannelSettings, ServerSettings } from "./interface/settings.ts";

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
