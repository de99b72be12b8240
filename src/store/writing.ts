import type { Kysely, Transaction } from "kysely";
import { newId } from "./id.ts";
import type { AuditAction } from "./interface/audit.ts";
import type { Deed } from "./interface/deed.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables>;

/**
 * Runs `work` in a transaction that writes for one server. Its row is made where there is none, and held: two writers for the
 * same server follow one another, in other processes too, so that what is looked up here stays true until it is written.
 */
export function inServer<T>(
  db: Db,
  guildId: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("servers")
      .values({ id: guildId, left_at: null })
      .onConflict((one) => one.column("id").doUpdateSet((eb) => ({ left_at: eb.ref("servers.left_at") })))
      .execute();
    return await work(transaction);
  });
}

/** Writes the audit's line of a change. To be called in the transaction of that change, and in `inServer`. */
export async function record(
  transaction: Db,
  line: AuditLine,
  { guildId, actorId, at }: Deed,
): Promise<void> {
  const { latest } = await transaction
    .selectFrom("audit")
    .where("guild_id", "=", guildId)
    .select((eb) => eb.fn.max("number").as("latest"))
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("audit")
    .values({
      id: newId(),
      guild_id: guildId,
      number: (latest ?? 0) + 1,
      at,
      actor_id: actorId,
      action: line.action,
      target: line.target,
      before: asJson(line.before),
      after: asJson(line.after),
    })
    .execute();
}

/** Before and after become JSON; undefined where there is nothing. */
interface AuditLine {
  readonly action: AuditAction;
  readonly target: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function asJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
