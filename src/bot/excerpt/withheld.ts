import type { Library, Withheld } from "../../retrieval/index.ts";
import { UserError } from "../discord/errors.ts";
import { shortList, titleOf } from "../settings/values.ts";
import { words } from "./words.ts";

/** Why a channel does not show some of these passages; undefined where its limits keep back none of them. */
export function whyWithheld(
  passageIds: readonly string[],
  library: Pick<Library, "standing">,
): Withheld | undefined {
  const reasons = passageIds.map((id) => library.standing(id));
  return reasons.find((one) => one === "further-on") ?? reasons.find((one) => one === "another-reading");
}

/** @throws UserError where the channel's limits keep back one of these passages */
export function mustBeShown(passageIds: readonly string[], library: Pick<Library, "standing">): void {
  const why = whyWithheld(passageIds, library);
  if (why !== undefined) throw new UserError(why, (locale) => words(locale).withheld[why]);
}

/** @throws UserError where a reading is not among those that the channel uses */
export function mustBeHere(reading: string, library: Pick<Library, "readings">): void {
  const names = library.readings().map(({ name }) => name);
  if (names.includes(reading)) return;
  throw new UserError("reading-not-here", (locale) => {
    const titles = names.map((name) => titleOf(name, library));
    return words(locale).notSearchedHere(shortList(titles, locale));
  });
}
