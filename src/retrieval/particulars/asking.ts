import { type Group, readGroups } from "../analyse/groups.ts";
import { kindsOfText } from "../analyse/kinds-of-text.ts";
import { wordsOfMatter } from "../analyse/matter.ts";
import { isNamed } from "../analyse/names.ts";
import { readReadingsAsked } from "../analyse/readings-asked.ts";
import type { Word } from "../analyse/words.ts";
import type { BlockKind } from "../layout/block.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ShelvedReading } from "../split/passages.ts";
import type { Card, Reading } from "../types.ts";
import { anyOf } from "./any-of.ts";

/** What a question asks of the heads of readings: who wrote them, what they are called, when and where they came out. */
export interface ParticularsAsking {
  /** The kinds of lines that say so; at least one. */
  readonly kinds: ReadonlySet<BlockKind>;
  /** Of lines with a date or an imprint, those that number a volume or an issue. */
  readonly isNumber: boolean;
  /** When it was put where it was read: an imprint may date that, too. */
  readonly isPosting: boolean;
  /** "Where?" alone may ask for anything; a publisher or an institution is a reading's. */
  readonly isOfText: boolean;
  /** Terms of the cards that the question uses: a line of the imprint that holds one is meant, too. */
  readonly terms: ReadonlySet<string>;
  /** Names of the readings that are named, or meant by "both"; none when the question does not tell. */
  readonly readings: readonly string[];
  /** All that the question holds besides. */
  readonly groups: readonly Group[];
  /** What of that no card holds: it may tell which reading is meant. */
  readonly matter: readonly Group[];
}

const things = `(?:${kindsOfText}|reports?|abstracts?|studies|study|works?|two|both|each|it|they|them)`;

