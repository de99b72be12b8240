import type { Card, CitationStyle, Library } from "../../retrieval/index.ts";
import { cut } from "../discord/limits.ts";
import { codeBlock } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";

/** The reading's reference in the styles that people paste most, each to be copied by itself. */
export function referenceReply({ name }: Card, library: Library): Reply {
  const embeds = STYLES.map(([style, title]) => ({
    title,
    description: codeBlock(cut(library.reference(name, style), LONGEST_REFERENCE)),
  }));
  return { embeds, private: true };
}

/** Names of styles are the same in every language. */
const STYLES: readonly (readonly [CitationStyle, string])[] = [
  ["apa", "APA"],
  ["mla", "MLA"],
  ["chicago-bibliography", "Chicago"],
  ["bibtex", "BibTeX"],
];

/** Four of them stay within Discord's 6,000 characters, however many fences have to be broken. */
const LONGEST_REFERENCE = 850;
