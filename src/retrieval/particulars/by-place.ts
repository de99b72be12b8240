import { wordsOfMatter } from "../analyse/matter.ts";
import { asSectionName, headingsNamed, isSectionName, type NamedHeading } from "../analyse/section-names.ts";
import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { type BlockKind, isFrontMatter } from "../layout/block.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { anyOf } from "./any-of.ts";
import { readingsNamed, withoutAll } from "./asking.ts";
import { type Head, headOf, type ParticularsAnswer, shelfOf } from "./head.ts";
import { type Part, type PlaceAsking, type PlaceUnit, readPlaceAsking } from "./place-asking.ts";

/** What stands at the places that a question asks for; undefined where it asks for none, or for more than places. */
export function findByPlace(
  text: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  if (ofList.test(text)) return undefined;
  const shelf = shelfOf(catalogue, allowed);
  const heads = placesOfEach(text, shelf) ?? placesAt(askingIn(text), shelf);
  return heads.length === 0 ? undefined : { heads, fields: ["place"], matter: [] };
}

/** Two places in one question: "the first line of the one and the last of the other". Undefined where there are not that many. */
function placesOfEach(text: string, shelf: readonly ShelvedReading[]): readonly Head[] | undefined {
  if (text.length > longestOfTwo) return undefined;
  for (const { index, 0: joint } of text.matchAll(joints)) {
    const both = [text.slice(0, index), text.slice(index + joint.length)].map(askingIn);
    // "The first line and the last one of the abstract": what is said once holds for both.
    const shared = both.find((one) => one?.by === "part" && !namesNothing(one))?.rest ?? "";
    const ofEach = both.map((one) =>
      placesAt(one && namesNothing(one) ? { ...one, rest: shared } : one, shelf),
    );
    if (ofEach.every((heads) => heads.length > 0)) return ofEach.flat();
  }
  return undefined;
}

/** UTF-16 code units. A longer text has many joints, and each is another reading of all of it. */
const longestOfTwo = 400;

const namesNothing = ({ by, rest }: PlaceAsking) => by === "part" && matterOf(rest).length === 0;

/** Where one place ends and another begins. */
const joints = /\s*[;+&]\s*|\s*,?\s+(?:and|plus|as\s+well\s+as)\s+|,\s+then\s+/giu;

function askingIn(text: string): PlaceAsking | undefined {
  const asking = readPlaceAsking(text);
  return asking?.by === "part" && ofHeading.test(text) ? undefined : asking;
}

function placesAt(asking: PlaceAsking | undefined, shelf: readonly ShelvedReading[]): readonly Head[] {
  const found = (asking ? sectionsMeant(asking, shelf) : []).flatMap((section) =>
    asking ? headOf(section.shelved.reading, placeIn(section, asking)) : [],
  );
  return found.length > mostPlaces ? [] : found;
}

/** More places than this nobody reads; the question did not say which is meant. */
const mostPlaces = 2;

const ofHeading = /\b(?:sub-?)?(?:heading|header)s?\b/iu;
const ofSection = /\b(?:sub-?)?(?:heading|header|section)s?\b/iu;
/** Lists are asked for by their own forms. */
const ofList =
  /\b(?:list|lists|listed|tracker|topics?|entries|items|reports)\b|\b(?:which|what|name\s+the)\s+(?:\p{L}+\s+)?(?:report|title|link|one)s?\b/iu;

/** A reading, or what stands under one heading of it. */
interface Section {
  readonly shelved: ShelvedReading;
  readonly passages: readonly Passage[];
}

/** The readings that are named, or the sections of them; none where the question holds more than a place and a name of these. */
function sectionsMeant(asking: PlaceAsking, shelf: readonly ShelvedReading[]): readonly Section[] {
  const spoken = asking.by === "part" ? asking.rest : [asking.rest, asking.of].flat().join(" ");
  const among = readingsNamed(spoken, shelf);
  const rest = matterOf(asking.rest);
  const sections = among.flatMap((one) => sectionsNamed(one, rest));
  const explained = new Set([...sections.flatMap(({ matter }) => matter), ...among.flatMap(termsOfCard)]);
  if (!rest.every((term) => explained.has(term))) return [];
  if (asking.by === "part" && sections.length > 0) return sections;
  // What stands beside something need not stand in the section by which a reading is named.
  const having = among.filter(
    (one) => sections.length === 0 || sections.some(({ shelved }) => shelved === one),
  );
  return having.map((shelved) => ({ shelved, passages: shelved.passages }));
}

