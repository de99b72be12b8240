/** A sentence within a text: offsets in UTF-16 code units, end exclusive, white space at the ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a paragraph into sentences: Unicode's segmentation (UAX #29), mended where it took for the end of a sentence
 * the full stop of an abbreviation ("U.S. relations", "Sept. 11", "George W. Bush"), the end of a quotation ("“Why?”
 * he asked") or the line break of a hard-wrapped text. A blank line does end a sentence.
 *
 * @param language BCP 47 tag of the text's language
 */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterFor(language).segment(withoutLineBreaks(text))) {
    const last = sentences.at(-1);
    const end = index + segment.length;
    if (last && endsWithinSentence(endOf(text, last), segment)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences.map((one) => trim(text, one)).filter((one) => one.start < one.end);
}

/** The text with spaces for line breaks, offset for offset; blank lines stay. */
function withoutLineBreaks(text: string): string {
  return text.replace(/\s+/gu, (white) =>
    white.match(/\r\n|\n|\r/g)?.length === 1 ? " ".repeat(white.length) : white,
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const words = (listed: string): ReadonlySet<string> => new Set(listed.split(" "));

/** Titles stand before a name; written small they are words of their own ("rep", "gen"). */
const titles = words(
  "mr mrs ms dr prof gen col lt maj capt sgt adm sen rep gov pres hon rev st messrs mt ft",
);
const months = words("jan feb mar apr jun jul aug sep sept oct nov dec");
/** These stand for more only before a number: "no. 5", but "he said no." */
const beforeNumbers = words("no nos vol vols pp pg fig figs ch chap sec art eq");
const neverLast = words("cf viz vs approx ca e.g i.e");
/** These may end a sentence or stand inside one: what follows decides. */
const sometimesLast = words(
  "inc ltd co corp dept univ est etc sr jr al ed eds trans a.m p.m d.c b.c a.d ph.d",
);

/** Words that, capitalised, nearly always begin a sentence rather than continue a name. */
const openers = new Set(
  (
    "a an the this that these those there here he she it they we you i his her its their our in on at by for from with " +
    "but and or nor yet so if when while although though since because after before during however nevertheless moreover " +
    "meanwhile therefore thus then still also some many most few several all both each no not as what who how why where"
  ).split(" "),
);

/** Farther back than any abbreviation reaches; a sentence that grows and grows is not read from its start each time. */
const longestEnding = 64;

const endOf = (text: string, { start, end }: Sentence) =>
  text.slice(Math.max(start, end - longestEnding), end);

function endsWithinSentence(before: string, next: string): boolean {
  if (/\n\s*\n\s*$/u.test(before)) return false;
  if (/["'”’»)\]]\s*$/u.test(before) && /^\p{Ll}/u.test(next)) return true;
  const word = /([\p{L}\p{M}][\p{L}\p{M}.]*)\.\s*$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const abbreviation = word.toLowerCase();
  const nextWord = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u.exec(next)?.[1] ?? "";
  const isNumber = /^(?:\p{N}|[IVXLC]+$)/u.test(nextWord);
  const isCapital = /^\p{Lu}/u.test(word);
  if (neverLast.has(abbreviation)) return true;
  if (titles.has(abbreviation)) return isCapital;
  if (months.has(abbreviation)) return isCapital && isNumber;
  if (beforeNumbers.has(abbreviation)) return isNumber;
  const opensSentence = openers.has(nextWord.toLowerCase());
  if (sometimesLast.has(abbreviation)) return !opensSentence;
  const isInitials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  return isInitials && !opensSentence;
}

function trim(text: string, { start, end }: Sentence): Sentence {
  const raw = text.slice(start, end);
  const kept = raw.trim();
  const from = kept === "" ? start : start + raw.indexOf(kept);
  return { start: from, end: from + kept.length };
}
