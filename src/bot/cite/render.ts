import type { APIEmbed } from "discord-api-types/v10";
import type { Excerpt, Library } from "../../retrieval/index.ts";
import { cut } from "../discord/limits.ts";
import { codeBlock } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** One embed for each excerpt, in the order in which the answer showed them: the reference, and the means to check it. */
export function citeReply(excerpts: readonly Excerpt[], library: Library, locale: Locale): Reply {
  return { embeds: excerpts.map((excerpt) => citation(excerpt, library, locale)), private: true };
}

function citation(excerpt: Excerpt, library: Library, locale: Locale): APIEmbed {
  const { start, end, sha256 } = excerpt.locator;
  const reference = codeBlock(cut(library.cite(excerpt), LONGEST_REFERENCE));
  return { description: `${reference}\n${words(locale).place(start, end)}\n\`${sha256}\`` };
}

/** Three of them stay within Discord's 6,000 characters. */
const LONGEST_REFERENCE = 1_500;
