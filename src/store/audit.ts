import type { ExpressionBuilder } from "kysely";
import { z } from "zod";
import { type AuditEntry, type AuditFilter, type AuditStore, auditActions } from "./interface/audit.ts";
import type { AuditTable, Tables } from "./tables.ts";
import type { Db } from "./writing.ts";

export function createAudit(db: Db): AuditStore {
  return {
    async list(guildId, filter, { offset, limit }) {
      const rows = await db
        .selectFrom("audit")
        .where((eb) => matching(eb, guildId, filter))
        .selectAll()
        .orderBy("number", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(asEntry);
    },
    async count(guildId, filter) {
      const { count } = await db
        .selectFrom("audit")
        .where((eb) => matching(eb, guildId, filter))
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

function matching(
  eb: ExpressionBuilder<Tables, "audit">,
  guildId: string,
  { actorId, action, target, since, until }: AuditFilter,
) {
  return eb.and([
    eb("guild_id", "=", guildId),
    ...(actorId === undefined ? [] : [eb("actor_id", "=", actorId)]),
    ...(action === undefined ? [] : [eb("action", "=", action)]),
    ...(target === undefined ? [] : [eb("target", "=", target)]),
    ...(since === undefined ? [] : [eb("at", ">=", since)]),
    ...(until === undefined ? [] : [eb("at", "<", until)]),
  ]);
}

function asEntry(row: AuditTable): AuditEntry {
  return {
    id: row.id,
    guildId: row.guild_id,
    at: row.at,
    actorId: row.actor_id,
    action: ACTION.parse(row.action),
    target: row.target,
    before: row.before,
    after: row.after,
  };
}

const ACTION = z.enum(auditActions);
