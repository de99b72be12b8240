import { type Group, readGroups } from "../analyse/groups.ts";
import { isLong, readTimeFrame, type TimeFrame } from "../analyse/time.ts";
import { findWords } from "../analyse/words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { asksByLook } from "./by-look.ts";
import { type Neighbour, readNeighbour } from "./neighbour.ts";
import { counts, type Order, readOrders } from "./order.ts";

/** What a question asks of a list. */
export interface ListAsking {
  readonly text: string;
  readonly frame: TimeFrame | undefined;
  /** Places in an order; none where every line will do. */
  readonly orders: readonly Order[];
  readonly neighbour: Neighbour | undefined;
  /** It sets two things beside each other, which may be lines: "Which came first, this or that?" */
  readonly setsBeside: boolean;
  /** But for lines that it names, nothing asks for any: "after September 11" may be a time, and no line of a list. */
  readonly isByNameOnly: boolean;
  /** What is asked for beside dates and order. */
  readonly groups: readonly Group[];
  /** Whether several lines may be meant, or just one. */
  readonly isSeveral: boolean;
  /** One of the things asked for will do: "with peace or war in the title". */
  readonly isEither: boolean;
  /** It speaks of lines, or of what lines do; otherwise only a line that it names in full makes it a question about a list. */
  readonly speaksOfLines: boolean;
  /** Terms that may name a list by its heading: "topics", "tracker". */
  readonly headings: ReadonlySet<string>;
  /** Nothing but such a name is asked for: "Show me the issue tracker". */
  readonly isWholeList: boolean;
  /** Lines that do not hold what is asked: "reports not about Russia". */
  readonly isNegated: boolean;
  /** Reports have dates; topics have none. */
  readonly isOfReports: boolean;
}

/** Reads a question as one about the lines of a list; undefined where nothing in it asks for lines. */
export function readListAsking(
  text: string,
  lexicon: Lexicon,
  stands: (group: Group) => boolean,
): ListAsking | undefined {
  if (particulars.test(text)) return undefined;
  const frame = readTimeFrame(text);
  const inTime = frame?.rest ?? text;
  const ordered = readOrders(inTime);
  const rest = (ordered?.rest ?? inTime).replace(howManyLines, " ");
  const headings = new Set(
    findWords(text).flatMap(({ surface, term }) => (listNames.has(surface) ? [term] : [])),
  );
  const isChosen = frame !== undefined || ordered !== undefined || headings.size > 0;
  const subject = subjectMarker.exec(rest)?.index ?? Number.POSITIVE_INFINITY;
  // Where a time, an order or a heading already chooses lines, what stands in none of them counts only as a subject: "about football".
  const matter = readGroups(rest, lexicon).filter(isMatter);
  const beside = readNeighbour(text);
  const neighbour = beside && (!frame || frame.isName || nouns.test(beside.of)) ? beside : undefined;
  // Asking whether a word stands in any line reads all of them: not for a question that is about something else.
  const setsBeside = comparison.test(text);
  if (matter.length > 0 && !neighbour && !setsBeside && !mayNameLines(text)) return undefined;
  const groups = matter.filter(
    (group) => !isChosen || stands(group) || group.asked.some(({ start }) => start > subject),
  );
  const asking = {
    text,
    frame,
    orders: ordered?.orders ?? [],
    neighbour,
    setsBeside,
    groups,
    isSeveral: frame !== undefined || ordered !== undefined || pluralNouns.test(text),
    isEither: either.test(rest),
    speaksOfLines: nouns.test(text) || verbs.test(text) || beside?.isAllThatIsAsked === true,
    headings,
    isWholeList:
      groups.length === 0 &&
      !frame &&
      !ordered &&
      !neighbour &&
      (headings.size > 0 || (matter.length === 0 && asksForAll.test(text))),
    isNegated: groups.length > 0 && negated.test(text),
    isOfReports: /\breports?\b/i.test(text),
  };
  const isByNameOnly = !asksForLines(asking, matter.length === 0);
  return isByNameOnly && !neighbour && !setsBeside ? undefined : { ...asking, isByNameOnly };
}

const comparison =
  /\b(?:how\s+(?:far|long|many\s+(?:years|months|days))\b.{0,200}\b(?:apart|between|from|after|before|separate)|between\b.{0,200}\band|which\b.{0,200}\b(?:first|last|older|newer|earlier|later|sooner)\b.{0,200}\bor|differences?|compare)\b/isu;
/** "List all the reports", "How many reports are there?" */
const asksForAll =
  /\b(?:list|show|give|name|print|all|every|how\s+many)\b[^.?!]{0,200}\b(?:reports|entries|items|titles|headlines|editions|publications)\b/i;
