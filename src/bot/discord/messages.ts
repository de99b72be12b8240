import { DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "pino";
import type { Features, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { type Actor, authorOf } from "./actor.ts";
import { noteFailedSend, replyToError } from "./errors.ts";
import { mayOpenThread, missingPermissions, type PermissionName } from "./permissions.ts";
import { answer, answerInThread } from "./replies.ts";
import type { MessageOutcome, Threaded } from "./reply.ts";
import { words } from "./words.ts";

export type MessageHandler = (message: Message, features: Features, services: Services) => Promise<void>;

/** Answers messages that are meant for Ibid, as far as the channel's permissions go. The handler never rejects. */
export function createMessageHandler(): MessageHandler {
  const complain = createComplaints();
  return async (message, features, all) => {
    const services = { ...all, log: all.log.child({ message: message.id }) };
    const author = authorOf(message, all.standing);
    const outcome = await guardedOutcome(message, author, features, services);
    if (outcome !== undefined) await send(message, outcome, author.locale, services.log, complain);
  };
}

async function guardedOutcome(
  message: Message,
  author: Actor,
  features: Features,
  services: Services,
): Promise<MessageOutcome | undefined> {
  try {
    return await features.message(message, author, services);
  } catch (error) {
    return replyToError(error, author.locale, services.log);
  }
}

async function send(
  message: Message,
  outcome: MessageOutcome,
  locale: Locale,
  log: Logger,
  complain: Complain,
): Promise<void> {
  let missing: readonly PermissionName[] = [];
  try {
    missing = missingPermissions(message);
    // Asking Discord all the same would only collect refusals, and too many of those bar the address.
    if (missing.some((name) => SILENCING.has(name))) return complain(message, missing, log);
    if ("thread" in outcome && (await isAnsweredInThread(message, outcome, missing, log, complain))) return;
    const reply = "thread" in outcome ? outcome.reply : outcome;
    const cannotShow = missing.includes("Embed Links") && reply.embeds !== undefined;
    const possible = cannotShow ? { content: words(locale).withoutEmbeds } : reply;
    await answer(message, possible, !missing.includes("Read Message History"));
  } catch (error) {
    if (isRefusal(error)) complain(message, missing, log);
    else noteFailedSend(error, log);
  }
}

/** False where the answer has to stand in the channel itself; the log says why. */
async function isAnsweredInThread(
  message: Message,
  outcome: Threaded,
  missing: readonly PermissionName[],
  log: Logger,
  complain: Complain,
): Promise<boolean> {
  const { channel, client } = message;
  if (missing.includes("Embed Links") || channel.isDMBased()) return false;
  if (!mayOpenThread(channel, channel.permissionsFor(client.user))) {
    complain(
      message,
      ["Create Public Threads", "Send Messages in Threads"],
      log,
      "answering without a thread",
    );
    return false;
  }
  try {
    await answerInThread(message, outcome);
    return true;
  } catch (error) {
    log.warn({ err: error }, "no thread could be opened: answering without one");
    return false;
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

type Complain = (
  message: Message,
  missing: readonly PermissionName[],
  log: Logger,
  consequence?: string,
) => void;

/** One line for each channel: a channel where Ibid may not speak is asked in again and again. */
function createComplaints(): Complain {
  const known = new Set<string>();
  return ({ channelId }, missing, log, consequence = "cannot answer in this channel") => {
    const key = `${channelId} ${consequence}`;
    if (known.has(key)) return;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(key);
    const permissions = missing.length > 0 ? missing : "unknown";
    log.warn({ channel: channelId, permissions }, `${consequence}: permissions are missing`);
  };
}

const MOST_KNOWN = 1_000;
