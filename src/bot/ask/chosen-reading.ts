import { isBlank } from "../discord/text.ts";
import { mustBeHere } from "../excerpt/withheld.ts";
import type { Services } from "../feature.ts";
import { resolveReading } from "./reading-option.ts";

/**
 * The name of the reading that an option that may be left out means; undefined where it was, or was left blank.
 *
 * @throws UserError as `resolveReading`, and where the channel does not use that reading
 */
export function chosenReading(
  given: string | null,
  { library, wholeLibrary }: Pick<Services, "library" | "wholeLibrary">,
): string | undefined {
  if (given === null || isBlank(given)) return undefined;
  const name = resolveReading(given, wholeLibrary.readings());
  mustBeHere(name, library);
  return name;
}
