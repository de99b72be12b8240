import type { Library } from "../../retrieval/index.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { Shown } from "../discord/shown.ts";
import { recallIds } from "../excerpt/sought.ts";

/**
 * What a message of Ibid's shows of the readings, as its buttons and menus remember it: whatever shows a passage has one that leads to it.
 *
 * @param wholeLibrary a list is remembered by its first line, from which the others are counted, whether they are shown here or not
 */
export function passagesIn(
  { buttons, select }: Pick<Shown, "buttons" | "select">,
  wholeLibrary: Library,
): readonly string[] {
  const remembered = buttons.flatMap(({ customId }) => parseCustomId(customId) ?? []);
  const offered = select?.options.map(({ value }) => value) ?? [];
  return [...new Set([...remembered.flatMap((one) => recallIds(one, wholeLibrary)), ...offered])];
}