const either = /\p{L}\W+or\W+\p{L}/iu;
const negated =
  /\b(?:not|except(?:\s+for)?|other\s+than|excluding)\s+(?:(?:about|on|with|mentioning|have|having|contain|containing|mention|concerning|dealing|deal)\b|\p{Lu})/u;

/** Says which lines are meant, and not only that lines are. */
export function isMatter({ asked }: Group): boolean {
  return !asked.every(({ surface }) => noMatter.has(surface));
}

/** What no line of a list tells, but the head of a whole text. */
const particulars =
  /\b(?:by-?line|authors?|who\s+(?:wrote|edited|authored)|writers?|photo\w*|caption|tagline|subtitle|sub-?heading)\b/i;

/** What follows says what the lines are to be about, or to hold. */
const subjectMarker =
  /\b(?:about|on|regarding|concerning|cover(?:s|ing)?|mention(?:s|ing)?|deal(?:s|ing)?\s+with|to\s+do\s+with|contain(?:s|ing)?|named|with(?:\s+the\s+word)?|has|have|into|under)\b/iu;

/** What people call the lines of a list, one or several of them … */
const nouns =
  /\b(?:reports?|items?|entry|entries|titles?|headlines?|editions?|publications?|ones?|tracker|lists?|listed|topics?|archives?)\b/i;
const pluralNouns =
  /\b(?:reports|items|entries|titles|headlines|editions|publications|ones|lists?|topics|archives?)\b|\ball\b|\bhow\s+many\b|\bany\s+(?:with|on|about|from)\b|\b(?:any|is\s+there)\b.*\b(?:list|tracker|archive)\b/i;
/** … also where a time or an order is asked for, for the name may belong to a whole text as well … */
const nounsOfTexts =
  /\b(?:articles|papers|pieces|stories|documents|texts|features|issues|dossiers|(?:which|any|all|some)\s+of\s+(?:them|these|those))\b/i;
/** … unless one of them is a whole text that says something … */
const textThatSpeaks =
  /\baccording\s+to\s+the\b|\b(?:report|item|entry|edition|publication)\b.*\b(?:say|says|said|argues?|claims?|describes?|discusse?s?|tells?|states?|suggests?|quotes?|thinks?)\b/i;
/** … what they say that lines do or have … */
const verbs =
  /\b(?:published|publish|appear(?:ed)?|came\s+out|come\s+out|released?|printed|issued|written|put\s+out)\b/i;
/** … and all such words, which say nothing about which lines are meant. */
const noMatter = new Set(
  (
    "report reports item items entry entries title titles headline headlines edition editions publication publications one ones tracker list lists listed listing " +
    "archive archives topic topics line lines word words articles papers pieces stories documents texts features issues dossiers " +
    "publish published appear appeared came come out release released printed issued written date dated dates year years month called name named names " +
    "contain contains containing deal deals dealing cover covers covering concern concerns concerning include includes including related earlier older newer later other number count " +
    "look click choose pick browse read open want subject subjects exist exists inclusive everything"
  ).split(" "),
);

const listNames = new Set(["topics", "topic", "tracker", "archive", "archives"]);

/** "Two reports", "how many reports": how many they are chooses none. */
const howManyLines = new RegExp(
  `\\b(?:${[...counts.keys()].join("|")}|\\d{1,2})\\s+(?=(?:\\p{L}+\\s+)?(?:reports|items|entries|titles|headlines|editions|publications|topics|ones|articles|papers|pieces|stories)\\b)`,
  "giu",
);

/**
 * Whether lines are asked for by what they are called, or by when they came out.
 *
 * @param isBare nothing is asked for beside times and orders
 */
function asksForLines(
  { text, frame, orders, groups, isWholeList }: Omit<ListAsking, "isByNameOnly">,
  isBare: boolean,
): boolean {
  const namesLines = nouns.test(text);
  if (isWholeList || (namesLines && asksByLook(text))) return true;
  if (orders.length > 0) return namesLines || (frame ? mayNameLines(text) : isBare && superlative.test(text));
  if (!frame) return namesLines && groups.length > 0 && !textThatSpeaks.test(text);
  if (frame.isName) return mayNameLines(text) || (isBare && (verbs.test(text) || anythingFrom.test(text)));
  return mayNameLines(text) || (isBare && (verbs.test(text) || isLong(frame)));
}

/** "Anything from during the Korean War?" */
const anythingFrom =
  /\b(?:any|some|every)(?:thing)?\s+(?:\p{L}+\s+)?(?:from|since|before|after|during|in|on)\b/iu;

/** "The first" and "the last" may be of anything. */
const superlative = /\b(?:oldest|newest|earliest|latest|most\s+recent)\b/i;

const mayNameLines = (text: string) => nouns.test(text) || nounsOfTexts.test(text);
