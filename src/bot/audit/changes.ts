import { z } from "zod";
import type { Library } from "../../retrieval/index.ts";
import {
  type AuditEntry,
  type ReadSettings,
  readChannelSettings,
  readServerSettings,
  unsetServer,
} from "../../store/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { dateTime } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { inWords } from "../moderators/render.ts";
import { words as serverWords } from "../moderators/words.ts";
import { SERVER_SETTING_NAMES, SETTING_NAMES } from "../settings/names.ts";
import { valueInWords } from "../settings/values.ts";
import { words as settingWords } from "../settings/words.ts";
import { BUILT_IN } from "../standing/effective.ts";
import { words } from "./words.ts";

type Entry = Pick<AuditEntry, "action" | "before" | "after">;

/** What an action changed, before and after, in words: a line for each thing; none where there is nothing more to say. */
export function changesOf(
  entry: Entry,
  library: Pick<Library, "readings" | "passage">,
  locale: Locale,
): readonly string[] {
  const said = words(locale);
  switch (entry.action) {
    case "channel-set":
    case "default-set":
      return settingChanges(entry, library, locale);
    case "server-set":
      return serverChanges(entry, locale);
    case "question-taught":
    case "question-forgotten":
      return taught(entry, library, locale);
    case "member-muted":
    case "member-unmuted":
      return [`${muteInWords(entry.before, locale)} → ${muteInWords(entry.after, locale)}`];
    case "texts-expired":
      return [said.texts(read(COUNT, entry.after)?.count ?? 0)];
    case "answer-removed":
    case "answer-restored":
    case "answer-deleted":
    case "member-data-deleted":
      return [];
    default:
      return stateChange(entry, locale);
  }
}

function settingChanges(
  entry: Entry,
  library: Pick<Library, "readings" | "passage">,
  locale: Locale,
): readonly string[] {
  const [before, after] = [
    readChannelSettings(entry.before ?? "{}"),
    readChannelSettings(entry.after ?? "{}"),
  ];
  return SETTING_NAMES.filter((name) => isSet(before, name) || isSet(after, name)).map((name) => {
    const [old, present] = [before, after].map((read) =>
      recordedValue(read, name, locale, (settings) =>
        valueInWords(name, { ...BUILT_IN, ...settings }, library, locale),
      ),
    );
    return `${settingWords(locale).names[name]}: ${old} → ${present}`;
  });
}

function serverChanges(entry: Entry, locale: Locale): readonly string[] {
  const [before, after] = [readServerSettings(entry.before ?? "{}"), readServerSettings(entry.after ?? "{}")];
  return SERVER_SETTING_NAMES.filter((name) => isSet(before, name) || isSet(after, name)).map((name) => {
    const [old, present] = [before, after].map((read) =>
      recordedValue(read, name, locale, (settings) => inWords(name, { ...unsetServer, ...settings }, locale)),
    );
    return `${serverWords(locale).names[name]}: ${old} → ${present}`;
  });
}

function isSet<T>({ settings, unreadable }: ReadSettings<T>, name: keyof T & string): boolean {
  return settings[name] !== undefined || unreadable.has(name);
}

/** What another edition of Ibid wrote stands here as it wrote it: the record is what it is. */
function recordedValue<T>(
  { settings, unreadable }: ReadSettings<T>,
  name: keyof T & string,
  locale: Locale,
  inTheirWords: (settings: Partial<T>) => string,
): string {
  const unknown = unreadable.get(name);
  if (unknown !== undefined) return neutraliseLine(JSON.stringify(unknown), LONGEST_TEXT);
  return settings[name] === undefined ? words(locale).notSet : inTheirWords(settings);
}

function taught(
  { before, after }: Entry,
  library: Pick<Library, "passage">,
  locale: Locale,
): readonly string[] {
  const pair = read(TAUGHT, after ?? before);
  if (pair === undefined) return [];
  const text = library.passage(pair.passageId)?.text;
  const passage = text === undefined ? words(locale).lostPassage : `“${neutraliseLine(text, LONGEST_TEXT)}”`;
  // Its words are no longer kept where the question has been forgotten for long enough.
  return [pair.question === "" ? passage : `“${neutraliseLine(pair.question, LONGEST_TEXT)}” → ${passage}`];
}

const LONGEST_TEXT = 120;

function muteInWords(json: string | null, locale: Locale): string {
  const until = read(UNTIL, json)?.until;
  const { muted, unmuted } = words(locale);
  return until === undefined ? unmuted : muted(dateTime(until));
}

/** What a moderator decided on a review, a report or a question. */
function stateChange({ before, after }: Entry, locale: Locale): readonly string[] {
  const [from, to] = [before, after].map((json) => read(STATE, json));
  if (from === undefined || to === undefined) return [];
  const { passages } = words(locale);
  return [
    `${stateInWords(from.state, locale)} → ${stateInWords(to.state, locale)}`,
    ...(to.passageIds.length > 0 ? [passages(to.passageIds.length)] : []),
    ...(to.reason === "" ? [] : [`“${neutraliseLine(to.reason, LONGEST_TEXT)}”`]),
  ];
}

function stateInWords(state: string, locale: Locale): string {
  return (
    Object.entries(words(locale).states).find(([name]) => name === state)?.[1] ?? neutraliseLine(state, 40)
  );
}

/** What the record holds of a change; undefined where another edition of Ibid wrote something else. */
function read<T>(schema: z.ZodType<T>, json: string | null): T | undefined {
  return json === null ? undefined : schema.safeParse(JSON.parse(json)).data;
}

const STATE = z.object({
  state: z.string(),
  passageIds: z.array(z.string()).default([]),
  reason: z.string().default(""),
});
const TAUGHT = z.object({ question: z.string().default(""), passageId: z.string() });
const UNTIL = z.object({ until: z.number() });
const COUNT = z.object({ count: z.number() });
