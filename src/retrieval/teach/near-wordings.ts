import { readGroups } from "../analyse/groups.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Library } from "../library-interface.ts";
import type { ReadQuestion } from "./matter-asked.ts";
import { nearnessOf } from "./nearness.ts";
import { wordingOf } from "./wording.ts";

/** Prepares to tell which questions ask the same, by the measure by which a question finds what was taught. */
export function createNearWordings(lexicon: Lexicon): Library["nearWordings"] {
  const known = new WeakMap<object, KnownQuestion>();
  const readOnce = (one: { readonly question: string }): KnownQuestion => {
    const found = known.get(one) ?? read(one.question, lexicon);
    known.set(one, found);
    return found;
  };
  return (asked, questions) => {
    let asking: KnownQuestion | undefined;
    return [...questions].filter((one) => {
      asking ??= read(asked, lexicon);
      const other = readOnce(one);
      if (asking.wording === "" || other.wording === "") return false;
      return asking.wording === other.wording || nearnessOf(asking, other) > 0;
    });
  };
}

interface KnownQuestion extends ReadQuestion {
  readonly wording: string;
}

function read(text: string, lexicon: Lexicon): KnownQuestion {
  return { text, wording: wordingOf(text), groups: readGroups(text, lexicon) };
}
