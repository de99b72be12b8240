import { type CitationStyle, citationStyles, type Excerpt, type Library } from "../../retrieval/index.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** How a citation can be written: in one line of no style in particular, which **Cite** begins with, or in a style. */
export type Style = "line" | CitationStyle;

export const STYLES: readonly Style[] = ["line", ...citationStyles];

/** What a select menu or a command's option names; undefined for what is no style. */
export function styleOf(name: string | undefined): Style | undefined {
  return STYLES.find((style) => style === name);
}

/** Styles are proper names; what stands beside them is in the user's language. */
export function styleName(style: Style, locale: Locale): string {
  return words(locale)[KEYS[style]].name;
}

const KEYS = {
  line: "line",
  apa: "apa",
  mla: "mla",
  "chicago-note": "chicagoNote",
  "chicago-bibliography": "chicagoBibliography",
  bibtex: "bibtex",
  ris: "ris",
  "csl-json": "cslJson",
} as const satisfies Record<Style, string>;

export function citationIn(style: Style, excerpt: Excerpt, library: Library): string {
  return style === "line" ? library.cite(excerpt) : library.cite(excerpt, style);
}
