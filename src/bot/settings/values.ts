import type { Library } from "../../retrieval/index.ts";
import type { ChannelSettings } from "../../store/index.ts";
import { neutraliseBeginning } from "../discord/markdown.ts";
import type { Locale } from "../locale.ts";
import { READ_TO_ITS_END } from "../standing/effective.ts";
import { cooldownInWords } from "./cooldown.ts";
import type { SettingName } from "./names.ts";
import { words } from "./words.ts";

/** What one setting is, in a line for whoever moderates. What names a reading or a passage is neutralised. */
export function valueInWords(
  name: SettingName,
  settings: ChannelSettings,
  library: Pick<Library, "readings" | "passage">,
  locale: Locale,
): string {
  const said = words(locale);
  switch (name) {
    case "mode":
      return said.modes[settings.mode];
    case "review":
      return settings.review ? said.yes : said.no;
    case "readings":
      return settings.readings.length === 0
        ? said.all
        : shortList(
            settings.readings.map((one) => titleOf(one, library)),
            locale,
          );
    case "cooldown":
      return settings.cooldown === 0 ? said.none : cooldownInWords(settings.cooldown, locale);
    case "replyIn":
      return said.replyIn[settings.replyIn];
    case "roleId":
      return settings.roleId === null ? said.everyone : `<@&${settings.roleId}>`;
    case "progress":
      return progressInWords(settings.progress, library, locale);
  }
}

/** Names as a list of few: many readings would fill the message. */
export function shortList(names: readonly string[], locale: Locale): string {
  const shown = names.slice(0, MOST_NAMED);
  const others = names.length - shown.length;
  const all = others === 0 ? shown : [...shown, words(locale).more(others)];
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(all);
}

const MOST_NAMED = 4;

/** Of a reading that has left, its name is all that is known. */
export function titleOf(name: string, library: Pick<Library, "readings">): string {
  const card = library.readings().find((one) => one.name === name);
  return neutraliseBeginning(card?.title ?? name, LONGEST_NAME);
}

const LONGEST_NAME = 80;

function progressInWords(
  progress: ChannelSettings["progress"],
  library: Pick<Library, "readings" | "passage">,
  locale: Locale,
): string {
  const said = words(locale);
  const parts = Object.entries(progress).map(([reading, id]) => {
    const text = library.passage(id)?.text ?? id;
    const end =
      id === READ_TO_ITS_END ? said.everything : said.through(`“${neutraliseBeginning(text, LONGEST_NAME)}”`);
    return `${titleOf(reading, library)}: ${end}`;
  });
  return parts.length === 0 ? said.everything : shortList(parts, locale);
}
