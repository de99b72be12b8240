import type { Library } from "../../retrieval/index.ts";
import type { Complaint, MessagePlace, Report, ReportState } from "../../store/index.ts";
import { excerptEmbeds } from "../ask/render.ts";
import { buttonFor, type NamedButton } from "../button.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { messageLink } from "../discord/message-link.ts";
import type { Post } from "../discord/posts.ts";
import { when } from "../discord/when.ts";
import { excerptsFor } from "../excerpt/for-question.ts";
import type { Locale } from "../locale.ts";
import { DISMISS, REOPEN, RESTORE, TEACH, UPHOLD } from "./buttons.ts";
import type { ReportFacts } from "./facts.ts";
import { stateLine } from "./state-line.ts";
import { words } from "./words.ts";

/** What moderators see of a report: what was shown, who finds what wrong with it, and what can be decided. */
export function reportCard(facts: ReportFacts, library: Library, locale: Locale): Post {
  const { report } = facts;
  const { id, question, passageIds, complaints, reportedAt, state } = report;
  const said = words(locale);
  const shown = excerptsFor(question, passageIds, library);
  return {
    content: [
      question === "" ? said.noText : `**${neutraliseLine(question, LONGEST_QUESTION)}**`,
      said.reported(complaints.length, when(reportedAt), id),
      ...complaintLines(complaints, locale),
      ...placesLines(facts, locale),
      ...(shown.excerpts.length === 0 ? [said.noneLeft] : []),
      ...(state === "pending" ? [] : [stateLine(facts, locale)]),
    ].join("\n"),
    embeds: excerptEmbeds(shown, library.readings(), locale),
    buttons: buttonsFor(report).map((one) => buttonFor(one, locale, { parameters: [id] })),
  };
}

/** With all lines, the content stays within what Discord takes. */
const LONGEST_QUESTION = 320;
/** Of all that are shown, together. */
const LONGEST_REASONS = 400;
const MOST_COMPLAINTS = 4;
const MOST_LINKS = 4;

const DECISIONS: Readonly<Record<ReportState, readonly NamedButton[]>> = {
  pending: [UPHOLD, DISMISS],
  upheld: [RESTORE],
  dismissed: [REOPEN],
};

/** What is asked must be known to be taught, and where the report is dismissed there is nothing to correct. */
function buttonsFor({ state, question }: Report): readonly NamedButton[] {
  const canTeach = state !== "dismissed" && question !== "";
  return canTeach ? [...DECISIONS[state], TEACH] : DECISIONS[state];
}

function complaintLines(complaints: readonly Complaint[], locale: Locale): readonly string[] {
  const { because, noReason, someone, andMore } = words(locale);
  const shown = complaints.slice(0, MOST_COMPLAINTS);
  const longest = Math.floor(LONGEST_REASONS / shown.length);
  const lines = shown.map(({ userId, reason }) =>
    because(
      userId === "" ? someone : `<@${userId}>`,
      reason === "" ? noReason : neutraliseLine(reason, longest),
    ),
  );
  const more = complaints.length - lines.length;
  return more > 0 ? [...lines, andMore(more)] : lines;
}

function placesLines({ report, places, stillDown }: ReportFacts, locale: Locale): readonly string[] {
  const { guildId, state } = report;
  const { shownIn, stillShownIn, stillDownIn, notForAll } = words(locale);
  const shown = linksTo(places, guildId, locale);
  const down = linksTo(stillDown, guildId, locale);
  if (state === "upheld") return places.length === 0 ? [] : [stillShownIn(shown)];
  const left = stillDown.length === 0 ? [] : [stillDownIn(down)];
  if (places.length > 0) return [shownIn(shown), ...left];
  return left.length > 0 ? left : [notForAll];
}

function linksTo(places: readonly MessagePlace[], guildId: string, locale: Locale): string {
  const { message } = words(locale);
  const links = places
    .slice(0, MOST_LINKS)
    .map((place, at) => `[${message} ${at + 1}](${messageLink(guildId, place)})`);
  const more = places.length - links.length;
  return [...links, ...(more > 0 ? [`+${more}`] : [])].join(" · ");
}
