import type { MemberData } from "./interface/keeping.ts";
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
  const copies = await db
    .selectFrom("answer_copies")
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .select("message_id")
    .execute();
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
    copies: copies.length,
    mutedUntil: mute?.muted_until ?? null,
    deeds,
  };
}

/** What a member has complained of in a server. */
export function complaintsOf(db: Db, guildId: string, userId: string) {
  return db
    .selectFrom("complaints")
    .where("user_id", "=", userId)
    .where("report_id", "in", (eb) =>
      eb.selectFrom("reports").where("guild_id", "=", guildId).select("reports.id"),
    );
}
