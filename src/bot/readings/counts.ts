import type { OutlineSection } from "../../retrieval/index.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** How much a whole reading has: sections with a heading, passages, characters of the source. */
export function readingCounts(outline: readonly OutlineSection[], locale: Locale): string {
  const { sections, passages, characters } = words(locale);
  const headings = outline.filter(({ heading }) => heading !== undefined).length;
  const sum = (of: (section: OutlineSection) => number) =>
    outline.reduce((total, section) => total + of(section), 0);
  return listed([
    headings > 0 && sections(headings),
    passages(sum((section) => section.passages)),
    characters(sum((section) => section.characters)),
  ]);
}

/** How much a section has; kinds that it has none of are left out. */
export function sectionCounts(section: OutlineSection, locale: Locale): string {
  const said = words(locale);
  return listed([
    section.paragraphs > 0 && said.paragraphs(section.paragraphs),
    section.captions > 0 && said.captions(section.captions),
    section.lines > 0 && said.lines(section.lines),
    said.passages(section.passages),
    said.characters(section.characters),
  ]);
}

function listed(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" · ");
}
