import type { Catalogue } from "../catalogue.ts";
import { formatCitation } from "../cite/cite.ts";
import { type PassageRun, toExcerpt } from "../cite/excerpt.ts";
import { findRun } from "../cite/runs.ts";
import { oneLine } from "../one-line.ts";
import { formatReference } from "../read/reference.ts";
import type { Card, Excerpt } from "../types.ts";
import { escapeMarkdown, quoteMarkdown } from "./markdown.ts";
import type { Handout, HandoutOptions } from "./types.ts";

/** Prepares to write excerpts down, reading by reading, with a bibliography. */
export function createHandoutMaker({
  shelf,
}: Catalogue): (passageIds: readonly string[], options?: HandoutOptions) => Handout {
  return (passageIds, { title = "Excerpts", bibliography = "Bibliography" } = {}) => {
    const found = passageIds.map((id) => ({ id, run: findRun(shelf, id)?.run }));
    const chapters = shelf
      .map(({ reading }) => ({
        card: reading.card,
        excerpts: merge(found.flatMap(({ run }) => (run?.reading === reading ? [run] : []))).map((run) =>
          toExcerpt(run),
        ),
      }))
      .filter(({ excerpts }) => excerpts.length > 0);
    return {
      markdown: [
        `# ${inOneLine(title)}`,
        ...chapters.flatMap(toChapter),
        `## ${inOneLine(bibliography)}`,
        chapters.map(({ card }) => `- ${inOneLine(formatReference(card))}`).join("\n"),
      ]
        .join("\n\n")
        .trimEnd()
        .concat("\n"),
      excerpts: chapters.flatMap(({ excerpts }) => excerpts),
      missing: found.filter(({ run }) => !run).map(({ id }) => id),
      withheld: [],
    };
  };
}

/** In reading order; what overlaps is one. */
function merge(runs: readonly PassageRun[]): readonly PassageRun[] {
  const merged: PassageRun[] = [];
  for (const run of runs.toSorted((a, b) => a.first.start - b.first.start)) {
    const last = merged.at(-1);
    if (!last || run.first.start >= last.last.end) merged.push(run);
    else if (run.last.end > last.last.end) merged.splice(-1, 1, { ...last, last: run.last });
  }
  return merged;
}

function toChapter({
  card,
  excerpts,
}: {
  readonly card: Card;
  readonly excerpts: readonly Excerpt[];
}): readonly string[] {
  return [
    `## ${inOneLine(card.title)}`,
    ...excerpts.flatMap(({ text, locator }) => [
      quoteMarkdown(text),
      `— ${inOneLine(formatCitation(card, locator))}`,
    ]),
  ];
}

/** What a line of Markdown holds: a card's title may have line breaks. */
const inOneLine = (text: string) => escapeMarkdown(oneLine(text));