/** How people ask for each kind of line. */
const fields: readonly (readonly [kind: BlockKind, asked: RegExp])[] = [
  [
    "byline",
    /\b(?:authors?(?:['’]s?)?|who(?:\s+(?:all|actually|exactly))?\s+(?:wrote|authored|penned|is\s+behind)|who(?:se|\s+is|['’]s)\s+(?:it\s+)?by|by\s+whom?|\bby(?=\s*(?:_{2,}|\.{3}|…|\?))|who\s+by\b|(?:first|last|full|family)\s+names?|surnames?|who(?:\s+(?:is|was|are))?\s+responsible\s+for|who\s+did\s+(?=(?:the|this|that|these|those|it)\b)|whose\s+(?:name|work|paper|report|article)|writers?|(?<=^\W{0,9})did\b(?=[^?.!]{1,60}\bwrite\b)|(?:which|what|(?:name|work)\s+of\s+the|who\s+(?:is|was)\s+the|whose\s+is\s+the|the)\s+(?:scholars?|researchers?|journalists?|reporters?|academics?|historians?|essayists?|professors?)|written\s+by|by-?lines?|write\s+for)\b/giu,
  ],
  [
    "title",
    new RegExp(
      `\\b(?:titles?(?:\\s+of)?|headlines?|headings?\\s+of(?=\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?${things}\\b)|titled|what\\s+(?:has|did)(?=\\s+(?:the\\s+)?(?:\\p{L}+\\s+){1,2}(?:write|written)\\b(?!\\s+(?:about|on|of|that)\\b))|entitled|(?<=\\b${things}\\b(?:(?!\\b(?:section|part|heading|chapter|box)\\b)[^?.!]){0,40}\\b)called|names?\\s+of\\s+(?:the\\s+)?(?:(?:two|both|each)\\s+)?${things})\\b`,
      "giu",
    ),
  ],
  [
    "subtitle",
    /\b(?:sub-?titles?|taglines?|straplines?|sub-?heads?|sub-?headings?|sub-?headlines?|(?:what|which)\s+question(?=[^?.!]{0,60}\b(?:ask(?:s|ed|ing)?|answer|pose[sd]?|raise[sd]?|put|set\s+out)\b))\b/giu,
  ],
  [
    "date",
    /\b(?:when|dates?|dated|(?:what|which|in\s+what|in\s+which)\s+(?:exact\s+)?(?:days?|years?|months?)(?:\s+exactly)?|(?:exact|precise)\s+days?|how\s+far\s+apart|before\s+or\s+after|after\s+or\s+before|(?:how\s+much|what)\s+time(?=[^?.!]{0,80}\b(?:between|apart|after|passed|lies|separates)\b)|(?:day|month|year|season)s?\s+of(?=\s+(?:the|this|that|both|each)\b)|how\s+(?:long|many\s+(?:days|weeks|months|years))(?=[^?.!]{0,200}\b(?:after|before|between|apart|later|earlier|passed|pass|took|gap)\b)|years?\s+of\s+publication|years?(?=\s*(?:[?.!]|$|and\b|of\s+(?:both|each|the\s+two)))|how\s+old\s+(?:is|are)(?=\s+(?:the|this|that|these|both)\b)|publication\s+(?:dates?|years?)|older|oldest|newer|newest|earlier|later|sooner|more\s+recent|published\s+first|came\s+(?:out\s+)?first|same\s+years?|(?:from|in|of|or)\s+(?:the\s+)?(?:spring|summer|autumn|winter|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|(?:published|appear(?:ed)?|released|printed|issued|written|c[ao]me\s+out)\s+(?:in\s+an?|on\s+an?|before|after|around|by)(?=\s+(?:or\s+(?:before|after)\s+)?(?:\p{L}+day\b|(?:19|20)\d\d\b|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)))\b/giu,
  ],
  [
    "imprint",
    /\b(?:where(?:\s+(?:was|were|is|does))?|publish(?:er|ing\s+house)s?|who\s+published|published\s+by|institut(?:e|ion)s?(?:['’]s)?|organi[sz]ations?|universit(?:y|ies)(?:['’]s)?|unis?|archives?|databases?|(?:wrote|written|works?|worked|working|based|studi(?:es|ed)|teach(?:es)?|taught)\b(?=[^?.!]{0,60}\bat\b)|(?:is|was)\s+at\b|(?:corporate|issuing|sponsoring)\s+(?:body|author)|think\s+tanks?|research\s+(?:cent(?:er|re)|institute)s?|cent(?:er|re)s?|affiliations?|affiliated|programmes?|programs?)\b/giu,
  ],
];

const numbering =
  /\bvol(?:ume)?s?\b\.?(?:\s*(?:[/&,]|and)?\s*(?:no|nr|num|iss)\b\.?)?|\bissues?(?:\s+(?:number|no))?\b/giu;
/** Lists have entries with names and dates of their own; "list the authors" speaks of none. */
const ofList =
  /\b(?:the|an?|this|that|which|what|in|of)\s+(?:\p{L}+\s+)?list\b|\b(?:which|what|any)\s+(?:later|earlier|other)\s+(?:report|title|one)\b|\b(?:lists|(?<!\b(?:is|are|was|were)\s)listed|tracker|topics?|entries|items|reports|related|ones?\s+(?:just\s+|right\s+)?(?:before|after))\b/iu;

/** "Is it from May?" asks for the date whatever it is. */
const month =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu;
const ofText =
  /\b(?:publish(?:er|ing\s+house)s?|institut(?:e|ion)s?|organi[sz]ations?|universit(?:y|ies)|unis?|think\s+tanks?|affiliations?|(?:corporate|issuing|sponsoring)\s+(?:body|author))\b/iu;
const posting =
  /\b(?:post(?:ed|ing)|databases?|hosts?|hosted|upload(?:ed)?|put\s+(?:up|online)|online|add(?:ed)?|archived?)\b/iu;

/** A whole reference is asked for. */
const reference =
  /\b(?:how\s+(?:do|should|would|can|to)\s*(?:i|we|you|one)?\s*(?:properly\s+)?(?:cite|reference)|(?:apa|mla|chicago|harvard|turabian)(?:\s*-?\s*style)?\s+(?:reference|citation|entry|format|bibliography)|(?:full\s+|complete\s+)?(?:reference|citation|bibliograph(?:y|ic)(?:\s+(?:data|entry|details|information))?|works?\s+cited(?:\s+entry)?)\s+(?:for|of)|cite\s+(?:it|this|these|them|both|the))\b/giu;

const citationStyle =
  /\bin\s+(?:the\s+)?(?:apa|mla|chicago|harvard|turabian)\b(?:\s+style)?|\b(?:apa|mla|chicago|turabian)(?:\s+style)?\s+(?:wants?|needs?|requires?|asks\s+for)\s+(?:it|that|this|them)\b/giu;

/** What is said around it, and is no matter of its own. */
const besides = anyOf(
  // That it came out, and where it was put.
  "published, publish, publication, printed, released, issued, appear(?:ed|s)?, c[ao]me out, out, post(?:ed|ing)?, put (?:up|online), online",
  "add(?:ed)?, upload(?:ed)?, hosts?, hosted, databases?, archives?, archived",
  // That somebody wrote it, and what he is.
  "wrote, written, writes?, write, writing, authored, author, based, behind, stand(?:s|ing)?(?: behind)?, anonymous(?:ly)?, names?, named",
  "mrs?, ms, dr, scholars?, guy, man, woman, lady, person, fellow, individual",
  // What kind of text it is, and what it is called.
  "report, abstracts?, pieces?, essays?, journals?, magazines?, works?, handouts?, things?, studies, study, story, stories, issue",
  "called, title, deals?, dealing, belong, belongs, from, comes?, came, go, goes",
  // What of it is asked for, and how it is to be given.
  "need, want, list, please, kindly, give, given, full, details?, data, info, information, format, entry, style, properly, exact, exactly",
  "precise, just, respectively, same, again, if so, number, numbers, row, table, record, line, lines, per, spell(?:ed|t|ing)?",
  "quot(?:e|ing), attribut(?:e|ed|ing), credit, carr(?:y|ies), bears?, shows?, displays?, footnotes?(?: \\d+)?",
  "(?:for )?(?:(?:my|the|a) )?(?:bibliography|reference list|works cited)",
  // What it is set beside.
  "two, both, either, neither, first, second, vs, versus, itself, themselves, under, below, beneath",
  "cit(?:e|es|ed|ing), (?:reading|text|paper|document|article|source|handout) (?:(?:no|nr|number)\\.? )?(?:\\d|one|two|three|a|b)",
  "questions?, answers?, ask(?:s|ed|ing)?, set out, pose[sd]?, raise[sd]?, lie, lies, time, listed, on record",
  "down to, only, at least, rather, actually, really, bits?, stuff, sort, kind, word for word, verbatim, literally, in full",
  "apart, passed, pass, later, earlier, after, before, between, date, calendar, days?, months?, years?",
);

/** Reads a question as one about the heads of readings; undefined where it asks for nothing of them. */
export function readParticularsAsking(
  text: string,
  lexicon: Lexicon,
  readings: readonly Reading[],
): ParticularsAsking | undefined {
  const isReference = text.search(reference) !== -1;
  const isNumber = text.search(numbering) !== -1;
  const kinds = new Set(fields.flatMap(([kind, asked]) => (text.search(asked) === -1 ? [] : [kind])));
  if ((kinds.size === 0 && !isReference && !isNumber) || ofList.test(text)) return undefined;
  const cards = readings.map(({ card }) => card);
  const unstyled = withoutAll(text, citationStyle);
  const said = [reference, numbering, ...fields.map(([, asked]) => asked), besides];
  const rest = [...said, ...(kinds.has("date") ? [month] : [])].reduce(withoutAll, unstyled);
  const isOfCard = ({ term }: Word) => cards.some((card) => termsOf(card).has(term));
  const terms = new Set(
    wordsOfMatter(rest)
      .filter(isOfCard)
      .map(({ term }) => term),
  );
  for (const { term } of wordsOfMatter(text)) if (typeTerms.has(term)) terms.add(term);
  const { each } = readReadingsAsked(text, cards);
  // Whoever asks "Was it written by a man called Andrew?" wants to see who wrote it.
  const isClaim = ({ asked }: Group) =>
    !isOpen.test(text) && asked.every((word) => isNamed(text, word) && !lexicon.vocabulary.knows(word.term));
  const isOfDate = kinds.has("date") && !isOpen.test(text);
  const groups = readGroups(rest, lexicon).filter((group) => !isClaim(group));
  return {
    kinds: isReference ? wholeReference : withoutWhatOnlyPlaces(kinds),
    isNumber: isNumber && !isReference,
    isPosting: kinds.has("date") && posting.test(text),
    isOfText: ofText.test(text),
    terms,
    readings: each ? cards.map(({ name }) => name) : namedBy(terms, cards),
    groups,
    matter: groups.filter(
      ({ asked }) => !asked.every((word) => isOfCard(word) || (isOfDate && year.test(word.surface))),
    ),
  };
}

/** "Was it written before 2001?" The date tells. */
const year = /^(?:19|20)\d\d$/;

const isOpen = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/iu;

/** "The tagline under the title" does not ask for the title. */
function withoutWhatOnlyPlaces(kinds: ReadonlySet<BlockKind>): ReadonlySet<BlockKind> {
  return kinds.has("subtitle") ? new Set([...kinds].filter((kind) => kind !== "title")) : kinds;
}

const wholeReference: ReadonlySet<BlockKind> = new Set(["title", "byline", "date", "imprint"]);

/** Blanks keep every other word where it stands. */
export const withoutAll = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) => " ".repeat(found.length));

