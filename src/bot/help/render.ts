import type { Card } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import { neutraliseBeginning } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import type { OfferedCommand, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { type Group, grouped } from "./groups.ts";
import { words } from "./words.ts";

/** What Ibid can do where the member is, in one message that fits a phone. */
export function helpReply(actor: Actor, { library, commands }: ForHelp): Reply {
  const { locale, isInServer } = actor;
  const { whatIbidDoes, ask } = words(locale);
  const sections = grouped(commands.offered(actor)).map((group) => section(group, locale));
  const [asking = [], ...others] = sections;
  const all = [
    [whatIbidDoes],
    readingLines(library.readings(), locale),
    [...asking, isInServer ? ask.byName : ask.directly, ask.on],
    ...others,
  ];
  return { content: all.map((lines) => lines.join("\n")).join("\n\n"), private: true };
}

type ForHelp = Pick<Services, "library" | "commands">;

/** For whoever speaks to Ibid without a question. In a channel that others read, one line is enough. */
export function firstContact(actor: Actor, services: ForHelp): Reply {
  const { locale, isInServer } = actor;
  if (!isInServer) return helpReply(actor, services);
  const { mention } = services.commands;
  return { content: words(locale).firstContact(mention("ask", locale), mention("help", locale)) };
}

function readingLines(cards: readonly Card[], locale: Locale): readonly string[] {
  const { readings, moreReadings } = words(locale);
  const titles = cards
    .slice(0, MOST_TITLES)
    .map(({ title }) => `- ${neutraliseBeginning(title, LONGEST_TITLE)}`);
  const others = cards.length - titles.length;
  return [`**${readings(cards.length)}**`, ...titles, ...(others > 0 ? [`- ${moreReadings(others)}`] : [])];
}

const MOST_TITLES = 5;

const LONGEST_TITLE = 80;

function section({ name, commands }: Group, locale: Locale): readonly string[] {
  const heading = `**${words(locale).groups[name]}**`;
  if (name === "menu" || name === "moderate")
    return [heading, commands.map(({ shown }) => shown).join(" · ")];
  return [heading, ...commands.map(line)];
}

function line({ shown, description }: OfferedCommand): string {
  return `${shown} ${description}`;
}
