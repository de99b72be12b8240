import { oneLine } from "../one-line.ts";
import type { Locator } from "../types.ts";

/** How a style names a place in a text that has no pages. */
interface PlaceWords {
  section(heading: string): string;
  readonly paragraph: string;
  /** Between two line numbers. */
  readonly to: string;
}

/** "Introduction section, para. 2" (APA 8.13, 8.28). */
export const apaPlace: PlaceWords = {
  section: (heading) => `${heading} section, `,
  paragraph: "para.",
  to: "–",
};

/** "“Introduction,” par. 2" (MLA counts paragraphs only where the text numbers them, we wherever people can count them). */
export const mlaPlace: PlaceWords = {
  section: (heading) => `“${innerQuotes(heading)},” `,
  paragraph: "par.",
  to: "-",
};

/** "under “Introduction,” para. 2" (Chicago: the heading where there are no pages). */
export const chicagoPlace: PlaceWords = {
  section: (heading) => `under “${innerQuotes(heading)},” `,
  paragraph: "para.",
  to: "–",
};

/** Section and paragraph; lines of the file where there is no paragraph to count, as in lists. */
export function formatPlace(
  words: PlaceWords,
  { section, frontMatter, paragraph, sentences, lines }: Locator,
): string {
  const heading = oneLine(section ?? "");
  const part = frontMatter ? "front matter, " : heading === "" ? "" : words.section(heading);
  const [first, last] = lines;
  const line = first === last ? `line ${first}` : `lines ${first}${words.to}${last}`;
  return part + (sentences && !frontMatter ? `${words.paragraph} ${paragraph}` : line);
}

const innerQuotes = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");