const termsOfCard = ({ reading: { card } }: ShelvedReading) => termsOf(`${card.title} ${authorsOf(card)}`);

const authorsOf = ({ author }: ShelvedReading["reading"]["card"]) =>
  author.map((one) => ("literal" in one ? one.literal : `${one.given ?? ""} ${one.family}`)).join(" ");

const termsOf = (text: string) => wordsOfMatter(text).map(({ term }) => term);

/** What of a question's words is more than a page is spoken of with. */
function matterOf(text: string): readonly string[] {
  const spoken = withoutAll(text, said);
  const sections = findWords(spoken).map(({ term }) => term);
  return [...new Set([...termsOf(spoken), ...sections.filter(isSectionName)].map(asSectionName))];
}

/** How people speak of a page and of what is printed on it. */
const said = anyOf(
  "very, top, bottom, exact(?:ly)?, precise(?:ly)?, single, whole, full, complete, main, first, second, one, there, is, on, in, the, of, with",
  "words?, lines?, names?, question, heading, dates?, capitals?, letters?, item, entry, author, page, pages, prose, text, body",
  "programmes?, programs?, cent(?:er|re)s?, universit(?:y|ies), institutions?",
  "document, reports?, abstract's, piece, article, paper, essay",
  "sentences?, sections?, parts?, paragraphs?, quot(?:e|es|ed|ing), cit(?:e|es|ed|ing), show, name, reading's, text's, paper's, each, both",
  "stand(?:s|ing)?, print(?:ed|s)?, writ(?:ten|es?), comes?, came, appears?, read(?:s|ing)?, begins?, starts?, opens?, ends?, closes?, concludes?, look, like, sits?, placed?",
  "puts?, says?, gives?, given, has, have, shows?, shown, it, its",
  "enumerate, please, kindly, want, need, pull, copy, paste",
);

function sectionsNamed(
  shelved: ShelvedReading,
  terms: readonly string[],
): readonly (Section & Pick<NamedHeading, "matter">)[] {
  const { passages } = shelved;
  return headingsNamed(shelved, terms).map(({ heading, matter }) => {
    const at = passages.indexOf(heading);
    const to = passages.findIndex(({ block }, later) => later > at && block.kind === "heading");
    return { shelved, matter, passages: passages.slice(at + 1, to === -1 ? undefined : to) };
  });
}

function placeIn(section: Section, asking: PlaceAsking): readonly Passage[] {
  if (asking.by === "part") return asking.parts.reduce(partOf, section.passages);
  if (asking.by === "between") {
    const [one, other] = asking.of.map((of) => anchorIn(section, of));
    if (!one || !other) return [];
    const { passages } = section;
    const ends = [one, other].map((anchor) => [passages.indexOf(anchor[0]), passages.indexOf(anchor[1])]);
    const [[, from = 0] = [], [to = 0] = []] = ends.toSorted(([a = 0], [b = 0]) => a - b);
    const lines = passages.slice(from + 1, to);
    return lines.length <= mostBetween ? lines : [];
  }
  const anchor = anchorIn(section, asking.of);
  return anchor ? besideIn(section, anchor, asking.side, asking.rest) : [];
}

const mostBetween = 4;

/** Passages as the part of them that is meant. */
function partOf(passages: readonly Passage[], { unit, end, skip, take }: Part): readonly Passage[] {
  const counted = unitsOf(passages, unit);
  const from = end === "first" ? skip : counted.length - skip - take;
  return from < 0 ? [] : counted.slice(from, from + take).flat();
}

function unitsOf(passages: readonly Passage[], unit: PlaceUnit): readonly (readonly Passage[])[] {
  if (unit === "line") return passages.map((one) => [one]);
  const prose = passages.filter(({ block }) => block.kind === "paragraph");
  if (unit === "sentence") return prose.map((one) => [one]);
  return [...Map.groupBy(prose, ({ block }) => block).values()];
}

