import type { Migration } from "./migration.ts";

/** What is needed to keep no more than is promised: messages that show what has been deleted, and copies without who asked and what. */
export const keeping: Migration = {
  name: "0003-keeping",
  statements: [
    "alter table reports add column card_due bigint not null default 0",
    "create index reports_due on reports (reported_at) where card_due > 0",
    "alter table unanswered add column card_due bigint not null default 0",
    "create index unanswered_due on unanswered (asked_at) where card_due > 0",

    "alter table answer_copies add column bare_body text not null default ''",
    "alter table answer_copies add column asker_id text not null default ''",
    "alter table answer_copies add column kept_at bigint not null default 0",

    `create table stray_messages (
      message_id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null
    )`,
  ],
};
