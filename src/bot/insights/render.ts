import { shownLine } from "../discord/plain-line.ts";
import type { Reply } from "../discord/reply.ts";
import type { CommandBook } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { canDraw, MOST_BARS, numbered } from "./picture.ts";
import { sectionName } from "./section-name.ts";
import type { ReadingUse, SectionUse, Summary } from "./summary.ts";
import { words } from "./words.ts";

/** How much waits for a moderator now, whenever it was asked. */
export interface Open {
  readonly unanswered: number;
  readonly reports: number;
  readonly reviews: number;
}

interface How {
  readonly locale: Locale;
  readonly commands: Pick<CommandBook, "mention">;
  readonly hasPicture: boolean;
}

/** All that the picture shows, in words, and more: to be read by moderators alone. */
export function insightsReply(summary: Summary, open: Open, { locale, commands, hasPicture }: How): Reply {
  const said = words(locale);
  const waiting = [
    said.unanswered(open.unanswered, commands.mention("unanswered", locale)),
    said.reports(open.reports, commands.mention("reports", locale)),
    said.reviews(open.reviews, commands.mention("reviews", locale)),
  ];
  const inReadings = readingLines(summary, locale);
  const overview = [asked(summary, open, locale), ...channelLines(summary, locale), "", ...waiting];
  return {
    content: [
      `**${said.title(summary.days.length)}**`,
      ...(hasPicture ? [said.legend] : [said.noPicture]),
    ].join("\n"),
    // Discord takes no embed that is empty.
    embeds: [overview, inReadings]
      .filter((lines) => lines.length > 0)
      .map((lines) => ({ description: lines.join("\n") })),
    private: true,
  };
}

function asked({ answered, refused }: Summary, { reviews }: Open, locale: Locale): string {
  const { asked, nothingAsked, nothingDecided } = words(locale);
  if (answered + refused > 0) return asked(answered + refused, answered, refused);
  return reviews > 0 ? nothingDecided : nothingAsked;
}

function channelLines({ channels }: Summary, locale: Locale): readonly string[] {
  const { channel, moreChannels } = words(locale);
  const lines = channels
    .slice(0, MOST_CHANNELS)
    .map(({ channelId, answered, refused }) => channel(`<#${channelId}>`, answered, refused));
  return channels.length > MOST_CHANNELS ? [...lines, moreChannels(channels.length - MOST_CHANNELS)] : lines;
}

const MOST_CHANNELS = 15;

/** As many readings as have room, the most shown first. */
function readingLines({ readings, lost }: Summary, locale: Locale): readonly string[] {
  const said = words(locale);
  const after = lost > 0 ? [said.lost(lost)] : [];
  const lines: string[] = [];
  let room = LONGEST_READINGS;
  const ranked = readings.toSorted((a, b) => b.shown - a.shown);
  for (const [at, reading] of ranked.entries()) {
    const block = linesOf(reading, locale);
    room -= block.join("\n").length + 1;
    if (room < 0) return [...lines, said.moreReadings(ranked.length - at), ...after];
    lines.push(...block);
  }
  return [...lines, ...after];
}

/** With the other embed it stays within what Discord takes of a message. */
const LONGEST_READINGS = 3_500;

function linesOf({ name, title, sections }: ReadingUse, locale: Locale): readonly string[] {
  const said = words(locale);
  const shown = sections.filter((use) => use.shown > 0).toSorted((a, b) => b.shown - a.shown);
  const never = sections.filter((use) => use.shown === 0);
  const most = shown.map((use) => `${nameOf(use, locale)} (${use.shown.toLocaleString(locale)})`);
  return [
    `**${shownLine(title, LONGEST_TITLE, name)}**`,
    ...(shown.length > 0 ? [`- ${said.shown} ${listed(most, locale)}`] : []),
    ...(never.length > 0
      ? [
          `- ${said.never(never.length, sections.length)} ${listed(
            never.map((use) => nameOf(use, locale)),
            locale,
          )}`,
        ]
      : []),
  ];
}

const LONGEST_TITLE = 120;
const LONGEST_NAME = 80;

function nameOf({ section, number }: SectionUse, locale: Locale): string {
  const name = sectionName(section, locale);
  const shown = shownLine(name, LONGEST_NAME, name);
  // The picture calls it by its number.
  return canDraw(name) ? shown : `${numbered(number)} ${shown}`;
}

function listed(names: readonly string[], locale: Locale): string {
  const rest = names.length - MOST_BARS;
  const some = names.slice(0, MOST_BARS).join(" · ");
  return rest > 0 ? `${some} · ${words(locale).more(rest)}` : some;
}
