import { type Card, type Excerpt, formatName, type Library } from "../../retrieval/index.ts";
import { UserError } from "../discord/errors.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
import { isBlank, oneLine } from "../discord/text.ts";
import { lostPassages } from "../excerpt/lost.ts";
import { words } from "./words.ts";

/** What someone may mean who has typed so far: readings, sections, lines and sentences, by the ids of their passages. */
export function passageChoices(typed: string, library: Library): readonly AutocompleteChoice[] {
  const cards = new Map(library.readings().map((card) => [card.name, card]));
  return library
    .lookup(typed, { limit: LIMITS.choices })
    .map(({ id, kind, text, reading }) => ({ name: withSource(text, kind, cards.get(reading)), value: id }))
    .filter(({ name }) => !isBlank(name));
}

/**
 * The passage that the option means: a choice of the list, or the best for a text that was sent past it.
 *
 * @throws UserError when there is none, and when the choice is of a reading that has changed since.
 */
export function resolvePassage(given: string, library: Library): Excerpt {
  const chosen = library.passage(given);
  if (chosen !== undefined) return chosen;
  // A choice that was offered before the readings changed; as a text it would lead anywhere.
  if (library.standing(given) !== "malformed") throw lostPassages([given], library, []);
  const best = isBlank(given) ? undefined : searched(given, library);
  if (best === undefined) {
    throw new UserError("no-such-passage", (locale) =>
      words(locale).noSuchPassage(neutraliseLine(given, 160)),
    );
  }
  return best;
}

/** Fifty readings have fifty introductions: where there is room, a choice says whose it is. */
function withSource(text: string, kind: string, card: Card | undefined): string {
  const source = kind === "reading" ? card?.author.map(formatName).join(", ") : card?.title;
  const room = LIMITS.choiceName - text.length - BETWEEN.length;
  const shown = oneLine(source ?? "");
  const whole = room < LEAST_SOURCE || shown === "" ? text : `${text}${BETWEEN}${cut(shown, room)}`;
  return cut(whole.toWellFormed(), LIMITS.choiceName);
}

const BETWEEN = " · ";
const LEAST_SOURCE = 10;

/** What has the words, or else what answers them as a question. */
function searched(given: string, library: Library): Excerpt | undefined {
  const [best] = library.lookup(given, { limit: 1 });
  if (best !== undefined) return library.passage(best.id);
  return library.ask(given, { limit: 1 }).excerpts[0];
}
