import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import { removeAnswer, restoreAnswer } from "./answers.ts";
import { dueOnceMore } from "./card-due.ts";
import { newId } from "./id.ts";
import type { AuditAction } from "./interface/audit.ts";
import type { Deed } from "./interface/deed.ts";
import type { Complaint, NewReport, Report, ReportState, ReportStore } from "./interface/reports.ts";
import { cardOf, readIds } from "./stored.ts";
import { setCard } from "./stray.ts";
import type { ReportTable, Tables } from "./tables.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createReports(db: Db): ReportStore {
  return {
    file: (report, complaint) =>
      inServer(db, report.guildId, async (transaction) => {
        const [earlier] = await all(transaction, (eb) =>
          eb.and([
            eb.and({ guild_id: report.guildId, answer_key: report.answerKey }),
            eb("reported_at", ">", complaint.at - counted),
            // What was dismissed is settled: who complains after that is heard anew.
            eb("state", "<>", "dismissed"),
          ]),
        );
        const isRepeated = earlier?.complaints.some(({ userId }) => userId === complaint.userId) ?? false;
        if (earlier !== undefined && isRepeated) return { report: earlier, isNew: false, isRepeated };
        const id = earlier?.id ?? (await insert(transaction, report, complaint.at));
        await complain(transaction, id, complaint);
        if (earlier !== undefined) await cardIsDue(transaction, id);
        return {
          report: await known(transaction, report.guildId, id),
          isNew: earlier === undefined,
          isRepeated,
        };
      }),
    find: (guildId, id) => one(db, guildId, id),
    list: (guildId, state) =>
      all(db, (eb) => eb.and({ guild_id: guildId, ...(state !== undefined && { state }) })),
    cardPosted: (guildId, id, card) =>
      inServer(db, guildId, async (transaction) => {
        await setCard(transaction, "reports", { guildId, id }, card);
        return one(transaction, guildId, id);
      }),
    async cardShown(id, cardDue) {
      // What has changed since that was read is another number.
      await db
        .updateTable("reports")
        .set({ card_due: 0 })
        .where("id", "=", id)
        .where("card_due", "=", cardDue)
        .execute();
    },
    move: (id, from, to, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = await one(transaction, by.guildId, id);
        if (before === undefined) return undefined;
        if (!from.includes(before.state)) return { won: false, report: before };
        await moveOne(transaction, before, to, by);
        if (to === "upheld") await removeAnswer(transaction, before, by);
        if (before.state === "upheld") await takeBack(transaction, before.answerKey, to, by);
        return { won: true, report: await known(transaction, by.guildId, id) };
      }),
    unposted: () => all(db, (eb) => eb.and([eb("state", "=", "pending"), eb("card_message_id", "is", null)])),
    posted: () =>
      all(db, (eb) => eb.and([eb("state", "=", "pending"), eb("card_message_id", "is not", null)])),
    outdated: () => all(db, (eb) => eb.and([eb("card_due", ">", 0), eb("card_message_id", "is not", null)])),
  };
}

/** Milliseconds within which the same answer reported again is the same report. */
const counted = 12 * 60 * 60 * 1_000;

const actions: Readonly<Record<ReportState, AuditAction>> = {
  pending: "report-reopened",
  upheld: "report-upheld",
  dismissed: "report-dismissed",
};

async function moveOne(db: Db, { id, state }: Report, to: ReportState, by: Deed): Promise<void> {
  await db
    .updateTable("reports")
    .set({ state: to, closed_at: to === "pending" ? null : by.at })
    .where("id", "=", id)
    .execute();
  await cardIsDue(db, id);
  await record(db, { action: actions[to], target: id, before: { state }, after: { state: to } }, by);
}

async function cardIsDue(db: Db, id: string): Promise<void> {
  await db.updateTable("reports").set(dueOnceMore).where("id", "=", id).execute();
}

/** What a report removed, others of the same answer may have removed as well: an answer is either shown or not. */
async function takeBack(db: Db, answerKey: string, to: ReportState, by: Deed): Promise<void> {
  await restoreAnswer(db, answerKey, by);
  const others = await all(db, (eb) =>
    eb.and({ guild_id: by.guildId, answer_key: answerKey, state: "upheld" }),
  );
  for (const other of others) await moveOne(db, other, to, by);
}

async function insert(db: Db, report: NewReport, at: number): Promise<string> {
  const id = newId();
  await db
    .insertInto("reports")
    .values({
      id,
      guild_id: report.guildId,
      channel_id: report.place.channelId,
      message_id: report.place.messageId,
      answer_key: report.answerKey,
      question: report.question,
      passage_ids: JSON.stringify(report.passageIds),
      state: "pending",
      reported_at: at,
      card_channel_id: null,
      card_message_id: null,
      card_due: 0,
      closed_at: null,
    })
    .execute();
  return id;
}

async function complain(db: Db, reportId: string, { userId, reason, at }: Complaint): Promise<void> {
  await db
    .insertInto("complaints")
    .values({ id: newId(), report_id: reportId, user_id: userId, reason, at })
    .execute();
}

async function known(db: Db, guildId: string, id: string): Promise<Report> {
  const report = await one(db, guildId, id);
  if (report === undefined) throw new Error(`the report ${id} went while it was being written`);
  return report;
}

async function one(db: Db, guildId: string, id: string): Promise<Report | undefined> {
  const [report] = await all(db, (eb) => eb.and({ guild_id: guildId, "reports.id": id }));
  return report;
}

/** Latest first, each with its complaints, oldest first. */
async function all(
  db: Db,
  which: (eb: ExpressionBuilder<Tables, "reports">) => Expression<SqlBool>,
): Promise<readonly Report[]> {
  const rows = await db
    .selectFrom("reports")
    .where(which)
    .selectAll()
    .orderBy("reported_at", "desc")
    .orderBy("id")
    .execute();
  const complaints = await db
    .selectFrom("complaints")
    .where("report_id", "in", (eb) => eb.selectFrom("reports").where(which).select("reports.id"))
    .selectAll()
    .orderBy("at")
    .orderBy("id")
    .execute();
  const byReport = Map.groupBy(complaints, ({ report_id }) => report_id);
  return rows.map((row) =>
    asReport(
      row,
      (byReport.get(row.id) ?? []).map(({ user_id, reason, at }) => ({ userId: user_id, reason, at })),
    ),
  );
}

function asReport(row: ReportTable, complaints: readonly Complaint[]): Report {
  return {
    id: row.id,
    guildId: row.guild_id,
    place: { channelId: row.channel_id, messageId: row.message_id },
    answerKey: row.answer_key,
    question: row.question,
    passageIds: readIds(row.passage_ids),
    state: STATE.parse(row.state),
    reportedAt: row.reported_at,
    card: cardOf(row),
    cardDue: row.card_due,
    complaints,
  };
}

const STATE = z.enum(["pending", "upheld", "dismissed"]);
