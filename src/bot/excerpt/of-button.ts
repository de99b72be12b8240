import type { Message } from "discord.js";
import type { Excerpt, Library } from "../../retrieval/index.ts";
import type { Press } from "../feature.ts";
import { lostPassages } from "./lost.ts";
import { recallAll } from "./sought.ts";

/**
 * The excerpts that a button is about, without those that have left the library since.
 *
 * @param message the one that holds the button: what it shows tells what has become of its readings
 * @throws UserError when none of them is left, with the reason.
 */
export function excerptsOfButton(
  passageIds: readonly string[],
  library: Library,
  message?: Pick<Message, "embeds">,
): readonly Excerpt[] {
  const excerpts = [...new Set(passageIds)].flatMap((id) => library.passage(id) ?? []);
  if (excerpts.length > 0) return excerpts;
  const footers = message?.embeds.flatMap(({ footer }) => footer?.text ?? []) ?? [];
  throw lostPassages(passageIds, library, footers);
}

/**
 * The same for a button that may remember the lines of a list: all of them.
 *
 * @throws UserError when none of them is left, with the reason.
 */
export function soughtOfButton(
  { passageIds, parameters, message }: Pick<Press, "passageIds" | "parameters" | "message">,
  library: Library,
): readonly Excerpt[] {
  excerptsOfButton(passageIds, library, message);
  return recallAll({ passageIds, parameters }, library);
}
