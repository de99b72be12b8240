import type { Excerpt, Library } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { quote } from "../discord/markdown.ts";
import type { Reply } from "../discord/replies.ts";
import { type Quotation, quotationEmbeds } from "../excerpt/render.ts";

/** One embed for each excerpt: the excerpt in bold, in the running text around it. */
export function contextReply(excerpts: readonly Excerpt[], library: Library): Reply {
  const room = Math.min(
    LIMITS.description,
    Math.floor(LIMITS.embedCharacters / excerpts.length) - ROOM_FOR_FOOTER,
  );
  const quotations = excerpts.map((excerpt) => fittingContext(excerpt, library, room));
  return { embeds: quotationEmbeds(quotations, library.readings()), private: true };
}

const ROOM_FOR_FOOTER = 500;

/** The passages before an excerpt must never push the excerpt itself out: rather fewer of them. */
function fittingContext(excerpt: Excerpt, library: Library, room: number): Quotation {
  const contexts = [2, 1].map((n) => runningText(excerpt, library.around(excerpt.passageId, n)));
  return (
    contexts.find(({ text, bold }) => quote(text, bold).length <= room) ?? runningText(excerpt, [excerpt])
  );
}

/** Passages of one paragraph follow each other; a new paragraph begins after an empty line, as in the reading. */
function runningText(excerpt: Excerpt, surroundings: readonly Excerpt[]): Quotation {
  let text = "";
  let previous: Excerpt | undefined;
  let bold: readonly [number, number] = [0, 0];
  for (const passage of surroundings) {
    if (previous !== undefined) text += isSameParagraph(previous, passage) ? " " : "\n\n";
    if (passage.passageId === excerpt.passageId) bold = [text.length, text.length + passage.text.length];
    text += passage.text;
    previous = passage;
  }
  return { text, bold: [bold], excerpt };
}

function isSameParagraph(a: Excerpt, b: Excerpt): boolean {
  return a.locator.section === b.locator.section && a.locator.paragraph === b.locator.paragraph;
}
