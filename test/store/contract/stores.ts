import type { AuditAction, Deed, Store } from "../../../src/store/index.ts";

/** Two connections to one database, as two processes have them. They are open while tests run. */
export interface Stores {
  readonly one: Store;
  readonly other: Store;
}

export const HOUR = 3_600_000;
export const NOW = Date.UTC(2026, 10, 22, 12);

let servers = 0;

/** The id of a server that no other test uses. */
export function aServer(): string {
  servers += 1;
  return `server-${servers}`;
}

export function deedIn(guildId: string, at = NOW, actorId: string | null = "moderator"): Deed {
  return { guildId, actorId, at };
}

/** What is on record in a server, latest first. */
export async function actionsIn({ one }: Stores, guildId: string): Promise<readonly AuditAction[]> {
  const entries = await one.audit.list(guildId, {}, { offset: 0, limit: 100 });
  return entries.map(({ action }) => action);
}
