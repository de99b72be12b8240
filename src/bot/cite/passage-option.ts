import { type Card, type Excerpt, formatName, type Library } from "../../retrieval/index.ts";
import { isBlank } from "../ask/question.ts";
import { UserError } from "../discord/errors.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { AutocompleteChoice } from "../discord/reply.ts";
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
 * @throws UserError when there is none.
 */
export function resolvePassage(given: string, library: Library): Excerpt {
  const chosen = library.passage(given);
  const best = chosen ?? (isBlank(given) ? undefined : (lookedUp(given, library) ?? asked(given, library)));
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
  const shown = source?.replace(/\s+/gu, " ").trim() ?? "";
  const whole = room < LEAST_SOURCE || shown === "" ? text : `${text}${BETWEEN}${cut(shown, room)}`;
  return cut(whole.toWellFormed(), LIMITS.choiceName);
}

const BETWEEN = " · ";
const LEAST_SOURCE = 10;

function lookedUp(given: string, library: Library): Excerpt | undefined {
  const [best] = library.lookup(given, { limit: 1 });
  return best && library.passage(best.id);
}

function asked(given: string, library: Library): Excerpt | undefined {
  const answer = library.ask(given);
  return answer.status === "related" ? answer.closest[0] : answer.excerpts[0];
}
