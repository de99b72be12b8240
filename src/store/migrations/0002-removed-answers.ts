import type { Migration } from "./migration.ts";

const ofReport = (column: string, without: string) =>
  `coalesce((select r.${column} from reports r where r.guild_id = removed_answers.guild_id and r.answer_key = removed_answers.answer_key
    and r.${column} <> '${without}' order by r.reported_at, r.id limit 1), '${without}')`;

/**
 * A removed answer is known by its question and passages, not by its key alone; what was decided keeps its answer's key, which cannot be told
 * once the question's text is gone. For what is older a removal takes both from its report. A key cannot be made here: it stays empty.
 */
export const removedAnswers: Migration = {
  name: "0002-removed-answers",
  statements: [
    "alter table removed_answers add column question text not null default ''",
    "alter table removed_answers add column passage_ids text not null default '[]'",
    `update removed_answers set question = ${ofReport("question", "")}, passage_ids = ${ofReport("passage_ids", "[]")}`,
    "alter table reviews add column answer_key text not null default ''",
    "alter table unanswered add column answer_key text not null default ''",
  ],
};
