import { MessageType } from "discord-api-types/v10";
import type { Context, SayContext } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { takesMessages, writing } from "../permissions.ts";
import type { Said, SeenMessage } from "../seen-types.ts";
import { isShownTo } from "../visibility.ts";
import { changeMessage, postMessage } from "../world/messages.ts";
import type { Message, World } from "../world/world.ts";
import { actorOf, need, type Stage } from "./actor.ts";
import { seen } from "./seen.ts";
import { visibleMessage } from "./use-component.ts";

const LONGEST = 2_000;

/** Writes a message as a user. */
export function say(stage: Stage, content: string, context: SayContext = {}): Said {
  const { world } = stage;
  const actor = actorOf(stage, context);
  const { channel, user } = actor;
  checkText(content);
  if (!takesMessages(channel)) throw new ClientRefusal(`#${channel.name} takes no messages.`);
  need(world, actor, "write", writing(channel));
  const replyTo = context.replyTo ? visibleMessage(world, actor, context.replyTo.id) : undefined;
  if (replyTo && replyTo.channelId !== channel.id)
    throw new ClientRefusal("That message stands in another channel.");
  if (replyTo?.ephemeralFor !== undefined)
    throw new ClientRefusal("An ephemeral message cannot be replied to.");
  if (channel.thread) {
    channel.thread.archived = false;
    channel.thread.members.set(user.id, Date.now());
  }
  const quietly = replyTo !== undefined && context.pingReplied === false;
  const message = postMessage(world, {
    channel,
    authorId: user.id,
    body: quietly
      ? { content, allowed_mentions: { parse: ["users", "roles", "everyone"], replied_user: false } }
      : { content },
    ...(replyTo ? { replyTo } : {}),
  });
  return whatCameOf(world, message);
}

/** Edits what a user has written. */
export function edit(
  stage: Stage,
  { id }: { readonly id: string },
  content: string,
  context?: Context,
): void {
  const { world } = stage;
  const actor = actorOf(stage, context);
  checkText(content);
  const message = visibleMessage(world, actor, id);
  if (message.authorId !== actor.user.id) throw new ClientRefusal("Only its author can edit a message.");
  changeMessage(world, message, { content }, []);
}

function checkText(content: string): void {
  if (content.trim() === "") throw new ClientRefusal("An empty message cannot be sent.");
  if (content.length > LONGEST) throw new ClientRefusal(`A message has at most ${LONGEST} characters.`);
}

/** What a user sees in a channel, oldest first. */
export function history(stage: Stage, context?: Context): readonly SeenMessage[] {
  const { user, channel } = actorOf(stage, context);
  return [...stage.world.messages.values()]
    .filter((message) => message.channelId === channel.id && isShownTo(message, user.id))
    .map((message) => seen(stage.world, message));
}

function whatCameOf(world: World, said: Message): Said {
  const { patience } = world.settings;
  const replies = () => answersTo(world, said).map((message) => seen(world, message));
  return {
    get message() {
      return seen(world, said);
    },
    get replies() {
      return replies();
    },
    async reply() {
      const first = await world.changes.wait(() => replies()[0], patience);
      if (first) return first;
      throw new Error(`The bot did not answer "${said.content}" within ${patience} ms.`);
    },
    async silence(milliseconds) {
      const spoken = await world.changes.wait(() => replies()[0], milliseconds);
      if (spoken) throw new Error(`The bot should have been silent, and said "${spoken.content}".`);
    },
  };
}

/** The bot's messages that reply to this one, or that follow it in its channel or its thread and reply to no other. */
function answersTo(world: World, said: Message): readonly Message[] {
  return [...world.messages.values()].filter((message) => {
    if (message.authorId !== world.application.botId || message.interactionId !== undefined) return false;
    if (message.type === MessageType.ThreadStarterMessage) return false;
    if (message.replyTo !== undefined) return message.replyTo === said.id;
    const isThere = message.channelId === said.channelId || message.channelId === said.id;
    return isThere && BigInt(message.id) > BigInt(said.id);
  });
}
