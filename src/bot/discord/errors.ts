import { randomUUID } from "node:crypto";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "pino";
import type { Locale } from "../locale.ts";
import type { Reply } from "./reply.ts";
import { words } from "./words.ts";

/**
 * The only error whose words a user sees, in their language; its `message` has them in English. `identifier` names the case
 * for tests and logs, `context` holds its values.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly identifier: string;
  readonly inWords: (locale: Locale) => string;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(
    identifier: string,
    inWords: (locale: Locale) => string,
    context: Readonly<Record<string, unknown>> = {},
  ) {
    super(inWords("en"));
    this.identifier = identifier;
    this.inWords = inWords;
    this.context = context;
  }
}

/** What someone gets who presses a button that nothing stands behind any more, or never did. */
export function staleButton(): UserError {
  return new UserError("stale-button", (locale) => words(locale).staleButton);
}

/**
 * The boundary between what goes wrong and what a user reads. In this order:
 *
 * 1. A `UserError` is shown as it is; it is part of normal use and logged for debugging only.
 * 2. Anything else is a fault of Ibid's: it is logged whole, under a reference id, and the user gets an apology with the id.
 *
 * What goes wrong while the reply is being sent cannot be told to the user: see `noteFailedSend`.
 */
export function replyToError(error: unknown, locale: Locale, log: Logger): Reply {
  if (error instanceof UserError) {
    log.debug({ identifier: error.identifier, ...error.context }, "told the user what to change");
    return { content: error.inWords(locale), private: true };
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, "failed to handle what a user did");
  return { content: words(locale).apology(reference), private: true };
}

/**
 * A reply that did not arrive. In this order:
 *
 * 1. 10062 (too late, or not ours), 40060 (a retry after a reply that did arrive) and 10008 (someone deleted the message
 *    that was to be changed or deleted): normal on a bad day.
 * 2. Anything else Discord refused, or the network lost: an error in the log. Nothing is sent again.
 */
export function noteFailedSend(error: unknown, log: Logger): void {
  if (error instanceof DiscordAPIError && NORMAL_ON_A_BAD_DAY.has(error.code)) {
    log.warn({ code: error.code }, "Discord no longer takes this reply");
    return;
  }
  log.error({ err: error }, "a reply could not be sent");
}

const NORMAL_ON_A_BAD_DAY: ReadonlySet<number | string> = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
]);
