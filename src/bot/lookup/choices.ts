import type { Choice, Library } from "../../retrieval/index.ts";
import { isBlank } from "../ask/question.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";

/** The passages that what has been typed so far may mean, best first; what to begin with where nothing has been typed. */
export function passageChoices(typed: string, library: Library): readonly AutocompleteChoice[] {
  return library
    .lookup(typed, { limit: LIMITS.choices })
    .map((choice) => ({ name: choiceName(choice), value: choice.id }));
}

/** Discord refuses a name in which nothing is to be seen. */
function choiceName({ text, reading, id }: Choice): string {
  const name = [text, reading].find((one) => !isBlank(one)) ?? id;
  return cut(name.toWellFormed(), LIMITS.choiceName);
}