/** First and last passage of what something else stands beside. */
type Anchor = readonly [first: Passage, last: Passage];

const fieldWords: readonly (readonly [kind: BlockKind, word: RegExp])[] = [
  ["subtitle", /\b(?:sub-?titles?|taglines?|sub-?headings?)\b/iu],
  ["title", /\b(?:titles?|headlines?)\b/iu],
  ["byline", /\b(?:by-?lines?|authors?|writers?|who\s+wrote|names?)\b/iu],
  ["date", /\b(?:dates?|date\s+lines?|volumes?|issues?)\b/iu],
  ["caption", /\b(?:photos?|photographs?|pictures?|images?|pics?|captions?)\b/iu],
];

/** What the question's words for it are the name of: a line by its kind, a paragraph, a heading or a line of the head by its own words. */
function anchorIn({ passages, shelved }: Section, of: string): Anchor | undefined {
  const asking = readPlaceAsking(of);
  const toAnchor = (found: readonly Passage[]): Anchor | undefined => {
    const [first] = found;
    const last = found.at(-1);
    return first && last && [first, last];
  };
  if (asking?.by === "part") {
    const ofCard = new Set(termsOfCard(shelved));
    const rest = matterOf(asking.rest).filter((term) => !ofCard.has(term));
    const within = rest.length === 0 ? passages : sectionsNamed(shelved, rest)[0]?.passages;
    return toAnchor(asking.parts.reduce(partOf, within ?? []));
  }
  const kind = fieldWords.find(([, word]) => isHeadOf(of, word))?.[0];
  if (kind) return toAnchor(passages.filter(({ block }) => block.kind === kind));
  const terms = new Set(termsOf(of));
  const isOfLine = /\bline\b/iu.test(of);
  const verbatim = passages.filter(({ block, start, end }) => {
    if (!isFrontMatter(block.kind) && block.kind !== "heading") return false;
    const own = termsOf(shelved.reading.source.slice(start, end));
    const shared = own.filter((term) => terms.has(term)).length;
    return shared > 0 && (shared / own.length > mostOfLine || (isOfLine && shared === terms.size - 1));
  });
  return verbatim.length === 1 ? toAnchor(verbatim) : undefined;
}

/** "The title of the paper", but not "the moment in the photo". */
function isHeadOf(of: string, word: RegExp): boolean {
  const found = word.exec(of);
  return found !== null && !/\b(?:in|of|on|at|from|with)\b/iu.test(of.slice(0, found.index));
}

const mostOfLine = 0.6;

/** What is asked for, where the question tells: a date, a name, a question. */
const wanted: readonly (readonly [word: RegExp, is: (passage: Passage, text: string) => boolean])[] = [
  [/\bquestions?\b/iu, (_, text) => text.endsWith("?")],
  [ofSection, ({ block }) => block.kind === "heading"],
  [/\bwho(?:se)?\b|\bnames?\b/iu, ({ block }) => block.kind === "byline"],
  [/\bwhen\b|\bdates?\b/iu, ({ block }) => block.kind === "date"],
];
const several = /\b(?:lines|everything|all|enumerate|list)\b/iu;

function besideIn(
  { passages, shelved: { reading } }: Section,
  [first, last]: Anchor,
  side: "before" | "after",
  lead: string,
): readonly Passage[] {
  const onThatSide =
    side === "before"
      ? passages.slice(0, passages.indexOf(first)).toReversed()
      : passages.slice(passages.indexOf(last) + 1);
  // From one heading to the next there may be pages.
  const near = ofSection.test(lead) ? onThatSide : onThatSide.slice(0, farthest);
  if (several.test(lead)) {
    const other = near.findIndex(({ block }) => !isFrontMatter(block.kind));
    const lines = near.slice(0, other === -1 ? undefined : other);
    return side === "before" ? lines.toReversed() : lines;
  }
  const is = wanted.find(([word]) => word.test(lead))?.[1];
  const found = near.find((passage) => !is || is(passage, reading.source.slice(passage.start, passage.end)));
  return found ? [found] : [];
}

const farthest = 6;
