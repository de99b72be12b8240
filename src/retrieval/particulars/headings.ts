import { readGroups } from "../analyse/groups.ts";
import { kindsOfText } from "../analyse/kinds-of-text.ts";
import { readQuestion } from "../analyse/question.ts";
import { asSectionName, isSectionName } from "../analyse/section-names.ts";
import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { coverage } from "../rank/passages.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { readingsNamed, withoutAll } from "./asking.ts";
import { headOf, type ParticularsAnswer, shelfOf } from "./head.ts";

/** Headings that stand one under the other, and the first of what they head. */
interface HeadingRun {
  readonly shelved: ShelvedReading;
  readonly lines: readonly [Passage, ...Passage[]];
  readonly below: Passage | undefined;
}

/** The headings that a question asks for; undefined where it asks for none, or one cannot tell for which. */
export function findHeadings(
  text: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  const shelf = shelfOf(catalogue, allowed);
  const isOfAll = asksForAll.test(text);
  if (ofWholeText.test(text)) return undefined;
  const isOfNth = asksForNth.test(text) && readingsNamed(text, shelf).length === 1;
  if (!isOfAll && !isOfNth && !asksForHeading.test(text) && !asksForKind.test(text)) return undefined;
  const runs = isOfAll ? runsOf(readingsNamed(text, shelf)) : runsAskedFor(text, catalogue, shelf);
  const heads = runs
    .slice(0, mostHeadings)
    .flatMap(({ shelved: { reading }, lines }) => headOf(reading, lines));
  return heads.length > 0 ? { heads, fields: ["heading"], matter: [] } : undefined;
}

/** More of them than this nobody reads in one reply; the contents of a reading have pages of their own. */
const mostHeadings = 10;

/** "What parts is it made up of?", "Is there anything besides the introduction?" */
const asksForAll = new RegExp(
  [
    "\\b(?:all|just|only|list|every)\\s+(?:of\\s+)?(?:the\\s+)?(?:section\\s+)?headings\\b",
    `\\b(?:what|which)\\s+(?:are\\s+the\\s+)?(?:parts|sections)\\b(?=[^?.!]{0,80}\\b(?:${kindsOfText}|reports?|made\\s+up|consists?|divided)\\b)`,
    "\\b(?:besides|apart\\s+from|other\\s+than|except|beyond)\\s+(?:the|its)\\s+(?:introduction|intro|abstract|overview|summary|main\\s+text)\\b",
    `\\bhow\\s+(?:is|are)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:${kindsOfText}|reports?)\\s+(?:divided|structured|organi[sz]ed|laid\\s+out|built)\\b`,
    "\\b(?:table\\s+of\\s+contents|structure\\s+of\\s+the)\\b",
  ].join("|"),
  "iu",
);

/** "What is the last section of Quist's text?" Anything may have parts; of a reading that is named, its headings tell. */
const asksForNth =
  /\b(?:first|second|third|last|final|opening)\s+(?:section|part|chapter)\b(?!\s+of\s+the\s+(?!\p{N}|\p{L}+\s+(?:report|paper|text|reading|article)))/iu;

/** "Is it the whole paper or just a summary?" */
const asksForKind = new RegExp(
  [
    `\\b(?:introduction|intro|abstract|overview|summary)\\s+or\\s+(?:an?|the|its)\\s+(?:\\p{L}+\\s+)?(?:introduction|intro|abstract|overview|summary|${kindsOfText}|reports?)\\b`,
    "\\bor\\s+(?:is\\s+it\\s+)?(?:just\\s+|only\\s+|merely\\s+)?(?:an?|the|its)\\s+(?:introduction|intro|abstract|overview|summary)\\b",
  ].join("|"),
  "iu",
);

/** "The heading of the paper" is its title. */
const ofWholeText = new RegExp(
  `(?<!\\b(?:first|second|third|last|section)\\s)\\bheading\\s+of\\s+(?:the\\s+|this\\s+)?(?:\\p{L}+\\s+)?(?:${kindsOfText})\\b`,
  "iu",
);

