import { z } from "zod";
import type { Database } from "./database.ts";
import type { RemovedAnswer } from "./interface/answers.ts";
import type { Mute } from "./interface/mutes.ts";
import type { StandingSettings } from "./interface/settings.ts";
import type { TaughtQuestion } from "./interface/taught.ts";
import { readIds } from "./stored.ts";
import { standingOf } from "./stored-settings.ts";

/**
 * What is read at every start, before anything can be answered. It is plain SQL, because Kysely takes longer to load than all of
 * this to run (decision 16).
 */
type Reading = Pick<Database, "read">;

/** Every server's, by server id; one that has set nothing is not in it. */
export async function readSettings({ read }: Reading): Promise<ReadonlyMap<string, StandingSettings>> {
  const servers = SERVERS.parse(await read("select id, settings, defaults from servers"));
  const channels = Map.groupBy(
    CHANNELS.parse(await read("select guild_id, channel_id, settings from channels")),
    ({ guild_id }) => guild_id,
  );
  const set = servers.filter(
    ({ id, settings, defaults }) => channels.has(id) || settings !== "{}" || defaults !== "{}",
  );
  return new Map(set.map((server) => [server.id, standingOf(server, channels.get(server.id) ?? [])]));
}

/** Of every server, by server id, in the order in which they were taught. */
export async function readTaught({ read }: Reading): Promise<ReadonlyMap<string, readonly TaughtQuestion[]>> {
  const rows = await read(
    `select id, guild_id as "guildId", question, passage_id as "passageId", taught_by as "taughtBy", taught_at as "taughtAt"
     from taught_questions order by taught_at, id`,
  );
  return Map.groupBy(TAUGHT.parse(rows), ({ guildId }) => guildId);
}

/** Those that still hold, of every server. */
export async function readMutes({ read }: Reading, now: number): Promise<readonly Mute[]> {
  const rows = await read(
    'select guild_id as "guildId", user_id as "userId", muted_until as "until" from mutes order by muted_until',
  );
  return MUTES.parse(rows).filter(({ until }) => until > now);
}

/** What is removed, by server id. */
export async function readRemoved({ read }: Reading): Promise<ReadonlyMap<string, readonly RemovedAnswer[]>> {
  const rows = await read(
    `select guild_id as "guildId", answer_key as "answerKey", question, passage_ids as "passageIds", removed_at as "removedAt"
     from removed_answers order by removed_at, answer_key`,
  );
  const byServer = Map.groupBy(REMOVED.parse(rows), ({ guildId }) => guildId);
  return new Map(Array.from(byServer, ([guildId, own]) => [guildId, own.map(asRemoved)]));
}

function asRemoved({ guildId: _, passageIds, ...removed }: z.infer<typeof REMOVED>[number]): RemovedAnswer {
  return { ...removed, passageIds: readIds(passageIds) };
}

const SERVERS = z.array(z.object({ id: z.string(), settings: z.string(), defaults: z.string() }));

const CHANNELS = z.array(z.object({ guild_id: z.string(), channel_id: z.string(), settings: z.string() }));

const TAUGHT = z.array(
  z.object({
    id: z.string(),
    guildId: z.string(),
    question: z.string(),
    passageId: z.string(),
    taughtBy: z.string(),
    taughtAt: z.number(),
  }),
);

const MUTES = z.array(z.object({ guildId: z.string(), userId: z.string(), until: z.number() }));

const REMOVED = z.array(
  z.object({
    guildId: z.string(),
    answerKey: z.string(),
    question: z.string(),
    passageIds: z.string(),
    removedAt: z.number(),
  }),
);
