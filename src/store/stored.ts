import { z } from "zod";
import type { MessagePlace, Placeholder } from "./interface/reviews.ts";
import type { TaughtQuestion } from "./interface/taught.ts";
import type { CardColumns, TaughtTable } from "./tables.ts";

/** What columns of JSON hold, checked when it is read. What a newer or older Ibid wrote besides is left out. */
const IDS = z.array(z.string());

export function readIds(json: string): readonly string[] {
  return IDS.parse(JSON.parse(json));
}

export function readPlaceholder(json: string): Placeholder {
  return PLACEHOLDER.parse(JSON.parse(json));
}

const PLACEHOLDER = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("message"),
    messageId: z.string(),
    isUnprompted: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal("interaction"), applicationId: z.string(), token: z.string() }),
]);

/** Where a moderators' card is; `null` while there is none. */
export function cardOf({ card_channel_id, card_message_id }: CardColumns): MessagePlace | null {
  if (card_channel_id === null || card_message_id === null) return null;
  return { channelId: card_channel_id, messageId: card_message_id };
}

export function cardColumns({ channelId, messageId }: MessagePlace): CardColumns {
  return { card_channel_id: channelId, card_message_id: messageId };
}

export function asTaught(row: TaughtTable): TaughtQuestion {
  return {
    id: row.id,
    guildId: row.guild_id,
    question: row.question,
    passageId: row.passage_id,
    taughtBy: row.taught_by,
    taughtAt: row.taught_at,
  };
}
