import type { Random } from "../../../src/retrieval/quiz/random.ts";
import type { SeenMessage } from "../../../src/sandbox/index.ts";
import type { Report } from "../../../src/store/index.ts";
import { labels } from "../stage.ts";
import type { Deed } from "./deed.ts";
import { type Asked, asModerator, type Group, headed, shownFor } from "./group.ts";

/** Something that can be done about the report of an answer now: to make it, or to decide on it. Undefined where there is nothing. */
export function reporting(asked: Asked, group: Group, random: Random): Deed | undefined {
  const [card] = reportCards(group, asked);
  if (card !== undefined) return ruling(card, group, random);
  const [answer] = shownFor(group, asked);
  return answer !== undefined && labels(answer).includes("Report")
    ? complaining(answer, asked, group)
    : undefined;
}

function complaining(answer: SeenMessage, asked: Asked, { sandbox }: Group): Deed {
  return {
    name: "Report",
    async run() {
      const { modal } = await sandbox.click(answer, { label: "Report" });
      if (modal === undefined) return;
      const reply = await sandbox.submit(modal, { reason: "Not what was asked." });
      asked.thanks = () => reply.messages[0]?.content ?? "";
    },
  };
}

function ruling(card: SeenMessage, group: Group, random: Random): Deed | undefined {
  const possible = labels(card).filter((label) => label !== "Teach");
  const label = possible[random.below(possible.length)];
  const { moderator } = group.sandbox.people;
  if (label === undefined) return undefined;
  return {
    name: label,
    run: () => group.sandbox.click(card, { label }, asModerator(group, moderator)),
  };
}

function reportCards({ sandbox, desk }: Group, { question }: Asked): readonly SeenMessage[] {
  const all = sandbox.history({ user: sandbox.people.moderator, channel: desk });
  return all.filter(({ content }) => content.includes(headed(question)) && content.includes("Reported once"));
}

/** Takes note of what has been read of reports: the thanks, and what moderators decided. */
export function noteReports(group: Group): void {
  for (const asked of group.asked) {
    if (asked.thanks?.().startsWith("Thank you.")) asked.isThanked = true;
    for (const { content } of reportCards(group, asked)) {
      const [, word] = /^(Upheld|Dismissed) by <@/mu.exec(content) ?? [];
      if (word !== undefined) asked.rulings.add(`report-${word.toLowerCase()}`);
    }
  }
}

/** The reports of a server's answers: each kept once, with one card, each decision once on record, and carried out. */
export async function faultsOfReport(
  asked: Asked,
  reports: readonly Report[],
  group: Group,
): Promise<readonly string[]> {
  const [report, ...more] = reports.filter(({ question }) => question === asked.question);
  if (report === undefined) return asked.isThanked ? ["was reported with thanks, and that is lost"] : [];
  const cards = reportCards(group, asked);
  const actions = await actionsOn(report.id, group);
  const removals = await actionsOn(report.answerKey, group);
  const isRemoved = removals.at(-1) === "answer-removed";
  return [
    ...(more.length === 0 ? [] : [`has ${more.length + 1} reports`]),
    ...(report.complaints.length === 1 ? [] : [`was reported ${report.complaints.length} times`]),
    ...(cards.length === 1 ? [] : [`has ${cards.length} cards of its report`]),
    ...cards
      .filter((card) => !labels(card).includes(DECIDABLE[report.state]))
      .map((card) => `'s report is ${report.state}, and its card offers ${labels(card).join()}`),
    ...twice([...actions, ...removals]),
    ...((actions.at(-1) ?? "report-pending").replace("reopened", "pending") === `report-${report.state}`
      ? []
      : [`'s report is ${report.state}, and on record as ${actions.join()}`]),
    ...(isRemoved === (report.state === "upheld")
      ? []
      : [`'s report is ${report.state}, and on record as ${removals.join()}`]),
    ...[...asked.rulings]
      .filter((one) => !actions.includes(one))
      .map((one) => `has a decision that a moderator has read and nobody finds: ${one}`),
  ];
}

/** A button that only a card in this state has. */
const DECIDABLE: Readonly<Record<Report["state"], string>> = {
  pending: "Dismiss",
  upheld: "Restore",
  dismissed: "Reopen",
};

/** Oldest first. */
async function actionsOn(target: string, { store, guildId }: Group): Promise<readonly string[]> {
  const entries = await store.audit.list(guildId, { target }, { offset: 0, limit: 100 });
  return entries.map(({ action }) => action).toReversed();
}

function twice(actions: readonly string[]): readonly string[] {
  return actions
    .filter((action, at) => action === actions[at - 1])
    .map((action) => `has ${action} on record twice in a row`);
}
