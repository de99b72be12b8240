import type { Report, ReportState } from "../../store/index.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { messageLink } from "../discord/message-link.ts";
import { plainLine, shownLine } from "../discord/plain-line.ts";
import type { Reply, ReplySelect } from "../discord/reply.ts";
import { when } from "../discord/when.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { sliceOf } from "../slice.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { words } from "./words.ts";

export const FILTERS = ["pending", "upheld", "dismissed", "all"] as const satisfies readonly (
  | ReportState
  | "all"
)[];

export type Filter = (typeof FILTERS)[number];

/** A page of a server's reports, latest first, with a menu to open one: also one whose card could not be posted, or is gone. */
export async function listReports(
  filter: Filter,
  page: number,
  { guildId, locale }: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const state = filter === "all" ? undefined : filter;
  const reports = guildId === null ? [] : await store.reports.list(guildId, state);
  const said = words(locale);
  if (reports.length === 0) {
    return { content: said.nothing(said.states[filter]), embeds: [], buttons: [], private: true };
  }
  const slice = sliceOf(reports, REPORTS_ON_PAGE, page);
  const count = said.listed(reports.length, said.states[filter]);
  return {
    content: slice.pages === 1 ? count : `${count} · ${slice.page + 1}/${slice.pages}`,
    embeds: [{ description: slice.shown.map((report) => reportLine(report, locale)).join("\n") }],
    buttons: pageButtons(slice, turning(filter), locale),
    select: menu(slice.shown, locale),
    private: true,
  };
}

const REPORTS_ON_PAGE = 10;

function turning(filter: Filter): Turning {
  return { previous: PREVIOUS, next: NEXT, about: (page) => ({ parameters: [String(page), filter] }) };
}

/** Ten of them stay within an embed. */
function reportLine(
  { id, guildId, question, state, complaints, reportedAt, card }: Report,
  locale: Locale,
): string {
  const said = words(locale);
  const link = card === null ? [] : [`[${said.card}](${messageLink(guildId, card)})`];
  const facts = [said.states[state], said.times(complaints.length), when(reportedAt), ...link];
  return `- \`${id}\` ${shownLine(question, LONGEST_QUESTION, said.noText)} · ${facts.join(" · ")}`;
}

const LONGEST_QUESTION = 160;

function menu(reports: readonly Report[], locale: Locale): ReplySelect {
  const { noText, open } = words(locale);
  return {
    customId: toCustomId({ action: OPEN }),
    placeholder: open,
    options: reports.map(({ id, question }) => ({
      label: plainLine(question, LIMITS.selectLabel, noText),
      value: id,
      description: id,
    })),
  };
}
