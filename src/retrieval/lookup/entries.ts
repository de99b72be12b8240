import { editionOf, formatPassageId } from "../cite/passage-id.ts";
import { isFrontMatter } from "../layout/block.ts";
import { formatName } from "../read/reference.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import type { Reading } from "../types.ts";
import type { Choice } from "./types.ts";

/** What can be chosen: a reading, or a passage of one. */
export interface Entry {
  readonly kind: Choice["kind"];
  readonly reading: Reading;
  /** The passage that the choice leads to: itself, or where the reading begins. */
  readonly passage: Passage;
}

/** The entries of all readings in order of the shelf; a reading without a passage has none. */
export function entriesOf(shelf: readonly ShelvedReading[]): readonly Entry[] {
  return shelf.flatMap(({ reading, passages }): readonly Entry[] => {
    const title = passages.find(({ block }) => block.kind === "title");
    const begins = title ?? passages[0];
    if (!begins) return [];
    const others = passages.filter((passage) => passage !== title);
    return [
      { kind: "reading", reading, passage: begins },
      ...others.map((passage) => ({ kind: kindOf(passage), reading, passage })),
    ];
  });
}

/** The id of the passage that a choice leads to. */
export function idOf({ reading, passage: { start, end } }: Entry): string {
  return formatPassageId({ edition: editionOf(reading.sha256), start, end });
}

/** What is shown of an entry, in full. */
export function textOf({ kind, reading, passage }: Entry): string {
  return kind === "reading" ? reading.card.title : reading.source.slice(passage.start, passage.end);
}

/** What an entry is found by: a reading by its authors and where it appeared, too. */
export function searchedTextOf(entry: Entry): string {
  const text = textOf(entry);
  if (entry.kind !== "reading") return text;
  const { author, containerTitle, issued } = entry.reading.card;
  return [text, ...author.map(formatName), containerTitle, issued?.year]
    .filter((part) => part !== undefined)
    .join("\n");
}

function kindOf({ block }: Passage): Choice["kind"] {
  if (block.kind === "heading") return "section";
  return block.kind === "item" || isFrontMatter(block.kind) ? "line" : "sentence";
}
