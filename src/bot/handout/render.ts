import type { Handout } from "../../retrieval/index.ts";
import { UserError } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import { longDate } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import type { History } from "./history.ts";
import { words } from "./words.ts";

/**
 * The file, and in words how many excerpts it holds and what it lacks.
 *
 * @throws UserError where it is larger than Discord takes
 */
export function handoutReply(
  { markdown, excerpts, missing, withheld }: Handout,
  { messages, readBackTo }: History,
  since: Date | undefined,
  locale: Locale,
): Reply {
  const said = words(locale);
  const remarks = [
    ...(missing.length > 0 ? [said.leftOut(missing.length)] : []),
    ...(withheld.length > 0 ? [said.withheld(withheld.length)] : []),
    ...(readBackTo === undefined ? [] : [said.readOnly(messages.length, longDate(readBackTo.getTime()))]),
  ];
  if (excerpts.length === 0) {
    const nothing = since === undefined ? said.nothing : said.nothingSince(longDate(since.getTime()));
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
