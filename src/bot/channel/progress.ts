import type { Library } from "../../retrieval/index.ts";
import type { ChannelSettings } from "../../store/index.ts";
import { UserError } from "../discord/errors.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
import { isBlank } from "../discord/text.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { readingKey } from "../reading-key.ts";
import { words as settingWords } from "../settings/words.ts";
import { READ_TO_ITS_END } from "../standing/effective.ts";
import { hasWords } from "../target/text.ts";
import { words } from "./words.ts";

type Progress = ChannelSettings["progress"];

/** How far a group may have read, as someone types it: everything, all of a reading, through a section or a passage. */
export function progressChoices(
  typed: string,
  library: Library,
  locale: Locale,
): readonly AutocompleteChoice[] {
  const { allOf } = words(locale);
  const { everything, through } = settingWords(locale);
  const found = library
    .lookup(typed, { limit: LIMITS.choices - 1 })
    .map(({ id, kind, text, reading }) =>
      kind === "reading"
        ? { name: cut(allOf(text), LIMITS.choiceName), value: WHOLE + readingKey({ name: reading }) }
        : { name: cut(through(text), LIMITS.choiceName), value: id },
    );
  const all = { name: everything, value: EVERYTHING };
  return isBlank(typed) || isEverything(typed) ? [all, ...found] : found;
}

const EVERYTHING = "everything";
const WHOLE = "all.";

/**
 * What a place itself says of how far the group has read, once `given` is so: of one reading, and of the others what it said before.
 *
 * @param own what it says now; undefined: nothing
 * @param given a choice of the list, or any text past it: the best that it may mean is taken
 * @param inherited what holds in readings that the place does not name; undefined for the server, which nothing stands above
 * @throws UserError when it means nothing
 */
export function progressAfter(
  own: Progress | undefined,
  given: string,
  library: Library,
  inherited?: Progress,
): Progress {
  if (isEverything(given)) return {};
  // What was said of a reading that has left can be said anew of none.
  const there = new Set(library.readings().map(({ name }) => name));
  const said = Object.entries(spelledOut(own, inherited));
  const present = Object.fromEntries(said.filter(([name]) => there.has(name)));
  const toItsEnd = (reading: string): Progress =>
    inherited === undefined ? without(present, reading) : { ...present, [reading]: READ_TO_ITS_END };
  const whole = library.readings().find((card) => given === WHOLE + readingKey(card));
  if (whole !== undefined) return toItsEnd(whole.name);
  // Without a word, the first passage of all would be the nearest.
  const [best] = hasWords(given) ? library.lookup(given, { limit: 1 }) : [];
  const meant = library.passage(given) ?? (best && library.passage(best.id));
  if (meant === undefined) {
    throw new UserError("no-such-progress", (locale) =>
      words(locale).badProgress(neutraliseLine(given, 100)),
    );
  }
  const last = endOfSection(meant.passageId, meant.reading, library);
  return last === undefined ? toItsEnd(meant.reading) : { ...present, [meant.reading]: last };
}

/** A place that says "everything" names no reading. As soon as it names one, it has to name those that it would otherwise inherit. */
function spelledOut(own: Progress | undefined, inherited: Progress = {}): Progress {
  if (own === undefined || Object.keys(own).length > 0) return own ?? {};
  return Object.fromEntries(Object.keys(inherited).map((reading) => [reading, READ_TO_ITS_END]));
}

function isEverything(text: string): boolean {
  const bare = text.trim().toLowerCase();
  return bare === EVERYTHING || LOCALES.some((locale) => settingWords(locale).everything === bare);
}

function without(progress: Progress, reading: string): Progress {
  return Object.fromEntries(Object.entries(progress).filter(([name]) => name !== reading));
}

/**
 * Whoever has read "through a heading" has read what stands under it and under its own subheadings: the last passage before the
 * next heading that does not stand below it. Undefined where nothing follows. The id itself where it names no heading.
 */
function endOfSection(id: string, reading: string, library: Library): string | undefined {
  const sections = library.outline(reading);
  const at = sections.findIndex(({ firstPassageId }) => firstPassageId === id);
  const section = sections[at];
  if (section === undefined) return isLast(id, library) ? undefined : id;
  const next = sections
    .slice(at + 1)
    .find(
      (one) => section.section === undefined || one.section?.startsWith(`${section.section} › `) !== true,
    );
  if (next === undefined) return undefined;
  return library.around(next.firstPassageId, 1)[0]?.passageId;
}

function isLast(id: string, library: Library): boolean {
  return library.around(id, 1).at(-1)?.passageId === id;
}
