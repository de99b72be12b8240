import { readContent } from "../analyse/content.ts";
import type { Group } from "../analyse/groups.ts";
import type { Glossary } from "../lexicon/glossary.ts";
import type { Excerpt } from "../types.ts";

/**
 * The words of a text that a question asked for, or that stand for what it asked for. Words that only white space or a hyphen
 * divides become one highlight.
 */
export function highlight(text: string, groups: readonly Group[], glossary: Glossary): Excerpt["highlights"] {
  const content = readContent(text, glossary);
  const found = groups
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ terms }) => content.find(terms))
    .toSorted(([a], [b]) => a - b);
  const highlights: [start: number, end: number][] = [];
  for (const [start, end] of found) {
    const last = highlights.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else highlights.push([start, end]);
  }
  return highlights;
}
