import { z } from "zod";
import type { Excerpt, Library } from "../../retrieval/index.ts";
import type { ReplyFile } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { citationIn, type Style, styleName } from "./style.ts";
import { words } from "./words.ts";

/** Whether a style is read by programs rather than by people. */
export function isForPrograms(style: Style): boolean {
  return PROGRAMS_KINDS.has(style);
}

/**
 * The citations as one file. A reading of which several passages are cited comes once in a file for programs, without a
 * place: they take two entries of one key for a fault.
 */
export function citationFile(
  excerpts: readonly Excerpt[],
  style: Style,
  library: Library,
  locale: Locale,
): ReplyFile {
  const name = `citations.${PROGRAMS_KINDS.get(style) ?? "txt"}`;
  const description = words(locale).fileOf(styleName(style, locale));
  const entries = isForPrograms(style)
    ? onePerReading(excerpts, style, library)
    : excerpts.map((excerpt) => citationIn(style, excerpt, library));
  return {
    name,
    content: style === "csl-json" ? oneList(entries) : `${entries.join("\n\n")}\n`,
    description,
  };
}

/** With the ending of the files that they read. */
const PROGRAMS_KINDS: ReadonlyMap<Style, string> = new Map<Style, string>([
  ["bibtex", "bib"],
  ["ris", "ris"],
  ["csl-json", "json"],
]);

function onePerReading(excerpts: readonly Excerpt[], style: Style, library: Library): readonly string[] {
  const readings = Map.groupBy(excerpts, ({ reading }) => reading);
  return [...readings].flatMap(([reading, ofReading]) => {
    const [only, ...others] = ofReading;
    if (only === undefined) return [];
    return others.length === 0 || style === "line"
      ? citationIn(style, only, library)
      : library.reference(reading, style);
  });
}

/** Each citation in CSL-JSON is a list of its own. */
function oneList(entries: readonly string[]): string {
  const items = entries.flatMap((entry) => z.array(z.unknown()).parse(JSON.parse(entry)));
  return `${JSON.stringify(items, null, 2)}\n`;
}
