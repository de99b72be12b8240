import { type Card, formatName, formatReference } from "../../retrieval/index.ts";
import { UserError } from "../discord/errors.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { neutraliseBeginning } from "../discord/markdown.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
import { oneLine } from "../discord/text.ts";
import { readingKey } from "../reading-key.ts";
import { words } from "./words.ts";

/** The readings that what has been typed so far may mean, in the library's order. */
export function readingChoices(typed: string, cards: readonly Card[]): readonly AutocompleteChoice[] {
  return cards
    .filter((card) => matches(card, typed))
    .slice(0, LIMITS.choices)
    .map((card) => ({
      name: choiceName(card),
      value: choiceValue(card),
    }));
}

/**
 * The name of the reading that the option means: a choice of the list, a reading's name, or part of one reading's title,
 * author or name. Discord lets users send any text past the list.
 *
 * @throws UserError that lists the readings, when none or several fit.
 */
export function resolveReading(given: string, cards: readonly Card[]): string {
  const exact = cards.find((card) => choiceValue(card) === given || folded(card.name) === folded(given));
  if (exact !== undefined) return exact.name;
  const [only, ...others] = cards.filter((card) => matches(card, given));
  if (only !== undefined && others.length === 0) return only.name;
  throw unclear(given, only === undefined ? [] : [only, ...others], cards);
}

/** The title first: it is what distinguishes readings, and long lines are cut at the end. */
function choiceName({ title, author }: Card): string {
  const line = [title, ...author.map(formatName)].join(" · ");
  return cut(oneLine(line), LIMITS.choiceName);
}

/** A name of its own is legible in the client; one that Discord would rewrite or refuse is replaced by its hash. */
function choiceValue(card: Card): string {
  const { name } = card;
  const isSafe = name.length <= LIMITS.choiceValue && /^[\w.-]+$/.test(name);
  return isSafe ? name : readingKey(card);
}

function matches({ name, title, author }: Card, typed: string): boolean {
  const words = folded([name, title, ...author.map(formatName)].join("\n"));
  return words.includes(folded(typed));
}

/** Without case, accents and typographic quotation marks: what people leave out when they type. */
function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return bare.toLowerCase().trim();
}

function unclear(given: string, fitting: readonly Card[], cards: readonly Card[]): UserError {
  const isUnknown = fitting.length === 0;
  const listed = (isUnknown ? cards : fitting)
    .slice(0, MOST_LISTED)
    .map((card) => `- ${neutraliseBeginning(formatReference(card), 130)}`);
  return new UserError(
    isUnknown ? "unknown-reading" : "ambiguous-reading",
    (locale) => {
      const { noSuchReading, severalReadings } = words(locale);
      const problem = isUnknown ? noSuchReading : severalReadings;
      return [problem(neutraliseBeginning(given, 80)), ...listed].join("\n");
    },
    { fitting: fitting.length },
  );
}

/** With every character escaped, so many lines still fit in one message. */
const MOST_LISTED = 6;
