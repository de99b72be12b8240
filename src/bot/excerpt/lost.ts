import type { Card, Library } from "../../retrieval/index.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { neutraliseBeginning } from "../discord/markdown.ts";
import { footer } from "./render.ts";
import { whyWithheld } from "./withheld.ts";
import { words } from "./words.ts";

/**
 * What to say of passages none of which can be shown. Where the channel's limits keep them back, that; else they are not there any more:
 * their ids tell that the texts are others now; whether a reading is still there, in another edition, is told by the footers under the
 * quotations, which name it.
 */
export function lostPassages(
  passageIds: readonly string[],
  library: Pick<Library, "standing" | "readings">,
  footers: readonly string[],
): UserError {
  const why = whyWithheld(passageIds, library);
  if (why !== undefined) return new UserError(why, (locale) => words(locale).withheld[why]);
  if (!passageIds.some((id) => library.standing(id) === "another-edition")) return staleButton();
  const cards = library.readings();
  const changed = cards.filter((card) => footers.some((text) => text.startsWith(beginning(card))));
  const [first] = changed;
  if (first !== undefined) {
    const titles = changed.map(({ title }) => `“${neutraliseBeginning(title, LONGEST_TITLE)}”`).join(", ");
    return new UserError("changed-reading", (locale) => words(locale).changed(titles));
  }
  return footers.length > 0
    ? goneReading()
    : new UserError("changed-readings", (locale) => words(locale).changedOrGone);
}

/** What to say of a reading that the library has not any more. */
export function goneReading(): UserError {
  return new UserError("gone-reading", (locale) => words(locale).gone);
}

/** What every footer of the reading begins with. */
function beginning(card: Card): string {
  return footer(card.name, "", [card]).trimEnd();
}

const LONGEST_TITLE = 150;
