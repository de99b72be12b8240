import type { ShelvedReading } from "../split/passages.ts";
import { findWords, isIndexed } from "./words.ts";

/** Names of the readings that have a part of which a text speaks: "the tracker", "the photo", "the abstract". */
export const havingPart = (text: string, shelf: readonly ShelvedReading[]): readonly string[] =>
  shelf.filter((one) => hasPart(one, text)).map(({ reading }) => reading.card.name);

function hasPart({ passages, reading }: ShelvedReading, text: string): boolean {
  const asked = new Set(findWords(text).map(({ term }) => term));
  return passages.some(({ block: { kind }, start, end }) => {
    if (kind === "item") return ofList.test(text);
    if (kind === "caption") return ofPicture.test(text);
    if (kind !== "heading") return false;
    const words = findWords(reading.source.slice(start, end)).filter(isIndexed);
    return words.length > 0 && words.every(({ term }) => asked.has(term));
  });
}

const ofList = /\b(?:tracker|topics?|lists?|listed|entry|entries)\b/iu;
const ofPicture = /\b(?:photo(?:graph)?s?|pictures?|captions?)\b/iu;
