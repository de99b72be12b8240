import type { Transaction } from "kysely";
import type { AuditAction } from "./interface/audit.ts";
import type { Deed } from "./interface/deed.ts";
import type { SettingsStore, StandingSettings } from "./interface/settings.ts";
import { type StoredServer, standingOf, storedValues } from "./stored-settings.ts";
import type { Tables } from "./tables.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createSettings(db: Db): Omit<SettingsStore, "all"> {
  return {
    setChannel: (channelId, change, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { guildId } = by;
        const row = await transaction
          .selectFrom("channels")
          .where("guild_id", "=", guildId)
          .where("channel_id", "=", channelId)
          .select("settings")
          .executeTakeFirst();
        const before = storedValues(row?.settings ?? "{}");
        const after = await changed(
          transaction,
          { action: "channel-set", target: channelId },
          before,
          change,
          by,
        );
        await transaction
          .deleteFrom("channels")
          .where("guild_id", "=", guildId)
          .where("channel_id", "=", channelId)
          .execute();
        if (after !== "{}") {
          await transaction
            .insertInto("channels")
            .values({ guild_id: guildId, channel_id: channelId, settings: after })
            .execute();
        }
        return await present(transaction, guildId);
      }),
    setDefaults: (change, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = storedValues((await serverRow(transaction, by.guildId)).defaults);
        const about = { action: "default-set", target: by.guildId } as const;
        const defaults = await changed(transaction, about, before, change, by);
        await transaction.updateTable("servers").set({ defaults }).where("id", "=", by.guildId).execute();
        return await present(transaction, by.guildId);
      }),
    setServer: (change, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = storedValues((await serverRow(transaction, by.guildId)).settings);
        const about = { action: "server-set", target: by.guildId } as const;
        const settings = await changed(transaction, about, before, change, by);
        await transaction.updateTable("servers").set({ settings }).where("id", "=", by.guildId).execute();
        return await present(transaction, by.guildId);
      }),
  };
}

/** Puts on record what really changes, and gives all of the settings as they are to be stored: also what only another edition can read. */
async function changed(
  transaction: Transaction<Tables>,
  about: { readonly action: AuditAction; readonly target: string },
  before: Readonly<Record<string, unknown>>,
  change: object,
  by: Deed,
): Promise<string> {
  const after = { ...before, ...change };
  const names = Object.keys(change).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(Reflect.get(after, name)),
  );
  if (names.length > 0) {
    await record(transaction, { ...about, before: only(names, before), after: only(names, after) }, by);
  }
  return JSON.stringify(after);
}

/** Undefined where none of them is set. */
function only(names: readonly string[], settings: object): object | undefined {
  const set = Object.entries(settings).filter(([name, value]) => names.includes(name) && value !== undefined);
  return set.length === 0 ? undefined : Object.fromEntries(set);
}

async function present(transaction: Transaction<Tables>, guildId: string): Promise<StandingSettings> {
  const channels = await transaction
    .selectFrom("channels")
    .where("guild_id", "=", guildId)
    .selectAll()
    .execute();
  return standingOf(await serverRow(transaction, guildId), channels);
}

function serverRow(transaction: Transaction<Tables>, guildId: string): Promise<StoredServer> {
  return transaction
    .selectFrom("servers")
    .where("id", "=", guildId)
    .select(["settings", "defaults"])
    .executeTakeFirstOrThrow();
}
