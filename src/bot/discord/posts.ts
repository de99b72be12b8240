import { type Client, DiscordAPIError, InteractionWebhook, RESTJSONErrorCodes } from "discord.js";
import type { MessagePlace, Placeholder } from "../../store/index.ts";
import { type Locale, localeOf } from "../locale.ts";
import { payload } from "./payload.ts";
import type { Reply } from "./reply.ts";
import { type Shown, shownIn } from "./shown.ts";

/** Messages that answer no interaction. They ping nobody but whom `notify` names. */
export interface Posts {
  /** @throws PostFailure as all of these */
  post(channelId: string, reply: Post, options?: PostOptions): Promise<MessagePlace>;
  /** What the reply leaves out stays. Notifies nobody. */
  edit(place: MessagePlace, reply: Post): Promise<void>;
  remove(place: MessagePlace): Promise<void>;
  /** What a message of Ibid's shows. */
  read(place: MessagePlace): Promise<Shown>;
  /** Changes the private reply that an interaction got. */
  editPrivate(placeholder: PrivatePlaceholder, reply: Post): Promise<void>;
  /** What a server speaks in its channels; English where nothing is known of it. Waits for nothing. */
  localeOf(guildId: string): Locale;
}

export type Post = Omit<Reply, "private">;

export interface PostOptions {
  /** At most 25 characters. Discord drops a second message with the same one within minutes, and answers with the first. */
  readonly nonce?: string;
  /** The id of the only user whom the message may ping, if it mentions them. */
  readonly notify?: string;
}

type PrivatePlaceholder = Extract<Placeholder, { readonly kind: "interaction" }>;

/**
 *     gone       the channel or the message is no more
 *     forbidden  Ibid may not see the channel, or may not write there what it was to write, or nobody may: the thread is locked
 *     expired    the interaction's token is older than 15 minutes
 */
export type PostProblem = "gone" | "forbidden" | "expired";

/** Why a message could not be sent or changed, where trying again changes nothing. What else goes wrong is thrown as it is. */
export class PostFailure extends Error {
  override readonly name = "PostFailure";
  readonly problem: PostProblem;

  constructor(problem: PostProblem, options?: ErrorOptions) {
    super(`the message cannot be sent or changed: ${problem}`, options);
    this.problem = problem;
  }
}

export function createPosts(client: Client): Posts {
  const channelOf = async (channelId: string) => {
    const channel = await client.channels.fetch(channelId);
    if (channel === null || !channel.isSendable()) throw new PostFailure("gone");
    return channel;
  };
  return {
    post: (channelId, reply, { nonce, notify } = {}) =>
      explained(async () => {
        const channel = await channelOf(channelId);
        const once = nonce === undefined ? {} : { nonce, enforceNonce: true };
        const sent = await channel.send({ ...payload(reply, notify), ...once });
        return { channelId, messageId: sent.id };
      }),
    edit: ({ channelId, messageId }, reply) =>
      explained(async () => {
        const channel = await channelOf(channelId);
        // Discord changes nothing in a thread that has been archived, and threads are after a while.
        if (channel.isThread() && channel.archived === true) await channel.setArchived(false);
        await channel.messages.edit(messageId, payload(reply));
      }),
    remove: ({ channelId, messageId }) =>
      explained(async () => {
        const channel = await channelOf(channelId);
        await channel.messages.delete(messageId);
      }),
    read: ({ channelId, messageId }) =>
      explained(async () => {
        const channel = await channelOf(channelId);
        return shownIn(await channel.messages.fetch({ message: messageId, cache: false, force: true }));
      }),
    editPrivate: ({ applicationId, token }, reply) =>
      explained(async () => {
        if (!client.isReady()) throw new Error("Discord has not let the bot in yet");
        await new InteractionWebhook(client, applicationId, token).editMessage("@original", payload(reply));
      }),
    localeOf: (guildId) => localeOf(client.guilds.cache.get(guildId)?.preferredLocale ?? null),
  };
}

/** Removes a message; one that is gone already is as it should be. */
export async function takeDown(place: MessagePlace, { remove }: Pick<Posts, "remove">): Promise<void> {
  try {
    await remove(place);
  } catch (error) {
    if (!(error instanceof PostFailure && error.problem === "gone")) throw error;
  }
}

async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const problem = error instanceof DiscordAPIError ? PROBLEMS.get(error.code) : undefined;
    throw problem === undefined ? error : new PostFailure(problem, { cause: error });
  }
}

const PROBLEMS: ReadonlyMap<number | string, PostProblem> = new Map<number | string, PostProblem>([
  [RESTJSONErrorCodes.UnknownChannel, "gone"],
  [RESTJSONErrorCodes.UnknownMessage, "gone"],
  [RESTJSONErrorCodes.MissingAccess, "forbidden"],
  [RESTJSONErrorCodes.MissingPermissions, "forbidden"],
  [RESTJSONErrorCodes.ThreadLocked, "forbidden"],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "forbidden"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "expired"],
  [RESTJSONErrorCodes.UnknownWebhook, "expired"],
]);
