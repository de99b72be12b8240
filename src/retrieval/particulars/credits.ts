import { readGroups } from "../analyse/groups.ts";
import { isNamed } from "../analyse/names.ts";
import type { Catalogue } from "../catalogue.ts";
import { coverage } from "../rank/passages.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { withoutAll } from "./asking.ts";
import type { Head, ParticularsAnswer } from "./find.ts";

/** The captions with the credits of the pictures whose maker or owner is asked for; undefined where nobody asks, or none of them is meant. */
export function findCredits(
  text: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  if (!ofPicture.test(text) || !asksForMaker.test(text)) return undefined;
  const rest = [asksForMaker, ofPicture, besides].reduce(withoutAll, text);
  const groups = readGroups(rest, catalogue.lexicon);
  const isMeant = ({ run: { first } }: Head) => {
    const indexed = catalogue.blockOf(first);
    const { whole, title } = indexed ? catalogue.contentOf(indexed) : {};
    return whole !== undefined && title !== undefined && coverage(groups, [whole, title]) >= mostOfIt;
  };
  const captions = catalogue.shelf
    .filter(({ reading }) => !allowed || allowed.includes(reading.card.name))
    .flatMap(captionsOf);
  const isOnlyOne =
    captions.length === 1 && !groups.some(({ asked }) => asked.some((word) => isNamed(text, word)));
  const heads = captions.filter((head) => groups.length === 0 || isOnlyOne || isMeant(head));
  return heads.length > 0 && heads.length <= mostCaptions
    ? { heads, fields: ["credit"], matter: groups }
    : undefined;
}

const mostCaptions = 3;
/** A question may describe a picture in other words than the caption's. */
const mostOfIt = 0.5;

const ofPicture =
  /\b(?:photo(?:graph)?s?|pictures?|pics?|images?|snaps?(?:hots?)?|shots?|illustrations?|camera)\b/giu;
const asksForMaker =
  /\b(?:who(?:se)?\b(?=[^?.!]{0,60}\b(?:took|taken|takes|shot|snapped|made|makes|owns?|holds?|behind|provided|supplied|photographed|photo|picture|pic|image|camera)\b)|by\s+(?:whom?|which)|credit(?:ed|s)?|sources?|copyright|photographers?|(?:news\s+|photo\s+|picture\s+)?agenc(?:y|ies)|where\s+(?:is|was|does|did)[^?.!]{0,40}\bfrom)\b/giu;
const besides =
  /\b(?:took|taken|takes|shot|snapped|made|makes|owns?|rights|holds?|behind|provided|supplied|photographed|belongs?|comes?|came|names?|lines?|printed|report|reading|article|text|used|shown|agency|individual|person)\b/giu;

function captionsOf({ reading, passages }: ShelvedReading): readonly Head[] {
  const captions = [
    ...Map.groupBy(
      passages.filter(({ block }) => block.kind === "caption"),
      ({ block }) => block,
    ).values(),
  ];
  const textOf = (caption: readonly Passage[]) =>
    reading.source.slice(caption[0]?.block.start, caption[0]?.block.end);
  return [...new Map(captions.map((caption) => [textOf(caption), caption])).values()].flatMap((caption) => {
    const [first] = caption;
    const last = caption.at(-1);
    return first && last ? [{ run: { reading, first, last }, lines: [last] }] : [];
  });
}