const asksForHeading =
  /\b(?:(?<!\b(?:is|are|was|were|be|been)\s)headings?|headers?|headed|(?:sections?|chapters?|box(?:es)?|sidebars?|panels?|(?:first|last|opening)\s+part)\b[^?.!]{0,80}\b(?:called|named|titled|entitled)|(?:called|names?\s+of|titles?\s+of)\b[^?.!]{0,80}\b(?:sections?|chapters?)|subject\s+area|(?:names?|headlines?|titles?)\s+(?:of|over|above)\s+(?:the\s+)?(?:list|tracker|links|entries|topics)|(?:list|tracker|links|entries|topics)\b[^?.!]{0,60}\b(?:called|named|titled|entitled)|(?:which|what)\s+(?:subject|topic|category)(?=[^?.!]{0,80}\bunder\b))\b|\bunder\s+(?:which|what)\s+(?:subject|topic|category|title|name)\b|\b(?:which|what)\s+(?:part|section|chapter)s?\s+of\b[^?.!]{0,80}\b(?:do\s+we\s+have|have\s+we\s+got|is\s+(?:this|it|here|given))\b/iu;

function runsAskedFor(
  text: string,
  catalogue: Catalogue,
  shelf: readonly ShelvedReading[],
): readonly HeadingRun[] {
  const { each } = readQuestion(text, catalogue).readings;
  const among = readingsNamed(text, shelf);
  const [section, ...others] = runsOf(among).filter((run) => isOfSection(run, text));
  if (section && others.length === 0) return [section];
  if (asksForKind.test(text)) return [];
  if (each) return shelf.flatMap((shelved) => runsIn(shelved).slice(0, 1));
  const place = ordinals.find(([word]) => word.test(text))?.[1];
  if (place !== undefined && among.length === 1) {
    const run = runsOf(among).at(place);
    return run ? [run] : [];
  }
  const best = bestOf(runsOf(among), text, catalogue);
  return best ? [best] : [];
}

/** "The heading over the summary": the section is named, though by another of the names that such a section goes by. */
function isOfSection({ shelved: { reading }, lines }: HeadingRun, text: string): boolean {
  const asked = findWords(text).map(({ term }) => asSectionName(term));
  return lines.some(({ start, end }) =>
    findWords(reading.source.slice(start, end)).some(
      ({ term }) => isSectionName(term) && asked.includes(asSectionName(term)),
    ),
  );
}

const runsOf = (shelf: readonly ShelvedReading[]) => shelf.flatMap(runsIn);

const aboutHeadings =
  /\b(?:(?:sub-?)?head(?:ing|er)s?|headed|sections?|parts?|chapters?|box(?:es)?|sidebars?|panels?|subject|topic|category|grouped|filed|area|called|named?s?|titled?|entitled|titles?|printed|stands?|starts?|begins?|given|words?)\b/giu;

const ordinals: readonly (readonly [word: RegExp, place: number])[] = [
  [/\b(?:first|opening|do\s+we\s+have|have\s+we\s+got|is\s+(?:this|it|here|given))\b/i, 0],
  [/\bsecond\b/i, 1],
  [/\bthird\b/i, 2],
  [/\blast\b/i, -1],
];

function runsIn(shelved: ShelvedReading): readonly HeadingRun[] {
  const { passages } = shelved;
  return passages.flatMap((first, from) => {
    const isHeading = (at: number) => passages[at]?.block.kind === "heading";
    if (!isHeading(from) || isHeading(from - 1)) return [];
    const to = passages.findIndex((_, at) => at > from && !isHeading(at));
    const rest = passages.slice(from + 1, to === -1 ? undefined : to);
    return [{ shelved, lines: [first, ...rest] as const, below: to === -1 ? undefined : passages[to] }];
  });
}

/** The one whose own words, and what stands right below it, the question speaks of. */
function bestOf(
  runs: readonly HeadingRun[],
  text: string,
  { lexicon, contentOf, blockOf }: Catalogue,
): HeadingRun | undefined {
  const groups = readGroups(withoutAll(text, aboutHeadings), lexicon);
  const scored = runs.map((run) => {
    const near = [...run.lines, ...(run.below ? [run.below] : [])].flatMap((passage) => {
      const indexed = blockOf(passage);
      return indexed ? [contentOf(indexed).whole] : [];
    });
    const isKindMeant = run.below?.block.kind === "item" ? speaksOfList.test(text) : speaksOfText.test(text);
    return {
      run,
      score: (groups.length === 0 ? 0 : coverage(groups, near)) + (isKindMeant ? kindCounts : 0),
    };
  });
  const [best, next] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= leastScore && best.score > (next?.score ?? 0) ? best.run : undefined;
}

const speaksOfList =
  /\b(?:lists?|listed|tracker|reports|report\s+titles|related|entries|items|topics|links)\b/iu;
const speaksOfText = /\b(?:main|body|text|overview|summary|paragraphs?|photo|picture)\b/iu;
const kindCounts = 0.4;
const leastScore = 0.4;
