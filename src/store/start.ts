import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import type { RemovedAnswer } from "./interface/answers.ts";
import type { Mute } from "./interface/mutes.ts";
import type { StandingSettings } from "./interface/settings.ts";
import type { TaughtQuestion } from "./interface/taught.ts";
import { asTaught, readIds } from "./stored.ts";
import { standingOf } from "./stored-settings.ts";
import type { Tables } from "./tables.ts";

/**
 * What is read at every start, before anything can be answered. It is plain SQL, because Kysely takes longer to load than all of
 * this to run (decision 16).
 */
type Readable = Pick<Database, "read">;

/** Every server's, by server id, each read when it is first asked for; one that has set nothing is not in it. */
export async function readSettings(readable: Readable): Promise<ReadonlyMap<string, () => StandingSettings>> {
  const servers = await rowsOf(readable, "servers", ["id", "settings", "defaults"]);
  const channels = Map.groupBy(
    await rowsOf(readable, "channels", ["guild_id", "channel_id", "settings"]),
    ({ guild_id }) => guild_id,
  );
  const set = servers.filter(
    ({ id, settings, defaults }) => channels.has(id) || settings !== "{}" || defaults !== "{}",
  );
  return new Map(
    set.map((server) => [server.id, onceAsked(() => standingOf(server, channels.get(server.id) ?? []))]),
  );
}

function onceAsked<T extends object>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** Of every server, by server id, in the order in which they were taught. */
export async function readTaught(
  readable: Readable,
): Promise<ReadonlyMap<string, readonly TaughtQuestion[]>> {
  const columns = ["id", "guild_id", "question", "passage_id", "taught_by", "taught_at"] as const;
  const rows = await rowsOf(readable, "taught_questions", columns, ["taught_at", "id"]);
  return Map.groupBy(rows.map(asTaught), ({ guildId }) => guildId);
}

/** Those that still hold, of every server, the first to end first. */
export async function readMutes(readable: Readable, now: number): Promise<readonly Mute[]> {
  const rows = await rowsOf(readable, "mutes", ["guild_id", "user_id", "muted_until"], ["muted_until"]);
  return rows
    .filter(({ muted_until }) => muted_until > now)
    .map(({ guild_id: guildId, user_id: userId, muted_until: until }) => ({ guildId, userId, until }));
}

/** What is removed, by server id, the oldest first. */
export async function readRemoved(
  readable: Readable,
): Promise<ReadonlyMap<string, readonly RemovedAnswer[]>> {
  const columns = ["guild_id", "answer_key", "question", "passage_ids", "removed_at"] as const;
  const rows = await rowsOf(readable, "removed_answers", columns, ["removed_at", "answer_key"]);
  const byServer = Map.groupBy(rows, ({ guild_id }) => guild_id);
  return new Map(Array.from(byServer, ([guildId, own]) => [guildId, own.map(asRemoved)]));
}

type RemovedRow = Pick<Tables["removed_answers"], "answer_key" | "question" | "passage_ids" | "removed_at">;

function asRemoved(row: RemovedRow): RemovedAnswer {
  return {
    answerKey: row.answer_key,
    question: row.question,
    passageIds: readIds(row.passage_ids),
    removedAt: row.removed_at,
  };
}

/** These columns of all rows, ascending by some of them. They are what the tables' types say, as for Kysely: nothing else writes there. */
async function rowsOf<T extends keyof Tables & string, C extends keyof Selectable<Tables[T]> & string>(
  { read }: Readable,
  table: T,
  columns: readonly C[],
  order: readonly NoInfer<C>[] = [],
): Promise<readonly Pick<Selectable<Tables[T]>, C>[]> {
  const statement = `select ${columns.join(", ")} from ${table}`;
  const rows = await read(order.length === 0 ? statement : `${statement} order by ${order.join(", ")}`);
  return rows as readonly Pick<Selectable<Tables[T]>, C>[];
}
