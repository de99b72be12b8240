import { DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "pino";
import type { Features, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { inServer } from "../teach/in-server.ts";
import { type Actor, authorOf } from "./actor.ts";
import { noteFailedSend, replyToError } from "./errors.ts";
import { missingPermissions, type PermissionName } from "./permissions.ts";
import { answer } from "./replies.ts";
import type { Reply } from "./reply.ts";
import { words } from "./words.ts";

export type MessageHandler = (message: Message, features: Features, services: Services) => Promise<void>;

/** Answers messages that are meant for Ibid, as far as the channel's permissions go. The handler never rejects. */
export function createMessageHandler(): MessageHandler {
  const complain = createComplaints();
  return async (message, features, all) => {
    const author = authorOf(message, all.standing);
    const services = { ...inServer(all, author), log: all.log.child({ message: message.id }) };
    const reply = await guardedReply(message, author, features, services);
    if (reply !== undefined) await send(message, reply, author.locale, services.log, complain);
  };
}

async function guardedReply(
  message: Message,
  author: Actor,
  features: Features,
  services: Services,
): Promise<Reply | undefined> {
  try {
    return await features.message(message, author, services);
  } catch (error) {
    return replyToError(error, author.locale, services.log);
  }
}

async function send(
  message: Message,
  reply: Reply,
  locale: Locale,
  log: Logger,
  complain: Complain,
): Promise<void> {
  let missing: readonly PermissionName[] = [];
  try {
    missing = missingPermissions(message);
    // Asking Discord all the same would only collect refusals, and too many of those bar the address.
    if (missing.some((name) => SILENCING.has(name))) return complain(message, missing, log);
    const cannotShow = missing.includes("Embed Links") && reply.embeds !== undefined;
    const possible = cannotShow ? { content: words(locale).withoutEmbeds } : reply;
    await answer(message, possible, !missing.includes("Read Message History"));
  } catch (error) {
    if (isRefusal(error)) complain(message, missing, log);
    else noteFailedSend(error, log);
  }
}

const SILENCING: ReadonlySet<PermissionName> = new Set<PermissionName>([
  "View Channel",
  "Send Messages",
  "Send Messages in Threads",
]);

function isRefusal(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess)
  );
}

type Complain = (message: Message, missing: readonly PermissionName[], log: Logger) => void;

/** One line for each channel: a channel where Ibid may not speak is asked in again and again. */
function createComplaints(): Complain {
  const known = new Set<string>();
  return ({ channelId }, missing, log) => {
    if (known.has(channelId)) return;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(channelId);
    const permissions = missing.length > 0 ? missing : "unknown";
    log.warn({ channel: channelId, permissions }, "cannot answer in this channel: permissions are missing");
  };
}

const MOST_KNOWN = 1_000;
