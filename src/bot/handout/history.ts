import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { z } from "zod";
import { MESSAGE, type PastMessage } from "./cited.ts";

export interface History {
  /** Oldest first. */
  readonly messages: readonly PastMessage[];
  /** Set where there may be more than the most that is read: when the earliest of those that were read was written. */
  readonly readBackTo?: Date;
}

/**
 * A channel's or thread's messages since a moment, or all of them; 1,000 at most, in ten requests. "No access" where Discord
 * refuses.
 *
 * @param before the id of the message or interaction before which they were written
 */
export async function readHistory(
  { rest }: Client,
  channelId: string,
  before: string,
  since: Date | undefined,
): Promise<History | "no access"> {
  const newestFirst: PastMessage[] = [];
  const isWanted = ({ timestamp }: PastMessage) => since === undefined || new Date(timestamp) >= since;
  try {
    for (let request = 0; request < MOST_REQUESTS; request++) {
      const query = new URLSearchParams({
        limit: String(IN_ONE_REQUEST),
        before: newestFirst.at(-1)?.id ?? before,
      });
      const read = z.array(MESSAGE).parse(await rest.get(Routes.channelMessages(channelId), { query }));
      const wanted = read.filter(isWanted);
      newestFirst.push(...wanted);
      if (wanted.length < IN_ONE_REQUEST) return { messages: newestFirst.reverse() };
    }
  } catch (error) {
    if (error instanceof DiscordAPIError && NO_ACCESS.has(error.code)) return "no access";
    throw error;
  }
  const messages = newestFirst.reverse();
  return { messages, readBackTo: new Date(messages[0]?.timestamp ?? 0) };
}

/** As many as Discord gives. */
const IN_ONE_REQUEST = 100;
const MOST_REQUESTS = 10;

const NO_ACCESS: ReadonlySet<number | string> = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
]);
