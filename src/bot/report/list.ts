import type { Report, ReportState } from "../../store/index.ts";
import { listReply, questionOption } from "../card/list.ts";
import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { messageLink } from "../discord/message-link.ts";
import { shownLine } from "../discord/plain-line.ts";
import type { Reply } from "../discord/reply.ts";
import { when } from "../discord/when.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import type { Turning } from "../page-buttons.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { words } from "./words.ts";

export const FILTERS = ["pending", "upheld", "dismissed", "all"] as const satisfies readonly (
  | ReportState
  | "all"
)[];

export type Filter = (typeof FILTERS)[number];

/** A page of a server's reports, latest first. */
export async function listReports(
  filter: Filter,
  page: number,
  actor: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const { locale } = actor;
  const state = filter === "all" ? undefined : filter;
  const all = await store.reports.list(serverOf(actor), state);
  const { nothing, listed, states, open, noText } = words(locale);
  return listReply(
    {
      all,
      nothing: nothing(states[filter]),
      count: listed(all.length, states[filter]),
      line: (report) => reportLine(report, locale),
      turning: turning(filter),
      menu: {
        action: OPEN,
        placeholder: open,
        // Its commands take a report by its id.
        option: (report) => ({ ...questionOption(report, noText), description: report.id }),
      },
    },
    page,
    locale,
  );
}

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
