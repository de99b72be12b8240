import { toExcerpt } from "./cite/excerpt.ts";
import { headingText, isFrontMatter } from "./layout/block.ts";
import type { OutlineSection } from "./outline-section.ts";
import type { Passage, ShelvedReading } from "./split/passages.ts";

/** A reading's front matter and sections: every heading opens one, also the heading that only stands over others. */
export function outlineOf({ reading, passages }: ShelvedReading): readonly OutlineSection[] {
  return intoSections(passages).map(([first, ...others]) => {
    const last = others.at(-1) ?? first;
    const blocks = new Set([first, ...others].map(({ block }) => block));
    const count = (kind: string) => [...blocks].filter((block) => block.kind === kind).length;
    return {
      ...(isFrontMatter(first.block.kind) && { frontMatter: true }),
      ...headingOf(first, reading.source),
      paragraphs: count("paragraph"),
      captions: count("caption"),
      lines: count("item"),
      passages: 1 + others.length,
      characters: last.end - first.start,
      firstPassageId: toExcerpt({ reading, first, last: first }).passageId,
    };
  });
}

function intoSections(passages: readonly Passage[]): readonly (readonly [Passage, ...Passage[]])[] {
  const sections: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    const current = sections.at(-1);
    const textBegins = current && isFrontMatter(current[0].block.kind) && !isFrontMatter(passage.block.kind);
    if (!current || textBegins || passage.block.kind === "heading") sections.push([passage]);
    else current.push(passage);
  }
  return sections;
}

function headingOf({ block }: Passage, source: string): { heading?: string; section?: string } {
  if (block.kind !== "heading") return {};
  const heading = headingText(source.slice(block.start, block.end));
  return { heading, section: block.section === undefined ? heading : `${block.section} › ${heading}` };
}
