import { GatewayIntentBits as Intent, PermissionFlagsBits as P } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { UNICODE_EMOJI } from "../limits/rules.ts";
import { presentMember, presentUser } from "../world/present-guild.ts";
import type { Channel, Message, World } from "../world/world.ts";
import { demand, messageIn, visibleChannel } from "./access.ts";
import { type Answer, type Call, countOf, DONE, idOf, ok, type Route } from "./route.ts";

const ALL = "/channels/{channel_id}/messages/{message_id}/reactions";
const ONE = `${ALL}/{emoji_name}`;

/** Reactions to a message: the bot's own, and others' for who may manage messages. */
export function reactionRoutes(world: World): readonly Route[] {
  return [
    { method: "PUT", path: `${ONE}/@me`, handle: (call) => add(world, call) },
    { method: "DELETE", path: `${ONE}/@me`, handle: (call) => remove(world, call, world.application.botId) },
    {
      method: "DELETE",
      path: `${ONE}/{user_id}`,
      handle: (call) => {
        demand(world, visibleChannel(world, idOf(call, "channel_id")), P.ManageMessages);
        return remove(world, call, idOf(call, "user_id"));
      },
    },
    {
      method: "GET",
      path: ONE,
      handle: (call) => {
        const { message } = target(world, call);
        const users = [...(message.reactions.get(emojiOf(call)) ?? [])].slice(
          0,
          countOf(call, "limit", 1, 100, 25),
        );
        return ok(users.flatMap((id) => world.users.get(id) ?? []).map(presentUser));
      },
    },
    {
      method: "DELETE",
      path: ALL,
      handle: (call) => {
        const { channel, message } = target(world, call);
        demand(world, channel, P.ManageMessages);
        message.reactions.clear();
        publish(world, "MESSAGE_REACTION_REMOVE_ALL", channel, message, {});
        return DONE;
      },
    },
  ];
}

/** Joining a reaction that is there takes less than starting one. */
function add(world: World, call: Call): Answer {
  const { channel, message } = target(world, call);
  const emoji = emojiOf(call);
  const users = message.reactions.get(emoji) ?? new Set<string>();
  demand(world, channel, P.ReadMessageHistory, ...(users.size === 0 ? [P.AddReactions] : []));
  const { botId } = world.application;
  message.reactions.set(emoji, users.add(botId));
  const member = channel.guildId ? world.guilds.get(channel.guildId)?.members.get(botId) : undefined;
  publish(world, "MESSAGE_REACTION_ADD", channel, message, {
    ...reaction(botId, emoji),
    message_author_id: message.authorId,
    ...(member ? { member: presentMember(member) } : {}),
  });
  return DONE;
}

function remove(world: World, call: Call, userId: string): Answer {
  const { channel, message } = target(world, call);
  const emoji = emojiOf(call);
  const users = message.reactions.get(emoji);
  if (!users?.delete(userId)) return DONE;
  if (users.size === 0) message.reactions.delete(emoji);
  publish(world, "MESSAGE_REACTION_REMOVE", channel, message, reaction(userId, emoji));
  return DONE;
}

function target(world: World, call: Call): { channel: Channel; message: Message } {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  return { channel, message: messageIn(world, channel, idOf(call, "message_id")) };
}

function emojiOf(call: Call): string {
  const emoji = call.params["emoji_name"] ?? "";
  if (!UNICODE_EMOJI.test(emoji)) throw apiError("unknownEmoji");
  return emoji;
}

function reaction(userId: string, emoji: string) {
  return { user_id: userId, emoji: { id: null, name: emoji }, burst: false, type: 0 };
}

function publish(world: World, name: string, channel: Channel, message: Message, details: object): void {
  const inGuild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  world.publish({
    name,
    data: { channel_id: channel.id, message_id: message.id, ...inGuild, ...details },
    intent: channel.guildId ? Intent.GuildMessageReactions : Intent.DirectMessageReactions,
    channelId: channel.id,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
  world.changes.notify();
}
