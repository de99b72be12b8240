import { UserError } from "../discord/errors.ts";
import type { Services } from "../feature.ts";
import { words } from "./words.ts";

/**
 * Where there is nothing to look in, that is said: "it is not there" would be said of readings that nobody has looked at.
 *
 * @throws UserError with whom to tell
 */
export function mustHaveReadings({
  library,
  wholeLibrary,
}: Pick<Services, "library" | "wholeLibrary">): void {
  if (library.readings().length > 0) return;
  const isEmpty = wholeLibrary.readings().length === 0;
  throw new UserError("no-readings", (locale) => (isEmpty ? words(locale).none : words(locale).noneHere));
}
