import type { Library } from "../../retrieval/index.ts";
import { NEXT_PAGE, PREVIOUS_PAGE } from "../context/buttons.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { Shown } from "../discord/shown.ts";
import { remembersWhatIsShown } from "../excerpt/remembering.ts";
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
  const remembered = buttons.flatMap(({ customId }) => {
    const about = parseCustomId(customId);
    if (about === undefined) return [];
    if (remembersWhatIsShown(about.action)) return recallIds(about, wholeLibrary);
    return PAGE_TURNERS.has(about.action) ? about.passageIds : [];
  });
  return [...new Set([...remembered, ...(select?.options.map(({ value }) => value) ?? [])])];
}

/** They are about the page that is shown. */
const PAGE_TURNERS: ReadonlySet<string> = new Set([PREVIOUS_PAGE.action, NEXT_PAGE.action]);
