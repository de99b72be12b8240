import type { MemberData } from "../../store/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { shownLine } from "../discord/plain-line.ts";
import type { Reply, ReplyFile } from "../discord/reply.ts";
import { oneLine } from "../discord/text.ts";
import { dateTime } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { linesWithin } from "../slice.ts";
import { isNothingKept, type Kept, keptOf } from "./kept.ts";
import { stateInWords, words } from "./words.ts";

/**
 * All that is kept of a member, for them alone: numbers, and their own texts, latest first; as a file too where a message has no
 * room for all of them.
 *
 * @param deleteMention what they can click to delete it
 */
export function keptReply(
  data: MemberData,
  retentionDays: number,
  deleteMention: string,
  locale: Locale,
): Reply {
  const said = words(locale);
  if (isNothingKept(data)) return { content: said.nothing, private: true };
  const kept = keptOf(data);
  const lines = linesWithin(
    kept.map((one) => keptLine(one, locale)),
    LIMITS.description,
  );
  const isAll = lines.length === kept.length;
  return {
    content: [
      `**${said.title}**`,
      ...numbers(data, locale).map((line) => `- ${line}`),
      said.retention(said.days(retentionDays), deleteMention),
      ...(isAll ? [] : [said.allInFile]),
    ].join("\n"),
    ...(lines.length > 0 && { embeds: [{ description: lines.join("\n") }] }),
    ...(!isAll && { files: [fileOf(kept, locale)] }),
    private: true,
  };
}

function numbers(
  { reviews, unanswered, complaints, copies, mutedUntil, deeds }: MemberData,
  locale: Locale,
): readonly string[] {
  const said = words(locale);
  return [
    said.reviews(reviews.length),
    said.unanswered(unanswered.length),
    said.complaints(complaints.length),
    ...(copies === 0 ? [] : [said.copies(copies)]),
    ...(mutedUntil === null ? [] : [said.muted(dateTime(mutedUntil))]),
    ...(deeds === 0 ? [] : [said.deeds(deeds)]),
  ];
}

function keptLine(kept: Kept, locale: Locale): string {
  const text = shownLine(kept.text, LONGEST_TEXT, words(locale).noText);
  return `- ${dateTime(kept.at)} · ${about(kept, locale)} · ${text}`;
}

const LONGEST_TEXT = 300;

function about({ kind, state }: Kept, locale: Locale): string {
  const { kinds, states } = words(locale);
  return state === null ? kinds[kind] : `${kinds[kind]}: ${stateInWords(state, states)}`;
}

function fileOf(kept: readonly Kept[], locale: Locale): ReplyFile {
  const { file, noText } = words(locale);
  const lines = kept.map((one) =>
    [new Date(one.at).toISOString(), about(one, locale), oneLine(one.text) || noText].join("\t"),
  );
  return { name: "kept.txt", content: `${lines.join("\n")}\n`, description: file };
}
