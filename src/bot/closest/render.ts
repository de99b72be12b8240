import type { Excerpt, Library } from "../../retrieval/index.ts";
import type { Reply } from "../discord/replies.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";

const NOT_AN_ANSWER =
  "These passages do not answer the question. They are only the nearest that the readings have:";

export function closestReply(excerpts: readonly Excerpt[], library: Library): Reply {
  return {
    content: NOT_AN_ANSWER,
    embeds: quotationEmbeds(excerpts.map(excerptQuotation), library.readings()),
    private: true,
  };
}
