import type { MemberData } from "./interface/keeping.ts";
import type { MessagePlace } from "./interface/reviews.ts";
import { cardOf } from "./stored.ts";
import type { Db } from "./writing.ts";

/** What is kept of a member in a server. */
export async function dataOf(db: Db, guildId: string, userId: string): Promise<MemberData> {
  const asked = <T extends "reviews" | "unanswered">(table: T) =>
    db
      .selectFrom<"reviews" | "unanswered">(table)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .select(["question", "asked_at as askedAt", "state"])
      .orderBy("asked_at")
      .execute();
  const complaints = await complaintsOf(db, guildId, userId).select(["reason", "at"]).orderBy("at").execute();
  const mute = await db
    .selectFrom("mutes")
    .where("guild_id", "=", guildId)
    .where("user_id", "=", userId)
    .select("muted_until")
    .executeTakeFirst();
  const { deeds } = await db
    .selectFrom("audit")
    .where("guild_id", "=", guildId)
    .where("actor_id", "=", userId)
    .select((eb) => eb.fn.countAll<number>().as("deeds"))
    .executeTakeFirstOrThrow();
  return {
    reviews: await asked("reviews"),
    unanswered: await asked("unanswered"),
    complaints,
    mutedUntil: mute?.muted_until ?? null,
    deeds,
  };
}

/**
 * What nobody has decided yet goes altogether; what was decided stays, without text and without the member's id.
 *
 * @returns the cards that show the questions
 */
export async function forgetMember(
  db: Db,
  guildId: string,
  userId: string,
): Promise<readonly MessagePlace[]> {
  const nobody = { asker_id: "", question: "" };
  const open = { reviews: "pending", unanswered: "open" } as const;
  const cards: MessagePlace[] = [];
  await forgetRemoved(db, guildId, userId);
  for (const table of ["reviews", "unanswered"] as const) {
    const shown = await db
      .selectFrom<"reviews" | "unanswered">(table)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .select(["card_channel_id", "card_message_id"])
      .orderBy("asked_at")
      .execute();
    cards.push(...shown.map(cardOf).filter((card) => card !== null));
    await db
      .deleteFrom(table)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .where("state", "=", open[table])
      .execute();
    await db
      .updateTable(table)
      .set(nobody)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .execute();
  }
  const complaints = complaintsOf(db, guildId, userId).select("id");
  const reported = complaintsOf(db, guildId, userId).select("report_id");
  await db.updateTable("reports").set({ question: "" }).where("id", "in", reported).execute();
  await db.updateTable("complaints").set({ user_id: "", reason: "" }).where("id", "in", complaints).execute();
  return cards;
}

/** What is removed stays removed, without the text of what the member reported or had approved or taught. */
async function forgetRemoved(db: Db, guildId: string, userId: string): Promise<void> {
  const reported = complaintsOf(db, guildId, userId).select("report_id");
  const ofServer = (table: "reviews" | "unanswered") =>
    db
      .selectFrom<"reviews" | "unanswered">(table)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .select("answer_key");
  await db
    .updateTable("removed_answers")
    .set({ question: "" })
    .where("guild_id", "=", guildId)
    .where((eb) =>
      eb.or([
        eb("answer_key", "in", eb.selectFrom("reports").where("id", "in", reported).select("answer_key")),
        eb("answer_key", "in", ofServer("reviews")),
        eb("answer_key", "in", ofServer("unanswered")),
      ]),
    )
    .execute();
}

function complaintsOf(db: Db, guildId: string, userId: string) {
  return db
    .selectFrom("complaints")
    .where("user_id", "=", userId)
    .where("report_id", "in", (eb) =>
      eb.selectFrom("reports").where("guild_id", "=", guildId).select("reports.id"),
    );
}
