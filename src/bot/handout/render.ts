import type { Handout } from "../../retrieval/index.ts";
import { UserError } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import type { History } from "./history.ts";
import { words } from "./words.ts";

/**
 * The file, and in words how many excerpts it holds and what it lacks.
 *
 * @throws UserError where it is larger than Discord takes
 */
export function handoutReply(
  { markdown, excerpts, missing }: Handout,
  { messages, readBackTo }: History,
  since: Date | undefined,
  locale: Locale,
): Reply {
  const said = words(locale);
  const remarks = [
    ...(missing.length > 0 ? [said.leftOut(missing.length)] : []),
    ...(readBackTo === undefined ? [] : [said.readOnly(messages.length, dateIn(readBackTo))]),
  ];
  if (excerpts.length === 0) {
    const nothing = since === undefined ? said.nothing : said.nothingSince(dateIn(since));
    return { content: [nothing, ...remarks].join("\n"), private: true };
  }
  if (Buffer.byteLength(markdown) > LIMITS.fileBytes) {
    throw new UserError("long-handout", (one) => words(one).tooLong);
  }
  return {
    content: [said.holds(excerpts.length), ...remarks].join("\n"),
    files: [{ name: "handout.md", content: markdown, description: said.file }],
    private: true,
  };
}

/** Discord shows it as a date in the language and time zone of whoever reads it. */
const dateIn = (date: Date): string => `<t:${Math.floor(date.getTime() / 1_000)}:D>`;
