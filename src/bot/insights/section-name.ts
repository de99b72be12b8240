import type { OutlineSection } from "../../retrieval/index.ts";
import { oneLine } from "../discord/text.ts";
import type { Locale } from "../locale.ts";
import { words as readingWords } from "../readings/words.ts";

/** What a section is called, in plain text and one line: its heading, or what it is where it has none. */
export function sectionName({ heading, frontMatter }: OutlineSection, locale: Locale): string {
  const said = readingWords(locale);
  const name = oneLine(heading ?? "");
  return name === "" ? (frontMatter === true ? said.frontMatter : said.noHeading) : name;
}
