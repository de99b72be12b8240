import type { Deed } from "../../store/index.ts";
import { UserError } from "../discord/errors.ts";
import { isBlank, oneLine } from "../discord/text.ts";
import { lostPassages } from "../excerpt/lost.ts";
import type { Services } from "../feature.ts";
import { isRemoved } from "../removal/removed.ts";
import { hasWords } from "../target/text.ts";
import type { Lesson, Lessons } from "./lessons.ts";
import { words } from "./words.ts";

/**
 * Ties a question to the passage that answers it, for the deed's server and for good. What moderators removed before does not keep it from
 * being shown: what they said last holds.
 *
 * @param passageId of one passage or of several neighbours, as an excerpt has it
 * @throws UserError where there is no word in the question, where the passage is not there, and where a server has too many
 */
export async function teach(
  question: string,
  passageId: string,
  by: Deed,
  services: Pick<Services, "lessons" | "library" | "standing">,
): Promise<Lesson> {
  const { lessons, library } = services;
  const asked = oneLine(question);
  if (isBlank(asked) || !hasWords(asked))
    throw new UserError("nothing-to-teach", (locale) => words(locale).noQuestion);
  if (library.passage(passageId) === undefined) throw lostPassages([passageId], library, []);
  refuseTooMany(asked, [passageId], by.guildId, lessons);
  const [before] = lessonsOn(asked, passageId, by.guildId, lessons);
  // Taught before it was removed, it would count as older than that.
  if (before !== undefined && isRemoved({ question: asked, passageIds: [passageId] }, by.guildId, services))
    await lessons.forget(before.id, by);
  return lessons.teach(asked, passageId, by);
}

/** @throws UserError where a server has no room for what of these it has not been taught already */
export function refuseTooMany(
  question: string,
  passageIds: readonly string[],
  guildId: string,
  lessons: Lessons,
): void {
  const isNew = (id: string): boolean => lessonsOn(oneLine(question), id, guildId, lessons).length === 0;
  const more = passageIds.filter(isNew).length;
  if (more > 0 && lessons.of(guildId).length + more > MOST_LESSONS)
    throw new UserError("too-many-lessons", (locale) => words(locale).tooMany(MOST_LESSONS));
}

/** Each is compared with each question that is asked. */
const MOST_LESSONS = 500;

function lessonsOn(question: string, passageId: string, guildId: string, lessons: Lessons) {
  return lessons.tiedTo(guildId, passageId).filter((one) => one.question === question);
}
