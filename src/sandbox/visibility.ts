import { GatewayIntentBits as Intent } from "discord-api-types/v10";
import type { Message, World } from "./world/world.ts";

/** Whether a user sees a message in its channel, once they see the channel. */
export function isShownTo(message: Message, userId: string): boolean {
  return message.ephemeralFor === undefined || message.ephemeralFor === userId;
}

/**
 * Whether a bot with these intents is told what the message says. Without the privileged Message Content intent only in DMs,
 * of its own messages, and of those that mention it. A reply that pings the bot mentions it.
 */
export function contentIsShown(world: World, message: Message, intents: number): boolean {
  if ((intents & Intent.MessageContent) !== 0) return true;
  const { botId } = world.application;
  const inDm = world.channels.get(message.channelId)?.guildId === undefined;
  return inDm || message.authorId === botId || message.pinged.users.includes(botId);
}
