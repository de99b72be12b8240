import type { ExpressionBuilder } from "kysely";
import { bareCopies } from "./bare-copies.ts";
import { dueOnceMore } from "./card-due.ts";
import { deleteReasons } from "./expired-texts.ts";
import type { BrokenPromise } from "./interface/keeping.ts";
import { complaintsOf } from "./member-data.ts";
import { cardOf, readPlaceholder } from "./stored.ts";
import { strayed } from "./stray.ts";
import type { Tables } from "./tables.ts";
import type { Db } from "./writing.ts";

/**
 * What nobody has decided yet goes altogether; what was decided stays, without text and without the member's id. Messages that show any of it
 * become strays; cards of what the member reported become due.
 *
 * @returns private replies that promise what will not come
 */
export async function forgetMember(
  db: Db,
  guildId: string,
  userId: string,
): Promise<readonly BrokenPromise[]> {
  await forgetRemoved(db, guildId, userId);
  await bareCopies(db, guildId, (eb) => eb("asker_id", "=", userId));
  const promises = await forgetReviews(db, guildId, userId);
  await forgetUnanswered(db, guildId, userId);
  const complaints = complaintsOf(db, guildId, userId).select("id");
  await db.updateTable("complaints").set({ user_id: "", reason: "" }).where("id", "in", complaints).execute();
  return promises;
}

/**
 * What is removed stays removed, without the text of what the member reported, had approved or taught, or is known to have been shown; the
 * reports on it lose that text, too.
 */
async function forgetRemoved(db: Db, guildId: string, userId: string): Promise<void> {
  const reported = complaintsOf(db, guildId, userId).select("report_id");
  const answersOf = (table: Asked | "answer_copies") =>
    db
      .selectFrom<Asked | "answer_copies">(table)
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", userId)
      .select("answer_key");
  const theirs = (eb: ExpressionBuilder<Tables, "removed_answers" | "reports">) =>
    (["reviews", "unanswered", "answer_copies"] as const).map((table) =>
      eb("answer_key", "in", answersOf(table)),
    );
  await db
    .updateTable("removed_answers")
    .set({ question: "" })
    .where("guild_id", "=", guildId)
    .where((eb) =>
      eb.or([
        eb("answer_key", "in", eb.selectFrom("reports").where("id", "in", reported).select("answer_key")),
        ...theirs(eb),
      ]),
    )
    .execute();
  await db
    .updateTable("reports")
    .set({ question: "", ...dueOnceMore })
    .where("guild_id", "=", guildId)
    .where((eb) => eb.or([eb("id", "in", reported), ...theirs(eb)]))
    .execute();
}

async function forgetReviews(db: Db, guildId: string, userId: string): Promise<readonly BrokenPromise[]> {
  const rows = await db
    .selectFrom("reviews")
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .selectAll()
    .orderBy("asked_at")
    .execute();
  const untold = rows
    .filter((row) => row.delivered_at === null)
    .map((row) => ({ ...row, placeholder: readPlaceholder(row.placeholder) }));
  const lines = untold.flatMap(({ channel_id: channelId, placeholder }) =>
    placeholder.kind === "message" ? [{ channelId, messageId: placeholder.messageId }] : [],
  );
  await strayed(db, guildId, [...rows.map(cardOf), ...lines]);
  await deleteReasons(db, guildId, (eb) => eb("target", "in", askedBy(db, "reviews", guildId, userId)));
  await deleteOpen(db, "reviews", guildId, userId);
  await db
    .updateTable("reviews")
    .set({ asker_id: "", question: "", reason: "", placeholder: NOWHERE })
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .execute();
  return untold.flatMap(({ placeholder, locale, asked_at: askedAt }) =>
    placeholder.kind === "interaction" ? [{ placeholder, locale, askedAt }] : [],
  );
}

/** Nobody is told any more, so nobody needs to know where. */
const NOWHERE = JSON.stringify({ kind: "message", messageId: "" });

async function forgetUnanswered(db: Db, guildId: string, userId: string): Promise<void> {
  const rows = await db
    .selectFrom("unanswered")
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .select(["card_channel_id", "card_message_id"])
    .orderBy("asked_at")
    .execute();
  await strayed(db, guildId, rows.map(cardOf));
  await deleteReasons(db, guildId, (eb) => eb("target", "in", askedBy(db, "unanswered", guildId, userId)));
  await deleteOpen(db, "unanswered", guildId, userId);
  await db
    .updateTable("unanswered")
    .set({ asker_id: "", question: "", words: "", message_id: null })
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .execute();
}

type Asked = "reviews" | "unanswered";

const OPEN: Readonly<Record<Asked, string>> = { reviews: "pending", unanswered: "open" };

async function deleteOpen(db: Db, table: Asked, guildId: string, userId: string): Promise<void> {
  const open = askedBy(db, table, guildId, userId).where("state", "=", OPEN[table]);
  await db.deleteFrom(table).where("id", "in", open).execute();
}

function askedBy(db: Db, table: Asked, guildId: string, userId: string) {
  return db
    .selectFrom<Asked>(table)
    .where("guild_id", "=", guildId)
    .where("asker_id", "=", userId)
    .select("id");
}
