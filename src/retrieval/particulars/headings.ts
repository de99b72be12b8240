import { readGroups } from "../analyse/groups.ts";
import { readQuestion } from "../analyse/question.ts";
import type { Catalogue } from "../catalogue.ts";
import { coverage } from "../rank/passages.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { named, withoutAll } from "./asking.ts";
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
  if (!asksForHeading.test(text)) return undefined;
  const shelf = shelfOf(catalogue, allowed);
  const heads = runsAskedFor(text, catalogue, shelf).flatMap(({ shelved: { reading }, lines }) =>
    headOf(reading, lines),
  );
  return heads.length > 0 ? { heads, fields: ["heading"], matter: [] } : undefined;
}

const asksForHeading =
  /\b(?:(?<!\b(?:is|are|was|were|be|been)\s)headings?|headers?|headed|(?:sections?|chapters?|box(?:es)?|sidebars?|panels?|(?:first|last|opening)\s+part)\b[^?.!]{0,80}\b(?:called|named|titled|entitled)|(?:called|names?\s+of|titles?\s+of)\b[^?.!]{0,80}\b(?:sections?|chapters?)|subject\s+area)\b|\bunder\s+(?:which|what)\s+(?:subject|topic|category|title|name)\b|\b(?:which|what)\s+(?:part|section|chapter)s?\s+of\b[^?.!]{0,80}\b(?:do\s+we\s+have|have\s+we\s+got|is\s+(?:this|it|here|given))\b/iu;

function runsAskedFor(
  text: string,
  catalogue: Catalogue,
  shelf: readonly ShelvedReading[],
): readonly HeadingRun[] {
  const { each } = readQuestion(text, catalogue).readings;
  const meant = named(
    text,
    shelf.map(({ reading }) => reading.card),
  );
  const among = shelf.filter(({ reading }) => meant.length === 0 || meant.includes(reading.card.name));
  if (each) return shelf.flatMap((shelved) => runsIn(shelved).slice(0, 1));
  const place = ordinals.find(([word]) => word.test(text))?.[1];
  if (place !== undefined && among.length === 1) {
    const run = among.flatMap(runsIn).at(place);
    return run ? [run] : [];
  }
  const best = bestOf(among.flatMap(runsIn), text, catalogue);
  return best ? [best] : [];
}

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
