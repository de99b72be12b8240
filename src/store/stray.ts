import type { MessagePlace } from "./interface/reviews.ts";
import { cardColumns, cardOf } from "./stored.ts";
import type { Db } from "./writing.ts";

/** Takes note of messages that are to be taken down. */
export async function strayed(
  db: Db,
  guildId: string,
  places: readonly (MessagePlace | null)[],
): Promise<void> {
  for (const { channelId, messageId } of places.filter((place) => place !== null)) {
    await db
      .insertInto("stray_messages")
      .values({ message_id: messageId, guild_id: guildId, channel_id: channelId })
      .onConflict((one) => one.doNothing())
      .execute();
  }
}

/**
 * Whether a message about what somebody asked may stand: it becomes a stray where they have been forgotten while it was on its way. To be
 * called in `inServer`, as whatever forgets is.
 */
export async function mayStand(
  db: Db,
  table: Asked,
  { guildId, id }: About,
  place: MessagePlace,
): Promise<boolean> {
  const asked = await db
    .selectFrom<Asked>(table)
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .where("asker_id", "<>", "")
    .select("id")
    .executeTakeFirst();
  if (asked === undefined) await strayed(db, guildId, [place]);
  return asked !== undefined;
}

/** Takes note of where a card stands, if it may; to be called in `inServer`, too. */
export async function placeCard(db: Db, table: Asked, about: About, card: MessagePlace): Promise<boolean> {
  if (!(await mayStand(db, table, about, card))) return false;
  await setCard(db, table, about, card);
  return true;
}

/**
 * The same of a card that may stand in any case. One in whose place it stands becomes a stray: it would offer what is decided on the new
 * one, and show what is deleted.
 */
export async function setCard(
  db: Db,
  table: Asked | "reports",
  { guildId, id }: About,
  card: MessagePlace,
): Promise<void> {
  const before = await db
    .selectFrom<Asked | "reports">(table)
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .select(["card_channel_id", "card_message_id"])
    .executeTakeFirst();
  const earlier = before === undefined ? null : cardOf(before);
  if (earlier?.messageId !== card.messageId) await strayed(db, guildId, [earlier]);
  await db
    .updateTable<Asked | "reports">(table)
    .set(cardColumns(card))
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .execute();
}

/** The tables of what members asked. */
type Asked = "reviews" | "unanswered";

interface About {
  readonly guildId: string;
  readonly id: string;
}
