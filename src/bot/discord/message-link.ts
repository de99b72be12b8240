import type { MessagePlace } from "../../store/index.ts";

/** Where Discord's clients open a message. */
export function messageLink(guildId: string, { channelId, messageId }: MessagePlace): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
