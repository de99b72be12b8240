import type { Message } from "discord.js";
import type { Excerpt, Library } from "../../retrieval/index.ts";
import { lostPassages } from "./lost.ts";

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
