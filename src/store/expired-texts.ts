import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import { bareCopies } from "./bare-copies.ts";
import { dueOnceMore } from "./card-due.ts";
import type { Tables } from "./tables.ts";
import type { Db } from "./writing.ts";

/**
 * Deletes the texts of a server's questions that were decided before a time, what moderators wrote about them, and unanswered ones that were
 * asked before it; which messages show answers that nobody reports any more; and mutes that are over.
 *
 * @returns how many questions lost their text.
 */
export async function deleteTexts(db: Db, guildId: string, before: number, now: number): Promise<number> {
  const reviews = await db
    .updateTable("reviews")
    .set({ question: "", reason: "" })
    .where("guild_id", "=", guildId)
    .where("decided_at", "<", before)
    .where((eb) => eb.or([eb("question", "<>", ""), eb("reason", "<>", "")]))
    .executeTakeFirstOrThrow();
  const closed = await db
    .updateTable("unanswered")
    .set({ question: "", words: "" })
    .where("guild_id", "=", guildId)
    .where("closed_at", "<", before)
    .where((eb) => eb.or([eb("question", "<>", ""), eb("words", "<>", "")]))
    .executeTakeFirstOrThrow();
  // What nobody has answered by now waits for nobody: without its text it could not be answered any more.
  const open = await db
    .updateTable("unanswered")
    .set({ question: "", state: "closed", closed_at: now, ...dueOnceMore })
    .where("guild_id", "=", guildId)
    .where("state", "=", "open")
    .where("asked_at", "<", before)
    .executeTakeFirstOrThrow();
  await deleteReasons(db, guildId, (eb) => eb("at", "<", before));
  await bareCopies(db, guildId, (eb) => eb("kept_at", "<", before));
  await deleteShown(db, guildId, before);
  // A mute that is over says nothing any more but who once had one.
  await db.deleteFrom("mutes").where("guild_id", "=", guildId).where("muted_until", "<=", now).execute();
  const gone = reviews.numUpdatedRows + closed.numUpdatedRows + open.numUpdatedRows;
  return (
    Number(gone) + (await deleteReported(db, guildId, before)) + (await deleteForgotten(db, guildId, before))
  );
}

/** A report keeps its complaints' number, not their words. */
async function deleteReported(db: Db, guildId: string, before: number): Promise<number> {
  const closed = db
    .selectFrom("reports")
    .where("guild_id", "=", guildId)
    .where("closed_at", "<", before)
    .select("reports.id");
  const said = await db
    .selectFrom("complaints")
    .where("report_id", "in", closed)
    .where("reason", "<>", "")
    .select("report_id")
    .distinct()
    .execute();
  const asked = await closed.where("question", "<>", "").execute();
  await db.updateTable("complaints").set({ reason: "" }).where("report_id", "in", closed).execute();
  await db.updateTable("reports").set({ question: "" }).where("id", "in", closed).execute();
  return new Set([...said.map(({ report_id }) => report_id), ...asked.map(({ id }) => id)]).size;
}

/** Of what was declined or closed with a word to the asker, the record keeps that it was, by whom and when. */
export async function deleteReasons(
  db: Db,
  guildId: string,
  which: (eb: ExpressionBuilder<Tables, "audit">) => Expression<SqlBool>,
): Promise<void> {
  for (const [action, state] of REASONED) {
    await db
      .updateTable("audit")
      .set({ after: JSON.stringify({ state }) })
      .where("guild_id", "=", guildId)
      .where("action", "=", action)
      .where("after", "like", '%"reason"%')
      .where(which)
      .execute();
  }
}

const REASONED = [
  ["review-declined", "declined"],
  ["unanswered-closed", "closed"],
] as const;

/** What a report waits for, or has had removed, must be found for as long as that is so. */
async function deleteShown(db: Db, guildId: string, before: number): Promise<void> {
  await db
    .deleteFrom("shown_answers")
    .where("guild_id", "=", guildId)
    .where("shown_at", "<", before)
    .where("answer_key", "not in", (eb) =>
      eb
        .selectFrom("reports")
        .where("guild_id", "=", guildId)
        .where("state", "<>", "dismissed")
        .select("reports.answer_key"),
    )
    .execute();
}

/** What is no longer taught need not be remembered in its words: the audit keeps that it was, by whom, and the passage. */
async function deleteForgotten(db: Db, guildId: string, before: number): Promise<number> {
  const rows = await db
    .selectFrom("audit")
    .where("guild_id", "=", guildId)
    .where("action", "in", ["question-taught", "question-forgotten"])
    .where("at", "<", before)
    .where("target", "not in", (eb) => eb.selectFrom("taught_questions").select("taught_questions.id"))
    .select(["id", "target", "before", "after"])
    .execute();
  const worded = rows.filter((row) => [row.before, row.after].some((json) => json?.includes('"question"')));
  for (const row of worded) {
    const without = { before: withoutQuestion(row.before), after: withoutQuestion(row.after) };
    await db.updateTable("audit").set(without).where("id", "=", row.id).execute();
  }
  return new Set(worded.map(({ target }) => target)).size;
}

function withoutQuestion(json: string | null): string | null {
  if (json === null) return null;
  const { passageId } = TAUGHT.parse(JSON.parse(json));
  return JSON.stringify({ passageId });
}

const TAUGHT = z.object({ passageId: z.string() });
