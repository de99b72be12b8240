import { havingPart } from "../analyse/having-part.ts";
import { kindsOfText } from "../analyse/kinds-of-text.ts";
import { readQuestion } from "../analyse/question.ts";
import { headingsNamed } from "../analyse/section-names.ts";
import { isWithin, readTimeFrame } from "../analyse/time.ts";
import { findTerms, findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { type BlockKind, isFrontMatter } from "../layout/block.ts";
import { coverage, worthIn } from "../rank/passages.ts";
import { rank } from "../rank/rank.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { type ParticularsAsking, readParticularsAsking } from "./asking.ts";
import { type Head, headOf, type ParticularsAnswer, shelfOf } from "./head.ts";
import { findOtherMoment } from "./other-moment.ts";

/** More heads than this nobody reads; the question did not say which is meant. */
const mostHeads = 3;

/**
 * The lines of the readings' heads that a question asks for by what they are. Undefined where it asks for none, or for more than the
 * heads can tell.
 */
export function findParticulars(
  asked: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  const { text, shelf } = withoutDescription(asked, shelfOf(catalogue, allowed));
  const asking = readParticularsAsking(
    text,
    catalogue.lexicon,
    shelf.map(({ reading }) => reading),
  );
  if (asking && (isAboutListedText(asking, catalogue, shelf) || isOfAnotherTime(text, asking, shelf)))
    return undefined;
  const moment = asking && findOtherMoment(text, asking, catalogue, shelf);
  const meant = asking && readingsMeant(moment ? { ...asking, matter: [] } : asking, text, catalogue, shelf);
  if (!asking || !meant || meant.length === 0 || meant.length > mostHeads) return undefined;
  const heads = [...(moment ? [moment] : []), ...meant.flatMap((shelved) => headAskedFor(shelved, asking))];
  const fields = [...asking.kinds, ...(asking.isNumber ? ["volume or issue"] : [])];
  return heads.length > 0 ? { heads, fields, matter: asking.matter } : undefined;
}

/** "The one with the long list at the end": where only one reading has such a part, it is the one that is meant. */
function withoutDescription(
  text: string,
  shelf: readonly ShelvedReading[],
): { readonly text: string; readonly shelf: readonly ShelvedReading[] } {
  const [description = ""] = describedByPart.exec(text) ?? [];
  const names = havingPart(description, shelf);
  const [meant, ...others] = shelf.filter(({ reading }) => names.includes(reading.card.name));
  if (meant === undefined || others.length > 0) return { text, shelf };
  const { title, author } = meant.reading.card;
  const [name = title] = author.map((person) => ("literal" in person ? person.literal : person.family));
  return { text: text.replace(description, () => `the text by ${name}`), shelf: [meant] };
}

const describedByPart = new RegExp(
  `\\b(?:the|that|this)\\s+(?:\\p{L}+\\s+){0,2}(?:one|${kindsOfText}|reports?)\\s+(?:with|having|(?:that|which)\\s+has)\\b[^?.!]*`,
  "iu",
);

/** "When did “Aid to Russia” come out?" A dated list knows texts of which the library has no more than a line. */
function isAboutListedText(
  { kinds, isNumber, groups, readings }: ParticularsAsking,
  { blocks, contentOf }: Catalogue,
  shelf: readonly ShelvedReading[],
): boolean {
  const isOfVolume =
    isNumber && groups.every(({ asked }) => asked.every(({ surface }) => /^\d+$/.test(surface)));
  if (isOfVolume || groups.length === 0 || readings.length > 1 || kinds.size !== 1 || !kinds.has("date"))
    return false;
  return blocks.some(
    (one) =>
      one.block.date &&
      one.block.kind === "item" &&
      shelf.some(({ reading }) => reading === one.reading) &&
      coverage(groups, [contentOf(one).whole]) > 0.75,
  );
}

/** "What did they put out in 1971?" No reading did come out then, so it is no reading that is asked about. */
function isOfAnotherTime(
  text: string,
  { kinds, readings }: ParticularsAsking,
  shelf: readonly ShelvedReading[],
): boolean {
  const isOpenWhich = readings.length === 0 && !claimsOfText.test(text);
  const frame = isOpenWhich && kinds.has("date") ? readTimeFrame(text) : undefined;
  if (!frame || frame.isName || frame.from === undefined) return false;
  return !shelf.some(({ reading: { card } }) => card.issued && isWithin(card.issued, frame));
}

/** What else the question holds may tell the reading, if a passage of it holds all of that. */
function readingsMeant(
  asking: ParticularsAsking,
  text: string,
  catalogue: Catalogue,
  shelf: readonly ShelvedReading[],
): readonly ShelvedReading[] {
  const { readings, matter } = asking;
  const named = shelf.filter(({ reading }) => readings.includes(reading.card.name));
  if (readings.length > 1 && asksForHeads.test(text)) return named;
  // Whatever stands in its title, it is the title that tells.
  if (inHead.test(text) && named.length > 0) return named;
  if ((inHead.test(text) || matter.length === 0) && named.length === 0 && byNumber.test(text)) return shelf;
  if (matter.length > 0) {
    const told = readingTold(asking, text, catalogue, shelf);
    if (told === undefined) return [];
    return named.length > 0 ? named : [told];
  }
  return named.length > 0 ? named : readingsLeftOpen(asking, text, shelf);
}

/** Those that a question may mean which holds nothing but what it asks for. */
function readingsLeftOpen(
  asking: ParticularsAsking,
  text: string,
  shelf: readonly ShelvedReading[],
): readonly ShelvedReading[] {
  const { kinds, isNumber, isOfText, isPosting } = asking;
  // "Who wrote the abstract?"
  const terms = findTerms(text);
  const headed = shelf.filter((one) => headingsNamed(one, terms).length > 0);
  if (headed.length === 1) return headed;
  if (kinds.size > 1 || isNumber || ofSeveral.test(text)) return shelf;
  if (kinds.has("date") && ofThisText.test(text)) return shelf;
  // "When?" alone is not about a reading.
  const isNotOfText = (kinds.has("date") && !isPosting) || (kinds.has("imprint") && !isOfText && !isPosting);
  if (isNotOfText) return [];
  const having = shelf.filter((shelved) => headAskedFor(shelved, asking).length > 0);
  return having.length === 1 ? having : [];
}

/** The reading of a passage that holds all that a question says besides what it asks for. */
function readingTold(
  { kinds, isNumber, matter }: ParticularsAsking,
  text: string,
  catalogue: Catalogue,
  shelf: readonly ShelvedReading[],
): ShelvedReading | undefined {
  const isDescribed = describesReading.test(text);
  if (kinds.size + (isNumber ? 1 : 0) < 2 && !isDescribed) return undefined;
  const names = shelf.map(({ reading }) => reading.card.name);
  const telling = rank(catalogue, readQuestion(text, catalogue), names).passages.find(
    ({ indexed }, place) => {
      if (place > 0 && !(isDescribed && standsOut.has(indexed.block.kind))) return false;
      const { whole, cues } = catalogue.contentOf(indexed);
      return matter.every((group) => worthIn(group, [whole, cues]) > 0);
    },
  );
  return shelf.find(({ reading }) => reading === telling?.indexed.reading);
}

/** What people know a text by: "the report with the picture of the ranch". */
const standsOut: ReadonlySet<BlockKind> = new Set(["caption", "heading"]);

/** "The titles of both readings", "In which years did they come out, respectively?": whatever else is said, heads are asked for. */
const asksForHeads =
  /\b(?:titles?|authors?|dates?|names?|years?)\s+of\s+(?:both|the\s+two|each)\b|\b(?:years?|dates?|when|months?)\b[^?.!]{0,80}\b(?:come|came)\s+out\b|\b(?:years?|dates?|when|months?)\b[^?.!]{0,80}\b(?:published|appear(?:ed)?)\b/iu;
/** "Which presidents appear in the title of …?" */
const inHead = /\bin\s+(?:the|its|their|each)\s+(?:titles?|sub-?titles?|by-?lines?|headlines?)\b/iu;
/** "The second reading", "text no. 1": readers do not count from the same end, so all are shown. */
const byNumber = new RegExp(
  `\\b(?:(?:first|second|1st|2nd)\\s+(?:${kindsOfText})|(?:${kindsOfText})\\s+(?:no\\.?|nr\\.?|number|#)?\\s*(?:\\d|one|two))\\b`,
  "iu",
);
/** "The report that asks about …", "Who wrote about …?" */
const describesReading =
  /\b(?:the|that|this)\s+(?:report|paper|text|article|abstract|piece|essay|reading|document|handout|thing|one)\s+(?:that|which|about|on|with|asking)\b|\b(?:who|whose|which|what)\b[^?.!]{0,40}\b(?:wrote|writes|written)\s+about\b/iu;
/** "When was the paper written?", where there are several. */
const ofThisText = new RegExp(`\\b(?:the|this)\\s+(?:${kindsOfText}|report|abstract|overview)\\b`, "iu");
/** "Was the paper released in the spring of 2003?" */
const claimsOfText = new RegExp(
  `^\\W*(?:is|was|did|does|has)\\s+(?:the|this)\\s+(?:${kindsOfText}|report)\\b`,
  "iu",
);
/** "Who are the authors?", "Who wrote these?" */
const ofSeveral =
  /\b(?:authors|writers|titles|dates|publishers|bylines|these|those|they|readings|texts|papers|sources|documents)\b/iu;

function headAskedFor({ reading, passages }: ShelvedReading, asking: ParticularsAsking): readonly Head[] {
  const lines = passages.filter((passage) =>
    isAskedFor(passage, reading.source.slice(passage.start, passage.end), asking),
  );
  return headOf(reading, lines);
}

function isAskedFor(
  { block }: Passage,
  text: string,
  { kinds, isNumber, isPosting, terms }: ParticularsAsking,
): boolean {
  if (!isFrontMatter(block.kind)) return false;
  if (kinds.has(block.kind)) return true;
  if (isNumber && numbered.test(text)) return true;
  if (isPosting && dated.test(text)) return true;
  return block.kind === "imprint" && findWords(text).some(({ term }) => terms.has(term));
}

const dated = /\bdate\b|\p{N}\s*\/\s*\p{N}|\b(?:19|20)\d\d\b/iu;
const numbered = /\b(?:vol(?:ume)?|issue|no|number)\b\.?\s*\p{N}/iu;