/** Names of the readings that a text speaks of. */
export function named(text: string, cards: readonly Card[]): readonly string[] {
  return namedBy(new Set(wordsOfMatter(text).map(({ term }) => term)), cards);
}

/** The readings that a text speaks of; all of them where it names none. */
export function readingsNamed(text: string, shelf: readonly ShelvedReading[]): readonly ShelvedReading[] {
  const meant = named(
    text,
    shelf.map(({ reading }) => reading.card),
  );
  return shelf.filter(({ reading }) => meant.length === 0 || meant.includes(reading.card.name));
}

/** The readings whose cards hold most of the words that not every card holds; of one card alone, every word tells. */
function namedBy(asked: ReadonlySet<string>, cards: readonly Card[]): readonly string[] {
  const telling = [...asked].filter(
    (term) => cards.length === 1 || !cards.every((card) => termsOf(card).has(term)),
  );
  const counts = cards.map((card) => telling.filter((term) => termsOf(card).has(term)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : cards.filter((_, index) => counts[index] === most).map(({ name }) => name);
}

/** The words of a card. It says the same for every question, so it is read once. */
function termsOf(card: Card): ReadonlySet<string> {
  const known = read.get(card);
  if (known) return known;
  const people = card.author.flatMap((person) =>
    "literal" in person ? [person.literal] : [person.family, person.given ?? ""],
  );
  const { type, title, issued, containerTitle, collectionTitle, publisher, archive } = card;
  const whole = [
    wordsOfType.get(type),
    title,
    ...people,
    issued?.year,
    containerTitle,
    collectionTitle,
    publisher,
    archive,
  ].join("\n");
  const terms = new Set(wordsOfMatter(whole).map(({ term }) => term));
  read.set(card, terms);
  return terms;
}

/** What people call a text of a type in CSL's terms. */
const wordsOfType: ReadonlyMap<string, string> = new Map([
  ["article-magazine", "magazine journalist"],
  ["article-newspaper", "newspaper journalist"],
  ["article-journal", "journal"],
  ["book", "book"],
  ["chapter", "chapter"],
  ["thesis", "thesis dissertation"],
  ["speech", "speech"],
  ["interview", "interview"],
]);

const typeTerms: ReadonlySet<string> = new Set(
  [...wordsOfType.values()].flatMap((words) => wordsOfMatter(words).map(({ term }) => term)),
);

const read = new WeakMap<Card, ReadonlySet<string>>();
