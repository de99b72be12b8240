import type { Deed } from "../../store/index.ts";
import { UserError } from "../discord/errors.ts";
import { isBlank, oneLine } from "../discord/text.ts";
import { lostPassages } from "../excerpt/lost.ts";
import type { Services } from "../feature.ts";
import { hasWords } from "../target/text.ts";
import type { Lesson } from "./lessons.ts";
import { words } from "./words.ts";

/**
 * Ties a question to the passage that answers it, for the deed's server and for good.
 *
 * @param passageId of one passage or of several neighbours, as an excerpt has it
 * @throws UserError where there is no word in the question, where the passage is not there, and where a server has too many
 */
export async function teach(
  question: string,
  passageId: string,
  by: Deed,
  { lessons, library }: Pick<Services, "lessons" | "library">,
): Promise<Lesson> {
  const asked = oneLine(question);
  if (isBlank(asked) || !hasWords(asked))
    throw new UserError("nothing-to-teach", (locale) => words(locale).noQuestion);
  if (library.passage(passageId) === undefined) throw lostPassages([passageId], library, []);
  if (lessons.of(by.guildId).length >= MOST_LESSONS)
    throw new UserError("too-many-lessons", (locale) => words(locale).tooMany(MOST_LESSONS));
  return lessons.teach(asked, passageId, by);
}

/** Each is compared with each question that is asked. */
const MOST_LESSONS = 500;
