import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Reading } from "../types.ts";
import { type Group, readGroups } from "./groups.ts";
import { type ReadingsAsked, readReadingsAsked } from "./readings-asked.ts";

/** What a question asks for, in the words of the index. */
export interface Question {
  /** As it was asked. */
  readonly text: string;
  /** What it is about; empty when there is nothing in it to look for. */
  readonly groups: readonly Group[];
  readonly readings: ReadingsAsked;
}

/** What of the library it takes to understand a question. */
export interface QuestionContext {
  readonly lexicon: Lexicon;
  readonly shelf: readonly { readonly reading: Reading }[];
}

/** Reads a question of any length and content. */
export function readQuestion(text: string, { lexicon, shelf }: QuestionContext): Question {
  const readings = readReadingsAsked(
    text,
    shelf.map(({ reading }) => reading.card),
  );
  const groups = readGroups(text, lexicon);
  const matter = groups.filter(
    ({ asked }) =>
      !asked.every(
        ({ term, surface }) => readings.references.has(term) || (readings.each && orderWords.test(surface)),
      ),
  );
  if (groups.length === 0 && !readings.each) return { text, groups, readings };
  if (matter.length > 0) return { text, groups: readings.each ? matter : groups, readings };
  const role = readGroups(roleAsked(text), lexicon);
  return { text, groups: [...(readings.each && role.length > 0 ? [] : groups), ...role], readings };
}

/** A question that only names a reading asks for one of its own lines: "When is the Gabbitas paper from?" */
function roleAsked(text: string): string {
  const word = /\b(?:who|whose|when|where|what\s+(?:year|date|month))\b/i.exec(text)?.[0].toLowerCase() ?? "";
  if (word.startsWith("who")) return "author";
  if (word === "where") return "publisher";
  return word !== "" || text.split(/\W+/).some((one) => orderWords.test(one)) ? "date" : "";
}

const orderWords = /^(?:older|oldest|newer|newest|earlier|earliest|later|latest|recent|first|last)$/i;
