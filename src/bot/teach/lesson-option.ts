import { UserError } from "../discord/errors.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
import type { Lesson } from "./lessons.ts";
import { words } from "./words.ts";

/** The server's taught questions that hold what has been typed so far, the latest first. */
export function lessonChoices(typed: string, lessons: readonly Lesson[]): readonly AutocompleteChoice[] {
  return lessons
    .toReversed()
    .filter(({ question }) => folded(question).includes(folded(typed)))
    .slice(0, LIMITS.choices)
    .map(({ question, id }) => ({ name: cut(question, LIMITS.choiceName), value: id }));
}

/**
 * The taught question that the option means: by its id, or by its words, where only one has them.
 *
 * @throws UserError where there is none, or several
 */
export function resolveLesson(given: string, lessons: readonly Lesson[]): Lesson {
  const byId = lessons.find(({ id }) => id === given.trim());
  if (byId !== undefined) return byId;
  const [only, ...others] = lessons.filter(({ question }) => folded(question) === folded(given));
  if (only !== undefined && others.length === 0) return only;
  throw new UserError(only === undefined ? "no-such-lesson" : "several-lessons", (locale) => {
    const { noSuch, several } = words(locale);
    return (only === undefined ? noSuch : several)(neutraliseLine(given, LONGEST_SHOWN));
  });
}

const folded = (text: string) => text.trim().toLowerCase();

const LONGEST_SHOWN = 160;
