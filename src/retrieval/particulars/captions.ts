import { readGroups } from "../analyse/groups.ts";
import { isNamed } from "../analyse/names.ts";
import type { Word } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { coverage } from "../rank/passages.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { named, withoutAll } from "./asking.ts";
import { type Head, headOf, type ParticularsAnswer, shelfOf } from "./head.ts";
import { comparesMoments } from "./other-moment.ts";

/**
 * The captions of the pictures that a question asks about: who made one or owns it, or what it shows. Undefined where nobody asks, or none
 * of them is meant.
 */
export function findCaptions(
  text: string,
  catalogue: Catalogue,
  allowed?: readonly string[],
): ParticularsAnswer | undefined {
  const isOfMaker = text.search(asksForMaker) !== -1;
  if (
    comparesMoments.test(text) ||
    text.search(ofPicture) === -1 ||
    !(isOfMaker || text.search(asksForScene) !== -1)
  )
    return undefined;
  const shelf = shelfOf(catalogue, allowed);
  const cards = shelf.map(({ reading }) => reading.card);
  const captions = ofReadingNamed(
    named(text, cards),
    shelf.flatMap((shelved) => captionsOf(shelved, isOfMaker)),
  );
  const groups = readGroups(
    [asksForMaker, asksForScene, ofPicture, besides].reduce(withoutAll, text),
    catalogue.lexicon,
  );
  const isOfReading = ({ surface }: Word) => named(surface, cards).length > 0;
  // "Is it by the Daily News?" The credit tells.
  const namesSomething =
    !claims.test(text) &&
    groups.some(({ asked }) => asked.some((word) => isNamed(text, word) && !isOfReading(word)));
  const isOnlyOne = isOfMaker && captions.length === 1 && !namesSomething;
  const heads = captions.filter((head) => isOnlyOne || isMeant(head));
  return heads.length > 0 && heads.length <= mostCaptions
    ? { heads, fields: ["caption"], matter: groups }
    : undefined;

  function isMeant({ run: { first } }: Head): boolean {
    const indexed = catalogue.blockOf(first);
    // "The photo in Quist's report": what names the reading need not stand under the picture.
    return [groups, groups.filter(({ asked }) => !asked.every(isOfReading))].some(
      (matter) =>
        matter.length === 0 ||
        (indexed !== undefined && coverage(matter, [catalogue.contentOf(indexed).whole]) >= mostOfIt),
    );
  }
}

const claims = /^\W*(?:is|was|did|does)\b/iu;

const mostCaptions = 3;
/** A question may describe a picture in other words than the caption's. */
const mostOfIt = 0.5;

const ofPicture =
  /\b(?:photo(?:graph)?s?|pictures?|pics?|images?|snaps?(?:hots?)?|shots?|illustrations?|camera)\b/giu;
const asksForMaker =
  /\b(?:who(?:se)?\b(?=[^?.!]{0,60}\b(?:took|taken|takes|shot|snapped|made|makes|owns?|holds?|behind|provided|supplied|photographed|photo|picture|pic|image|camera)\b)|by\s+(?:whom?|which)|credit(?:ed|s)?|sources?|copyright|photographers?|(?:news\s+|photo\s+|picture\s+)?agenc(?:y|ies)|(?:photo|picture|pic|image)\s+(?:is\s+|was\s+)?(?:from|by)\b)/giu;
const asksForScene =
  /\b(?:describe|see|seen|shows?|shown|depict(?:s|ed)?|pictured|visible|captions?|(?:in|on)\s+(?:the|that|this)\s+(?:photo(?:graph)?|picture|pic|image))\b/giu;
const besides =
  /\b(?:took|taken|takes|shot|snapped|made|makes|owns?|rights|holds?|behind|provided|supplied|photographed|belongs?|comes?|came|names?|lines?|printed|report|reading|article|text|used|agency|individual|person|people|leaders?|event)\b/giu;

/** A reading may be named that has pictures of its own. */
function ofReadingNamed(meant: readonly string[], captions: readonly Head[]): readonly Head[] {
  const ofNamed = captions.filter(({ run }) => meant.includes(run.reading.card.name));
  return ofNamed.length > 0 ? ofNamed : captions;
}

/** Each caption once, with its credit marked or with what comes before that. */
function captionsOf({ reading, passages }: ShelvedReading, isOfMaker: boolean): readonly Head[] {
  const captions = Map.groupBy(
    passages.filter(({ block }) => block.kind === "caption"),
    ({ block }) => reading.source.slice(block.start, block.end),
  );
  return [...captions.values()].flatMap((repeated) => {
    const caption = repeated.filter(({ block }) => block === repeated[0]?.block);
    return headOf(reading, caption, marked(caption, isOfMaker));
  });
}

const marked = (caption: readonly Passage[], isOfMaker: boolean) =>
  isOfMaker || caption.length === 1 ? caption.slice(-1) : caption.slice(0, -1);
