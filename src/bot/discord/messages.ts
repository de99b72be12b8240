import { DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "pino";
import type { Features, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { noteShown } from "../removal/note-shown.ts";
import { servicesHere } from "../settings/services-here.ts";
import { authorOf } from "./actor.ts";
import { noteFailedSend, replyToError } from "./errors.ts";
import { mayOpenThread, missingPermissions, type PermissionName } from "./permissions.ts";
import { answer, answerInThread, placeOf, replace, type Sending } from "./replies.ts";
import type { Placeholding, Reply, Threaded } from "./reply.ts";
import { words } from "./words.ts";

export type MessageHandler = (message: Message, features: Features, services: Services) => Promise<void>;

/** Answers messages that are meant for Ibid, as far as the channel's permissions go. The handler never rejects. */
export function createMessageHandler(): MessageHandler {
  const complain = createComplaints();
  return async (message, features, all) => {
    const author = authorOf(message, all.standing);
    const services = { ...servicesHere(all, author), log: all.log.child({ message: message.id }) };
    const inWords = (error: unknown): Reply => replyToError(error, author.locale, services.log);
    const outcome = await guarded(() => features.message(message, author, services), inWords);
    if (outcome === undefined) return;
    const first = "later" in outcome ? outcome.first : outcome;
    const sending = { inWords, sent: noteShown(author.guildId, services) };
    const sent = await send(message, first, author.locale, services.log, complain, sending);
    if (sent !== undefined && "later" in outcome) await follow(sent, outcome, sending, services.log);
  };
}

async function guarded<T>(act: () => T | Promise<T>, inWords: (error: unknown) => Reply): Promise<T | Reply> {
  try {
    return await act();
  } catch (error) {
    return inWords(error);
  }
}

async function follow(sent: Message, { later }: Placeholding, sending: Sending, log: Logger): Promise<void> {
  const reply = await guarded(() => later(placeOf(sent)), sending.inWords);
  try {
    await replace(sent, reply);
    await sending.sent(reply, placeOf(sent));
  } catch (error) {
    noteFailedSend(error, log);
  }
}

async function send(
  message: Message,
  outcome: Reply | Threaded,
  locale: Locale,
  log: Logger,
  complain: Complain,
  { sent: note }: Sending,
): Promise<Message | undefined> {
  let missing: readonly PermissionName[] = [];
  try {
    missing = missingPermissions(message);
    // Asking Discord all the same would only collect refusals, and too many of those bar the address.
    if (missing.some((name) => SILENCING.has(name))) {
      complain(message, missing, log);
      return undefined;
    }
    const opened = "thread" in outcome ? await inThread(message, outcome, missing, log, complain) : undefined;
    const reply = "thread" in outcome ? outcome.reply : outcome;
    const cannotShow = missing.includes("Embed Links") && reply.embeds !== undefined;
    const possible = cannotShow ? { content: words(locale).withoutEmbeds } : reply;
    const sent = opened ?? (await answer(message, possible, !missing.includes("Read Message History")));
    if (sent !== undefined) await note(possible, placeOf(sent));
    return sent;
  } catch (error) {
    if (isRefusal(error)) complain(message, missing, log);
    else noteFailedSend(error, log);
    return undefined;
  }
}

/** Undefined where the answer has to stand in the channel itself; the log says why. */
async function inThread(
  message: Message,
  outcome: Threaded,
  missing: readonly PermissionName[],
  log: Logger,
  complain: Complain,
): Promise<Message | undefined> {
  const { channel, client } = message;
  if (missing.includes("Embed Links") || channel.isDMBased()) return undefined;
  if (!mayOpenThread(channel, channel.permissionsFor(client.user))) {
    complain(
      message,
      ["Create Public Threads", "Send Messages in Threads"],
      log,
      "answering without a thread",
    );
    return undefined;
  }
  try {
    return await answerInThread(message, outcome);
  } catch (error) {
    log.warn({ err: error }, "no thread could be opened: answering without one");
    return undefined;
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
