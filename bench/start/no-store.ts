import type { AuditAction, ServerSettings } from "../../src/store/index.ts";

/** What a bot without a store would have of it: nothing is set and nothing waits. It has the names of the store's door. */
export async function openStore(): Promise<object> {
  return {
    place: "nowhere",
    settings: { all: noneByServer },
    mutes: { all: none },
    taught: { all: noneByServer },
    answers: { removed: noneByServer, unfinished: none },
    reviews: { unfinished: none, posted: none, overdue: none },
    reports: { unposted: none, posted: none, outdated: none },
    unanswered: { unfinished: none, posted: none, outdated: none },
    keeping: { back: none, guilds: none, deleteLeft: none, strays: none },
    close: none,
  };
}

export class StoreError extends Error {}

export const auditActions: readonly AuditAction[] = ["channel-set"];

export const unsetServer: ServerSettings = {
  defaults: {},
  moderatorChannelId: null,
  moderatorRoleId: null,
  retentionDays: 90,
  remindAfterMinutes: 24 * 60,
};

export const readChannelSettings = (): object => ({});

export const readServerSettings = (): object => ({});

async function none(): Promise<readonly unknown[]> {
  return [];
}

async function noneByServer(): Promise<ReadonlyMap<string, unknown>> {
  return new Map();
}
