import type { PartialDate, Reading } from "../types.ts";
import { type Block, type BlockKind, headingText } from "./block.ts";
import { findDates } from "./dates.ts";
import { recogniseFrontMatter } from "./front-matter.ts";
import { splitLines } from "./lines.ts";
import { joinParagraphs, type Span } from "./paragraphs.ts";

/**
 * Recognises what a plain-text reading is made of. Knows nothing of any particular reading: it goes by blank lines,
 * line lengths, punctuation, dates and by what the card says of title, authors and date.
 */
export function layOut({ card, source }: Reading): readonly Block[] {
  const spans = joinParagraphs(source, splitLines(source));
  const firstProse = spans.findIndex(isProse);
  const textBegins = firstProse === -1 ? spans.length : firstProse;
  const front = recogniseFrontMatter(spans.slice(0, textBegins), card);
  const kinds = [...front, ...kindsOfText(spans.slice(textBegins))];
  return withSections(spans, kinds);
}

/** A sentence's end and another's beginning: a capital, or a letter of a script that has none or no spaces either. */
const holdsSentenceEnd = /\p{Sentence_Terminal}["'”’»)\]」』]*(?:\s+[\p{Lu}\p{Lo}]|\p{Lo})/u;

/** Runs of sentences, as against titles, headings and list lines. */
function isProse({ text }: Span): boolean {
  const endsAsSentence = /[\p{Sentence_Terminal}…]["'”’»)\]」』]*$/u.test(text);
  return text.length > 120 || (endsAsSentence && (text.length > 60 || holdsSentenceEnd.test(text)));
}

/** A caption ends with its credit in brackets: "(AFP Photo/…)", "(Courtesy of …)". */
const credit =
  /\([^()]*\b(?:photos?|images?|courtesy|credit|AFP|AP|Getty|Reuters|Magnum|illustration)\b[^()]*\)\.?$/iu;

function kindsOfText(spans: readonly Span[]): readonly BlockKind[] {
  return spans.map((span, index): BlockKind => {
    if (isProse(span)) return credit.test(span.text) ? "caption" : "paragraph";
    return isHeading(spans, index) ? "heading" : "item";
  });
}

function isHeading(spans: readonly Span[], index: number): boolean {
  const span = spans[index];
  if (!span || beginsWithDate(span)) return false;
  const next = spans[index + 1];
  const previous = spans[index - 1];
  if (next && isProse(next)) return true;
  if (/:$/.test(span.text) || /^\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(span.text)) return next !== undefined;
  const opensDatedList = next !== undefined && beginsWithDate(next);
  return opensDatedList && !(previous && beginsWithDate(previous));
}

function beginsWithDate(span: Span): boolean {
  return dateAtStart(span) !== undefined;
}

function dateAtStart({ text }: Span): PartialDate | undefined {
  const first = findDates(text)[0];
  return first?.start === 0 && first.end < text.length ? first.date : undefined;
}

/** A heading right under a heading is its child; after text or a list, a heading starts afresh. */
function withSections(spans: readonly Span[], kinds: readonly BlockKind[]): readonly Block[] {
  let headings: readonly string[] = [];
  return spans.map((span, index): Block => {
    const kind = kinds[index] ?? "item";
    const above = kind === "heading" && kinds[index - 1] !== "heading" ? [] : headings;
    if (kind === "heading") headings = [...above, headingText(span.text)];
    const date = kind === "item" ? dateAtStart(span) : undefined;
    return {
      kind,
      start: span.start,
      end: span.end,
      ...(above.length > 0 && { section: above.join(" › ") }),
      ...(date && { date }),
    };
  });
}
