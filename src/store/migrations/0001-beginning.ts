import type { Migration } from "./migration.ts";

/** All that moderated channels need. Every table hangs on `servers` and is emptied with a server's row. */
export const beginning: Migration = {
  name: "0001-beginning",
  statements: [
    `create table servers (
      id text primary key,
      settings text not null default '{}',
      defaults text not null default '{}',
      left_at bigint
    )`,

    `create table channels (
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      settings text not null,
      primary key (guild_id, channel_id)
    )`,

    `create table reviews (
      id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      asker_id text not null,
      locale text not null,
      question text not null,
      proposed text not null,
      is_private integer not null,
      placeholder text not null,
      asked_at bigint not null,
      card_channel_id text,
      card_message_id text,
      reminded_at bigint,
      state text not null,
      decided_by text,
      decided_at bigint,
      passage_ids text not null,
      reason text not null,
      delivered_at bigint
    )`,
    "create index reviews_waiting on reviews (guild_id, state, asked_at)",
    "create index reviews_of_member on reviews (guild_id, asker_id)",
    "create index reviews_unfinished on reviews (asked_at) where delivered_at is null",

    `create table reports (
      id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      message_id text not null,
      answer_key text not null,
      question text not null,
      passage_ids text not null,
      state text not null,
      reported_at bigint not null,
      card_channel_id text,
      card_message_id text,
      closed_at bigint
    )`,
    "create index reports_of_answer on reports (guild_id, answer_key, reported_at)",
    "create index reports_by_state on reports (guild_id, state, reported_at)",
    "create index reports_unposted on reports (reported_at) where card_message_id is null",

    `create table complaints (
      id text primary key,
      report_id text not null references reports (id) on delete cascade,
      user_id text not null,
      reason text not null,
      at bigint not null
    )`,
    "create index complaints_of_report on complaints (report_id, at)",
    "create index complaints_of_member on complaints (user_id)",

    `create table shown_answers (
      message_id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      answer_key text not null,
      shown_at bigint not null
    )`,
    "create index shown_answers_by_key on shown_answers (guild_id, answer_key)",

    `create table removed_answers (
      guild_id text not null references servers (id) on delete cascade,
      answer_key text not null,
      removed_at bigint not null,
      primary key (guild_id, answer_key)
    )`,

    `create table answer_copies (
      message_id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      answer_key text not null,
      body text not null
    )`,
    "create index answer_copies_by_key on answer_copies (guild_id, answer_key)",

    `create table taught_questions (
      id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      question text not null,
      passage_id text not null,
      taught_by text not null,
      taught_at bigint not null,
      unique (guild_id, question, passage_id)
    )`,

    `create table mutes (
      guild_id text not null references servers (id) on delete cascade,
      user_id text not null,
      muted_until bigint not null,
      primary key (guild_id, user_id)
    )`,

    `create table unanswered (
      id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      channel_id text not null,
      asker_id text not null,
      question text not null,
      is_private integer not null,
      message_id text,
      asked_at bigint not null,
      card_channel_id text,
      card_message_id text,
      state text not null,
      closed_by text,
      closed_at bigint,
      passage_id text,
      words text not null,
      told_at bigint
    )`,
    "create index unanswered_by_state on unanswered (guild_id, state, asked_at)",
    "create index unanswered_of_member on unanswered (guild_id, asker_id)",
    "create index unanswered_unfinished on unanswered (asked_at) where card_message_id is null or told_at is null",

    `create table usage_days (
      guild_id text not null references servers (id) on delete cascade,
      day text not null,
      channel_id text not null,
      status text not null,
      times integer not null,
      primary key (guild_id, day, channel_id, status)
    )`,
    `create table usage_passages (
      guild_id text not null references servers (id) on delete cascade,
      day text not null,
      passage_id text not null,
      times integer not null,
      primary key (guild_id, day, passage_id)
    )`,

    `create table audit (
      id text primary key,
      guild_id text not null references servers (id) on delete cascade,
      number bigint not null,
      at bigint not null,
      actor_id text,
      action text not null,
      target text not null,
      before text,
      after text,
      unique (guild_id, number)
    )`,
  ],
};
