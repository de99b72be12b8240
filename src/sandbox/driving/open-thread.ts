import { ChannelType, PermissionFlagsBits as P, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import type { ThreadContext } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import type { Place } from "../place-types.ts";
import { openThread } from "../world/channels.ts";
import { postMessage } from "../world/messages.ts";
import { actorOf, need, type Stage } from "./actor.ts";
import { visibleMessage } from "./use-component.ts";

/** Opens a thread as a user: on a message, by itself, or in a forum with its first message. */
export function thread(stage: Stage, name: string, context: ThreadContext = {}): Place {
  const { world } = stage;
  const actor = actorOf(stage, context);
  const { channel: parent, user } = actor;
  const { content } = context;
  const isForum = parent.type === ChannelType.GuildForum;
  if (parent.type !== ChannelType.GuildText && !isForum)
    throw new ClientRefusal(`#${parent.name} takes no threads.`);
  if (isForum && !content) throw new ClientRefusal("A post in a forum begins with a message.");
  need(world, actor, "open a thread", isForum ? P.SendMessages : P.CreatePublicThreads);
  const on = context.on ? visibleMessage(world, actor, context.on.id) : undefined;
  if (on && world.channels.has(on.id)) throw new ClientRefusal("That message has a thread already.");
  const channel = openThread(world, {
    parent,
    name,
    ownerId: user.id,
    type: ChannelType.PublicThread,
    autoArchive: ThreadAutoArchiveDuration.OneDay,
    ...(on ? { on } : {}),
  });
  const { id } = channel;
  if (content)
    postMessage(world, { ...(isForum ? { id } : {}), channel, authorId: user.id, body: { content } });
  return { id, name, ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }) };
}
