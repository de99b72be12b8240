import type { Excerpt, Library } from "../../retrieval/index.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

export function closestReply(excerpts: readonly Excerpt[], library: Library, locale: Locale): Reply {
  return {
    content: words(locale).notAnAnswer,
    embeds: quotationEmbeds(excerpts.map(excerptQuotation), library.readings(), locale),
    private: true,
  };
}
