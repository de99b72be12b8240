import type { Excerpt, Library } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { quote } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { LONGEST_FOOTER, type Quotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Locale } from "../locale.ts";

/** One embed for each excerpt: the excerpt in bold, in the source's own text around it. */
export function contextReply(excerpts: readonly Excerpt[], library: Library, locale: Locale): Reply {
  const room = Math.min(
    LIMITS.description,
    Math.floor(LIMITS.embedCharacters / excerpts.length) - LONGEST_FOOTER,
  );
  const quotations = excerpts.map((excerpt) => fittingContext(excerpt, library, room));
  return { embeds: quotationEmbeds(quotations, library.readings(), locale), private: true };
}

/** What stands before an excerpt must never push the excerpt itself out: rather less of it. */
function fittingContext(excerpt: Excerpt, library: Library, room: number): Quotation {
  const contexts = [2, 1, 0].flatMap((n) => library.context(excerpt.passageId, n) ?? []);
  const fitting = contexts.find(({ text, highlights }) => quote(text, highlights).length <= room) ?? excerpt;
  return { text: fitting.text, bold: fitting.highlights, excerpt };
}
