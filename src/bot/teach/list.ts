import type { Library } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { shortDate } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { sliceOf } from "../slice.ts";
import { NEXT_LESSONS, PREVIOUS_LESSONS } from "./buttons.ts";
import type { Lesson } from "./lessons.ts";
import { words } from "./words.ts";

/** A page of what the server was taught, the latest first: each question, how its passage begins, who taught it and when. */
export function lessonsReply(
  page: number,
  lessons: readonly Lesson[],
  library: Library,
  { locale }: Actor,
): Reply {
  const said = words(locale);
  if (lessons.length === 0) return { content: said.none, embeds: [], buttons: [], private: true };
  const slice = sliceOf(lessons.toReversed(), LESSONS_ON_PAGE, page);
  const count = said.count(lessons.length);
  return {
    content: slice.pages === 1 ? count : `${count} · ${said.page(slice.page + 1, slice.pages)}`,
    embeds: [{ description: slice.shown.map((one) => entry(one, library, locale)).join("\n") }],
    buttons: pageButtons(slice, TURNING, locale),
    private: true,
  };
}

const TURNING: Turning = {
  previous: PREVIOUS_LESSONS,
  next: NEXT_LESSONS,
  about: (page) => ({ parameters: [String(page)] }),
};

/** With all that each of them may hold, ten fill an embed's 4,096 characters nearly. */
const LESSONS_ON_PAGE = 10;
const LONGEST_QUESTION = 140;
const LONGEST_PASSAGE = 110;
const LONGEST_TITLE = 60;

function entry(lesson: Lesson, library: Library, locale: Locale): string {
  const { id, question, passageId, taughtBy, taughtAt } = lesson;
  const excerpt = library.passage(passageId);
  const card = library.readings().find(({ name }) => name === excerpt?.reading);
  const passage =
    excerpt === undefined
      ? words(locale).passageLost
      : `${neutraliseLine(excerpt.text, LONGEST_PASSAGE)} · ${neutraliseLine(card?.title ?? "", LONGEST_TITLE)}`;
  const taught = `<@${taughtBy}> · ${shortDate(taughtAt)} · \`${id}\``;
  return `**${neutraliseLine(question, LONGEST_QUESTION)}**\n${passage}\n-# ${taught}`;
}
