import { createRequire } from "node:module";
import { z } from "zod";

const require = createRequire(import.meta.url);
const { plugins }: { plugins: { input: { chain(text: string, options: object): unknown } } } =
  require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");

const itemSchema = z.object({
  title: z.string(),
  author: z
    .array(
      z.object({
        family: z.string().optional(),
        given: z.string().optional(),
        literal: z.string().optional(),
        "non-dropping-particle": z.string().optional(),
        "dropping-particle": z.string().optional(),
        suffix: z.string().optional(),
      }),
    )
    .default([]),
  issued: z.object({ "date-parts": z.tuple([z.array(z.number())]) }).optional(),
});

/** What a reference manager understands of an entry: names as "family, given", the date as its known parts. */
export interface ReadBack {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: readonly number[];
}

/** Reads an entry with citation-js, which wrote none of it. */
export function readBack(entry: string): ReadBack {
  const [item] = z.tuple([itemSchema]).parse(plugins.input.chain(entry, { generateGraph: false }));
  return {
    title: item.title,
    authors: item.author.map((name) => {
      const particles = [name["dropping-particle"], name["non-dropping-particle"], name.family];
      const family = particles.filter(Boolean).join(" ");
      return name.literal ?? [family, name.given, name.suffix].filter(Boolean).join(", ");
    }),
    date: item.issued?.["date-parts"][0] ?? [],
  };
}
