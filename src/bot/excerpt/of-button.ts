import type { Excerpt, Library } from "../../retrieval/index.ts";
import { staleButton } from "../discord/errors.ts";

/**
 * The excerpts that a button is about, without those that have left the library since.
 *
 * @throws UserError when none of them is left.
 */
export function excerptsOfButton(passageIds: readonly string[], library: Library): readonly Excerpt[] {
  const excerpts = [...new Set(passageIds)].flatMap((id) => library.passage(id) ?? []);
  if (excerpts.length === 0) throw staleButton();
  return excerpts;
}
