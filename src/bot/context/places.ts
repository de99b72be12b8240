import type { Excerpt, Library, Page } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { quote, type Range } from "../discord/markdown.ts";

/** What fills a page on a phone about twice, in UTF-16 code units of markdown. */
const PAGE = 1_600;
/** A long excerpt has at least so much around it. */
const SURROUNDINGS = 600;
/** What several bold stretches in one line may add. */
const RESERVE = 200;

/** Whether a text fits on a page, with every line of it in bold. */
export const fitsPage = (text: string): boolean => markdownLength(text) <= PAGE;

/** A page for each excerpt in turn, but none for those that an earlier one's page shows. */
export function pagesFor(excerpts: readonly Excerpt[], library: Library): readonly Page[] {
  const pages: Page[] = [];
  for (const excerpt of excerpts) {
    if (pages.some((page) => markOn(page, excerpt)?.isWhole)) continue;
    const page = pageAround(excerpt, library);
    if (page !== undefined) pages.push(page);
  }
  return pages;
}

/** Where on the page an excerpt, or a part of it, stands; undefined where none does. */
export function markOn(
  { excerpt: { locator: page } }: Page,
  { locator: { sha256, start, end } }: Excerpt,
): { readonly range: Range; readonly isWhole: boolean } | undefined {
  const from = Math.max(start, page.start);
  const to = Math.min(end, page.end);
  if (sha256 !== page.sha256 || from >= to) return undefined;
  return { range: [from - page.start, to - page.start], isWhole: from === start && to === end };
}

/** The page of an excerpt: the excerpt itself, whatever its length, and as much around it as there is room for. */
function pageAround({ passageId, text: own }: Excerpt, library: Library): Page | undefined {
  const room = Math.min(LIMITS.description - RESERVE, Math.max(PAGE, markdownLength(own) + SURROUNDINGS));
  return library.page(passageId, "around", (text) => markdownLength(text) <= room);
}

function markdownLength(text: string): number {
  return quote(text, [[0, text.length]]).length;
}
