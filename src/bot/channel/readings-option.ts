import type { Card } from "../../retrieval/index.ts";
import { readingChoices, resolveReading } from "../ask/reading-option.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { words as settingWords } from "../settings/words.ts";
import { words } from "./words.ts";

/** What may be meant by what has been typed so far: all readings, one, or, after a comma, one more besides those before it. */
export function readingsChoices(
  typed: string,
  cards: readonly Card[],
  locale: Locale,
): readonly AutocompleteChoice[] {
  const { before, last } = split(typed);
  const chosen = before.flatMap((one) => readingChoices(one, cards).slice(0, 1));
  const more = readingChoices(last, cards).filter(({ value }) => !chosen.some((one) => one.value === value));
  const lists = more.map((one) => {
    const all = [...chosen, one];
    return {
      name: cut(all.map(({ name }) => name).join(", "), LIMITS.choiceName),
      value: all.map(({ value }) => value).join(","),
    };
  });
  const all = { name: words(locale).allReadings, value: ALL };
  // A value that Discord would refuse cannot be offered; typed out as names it is understood all the same.
  const fitting = lists.filter(({ value }) => value.length <= LIMITS.choiceValue);
  return [...(typed.trim() === "" ? [all] : []), ...fitting].slice(0, LIMITS.choices);
}

const ALL = "all";

/**
 * The names of the readings that the option means, each once, in the library's order; none for all of them.
 *
 * @throws UserError that lists the readings, when one of the names fits none or several
 */
export function chosenReadings(given: string, cards: readonly Card[]): readonly string[] {
  const bare = given.trim().toLowerCase();
  if (bare === ALL || LOCALES.some((locale) => settingWords(locale).all === bare)) return [];
  // A title may hold a comma itself.
  const whole = readingChoices(given, cards);
  const parts = whole.length === 1 ? [given] : given.split(",").filter((one) => one.trim() !== "");
  // What names nothing must not lift the limit as "all" does.
  const meant = parts.length > 0 ? parts : [given];
  const chosen = new Set(meant.map((one) => resolveReading(one.trim(), cards)));
  return cards.map(({ name }) => name).filter((name) => chosen.has(name));
}

function split(typed: string): { readonly before: readonly string[]; readonly last: string } {
  const parts = typed.split(",").map((one) => one.trim());
  return { before: parts.slice(0, -1).filter((one) => one !== ""), last: parts.at(-1) ?? "" };
}
