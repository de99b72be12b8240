import type { BlockKind } from "../layout/block.ts";
import type { ShelvedReading } from "../split/passages.ts";
import { headingsNamed } from "./section-names.ts";
import { findTerms } from "./words.ts";

/** Names of the readings that have a part of which a text speaks: "the tracker", "the photo", "the abstract". */
export function havingPart(text: string, shelf: readonly ShelvedReading[]): readonly string[] {
  const terms = findTerms(text);
  return shelf.filter((one) => hasPart(one, text, terms)).map(({ reading }) => reading.card.name);
}

function hasPart(shelved: ShelvedReading, text: string, terms: readonly string[]): boolean {
  const has = (kind: BlockKind) => shelved.passages.some(({ block }) => block.kind === kind);
  if (ofList.test(text) && has("item")) return true;
  if (ofPicture.test(text) && has("caption")) return true;
  return headingsNamed(shelved, terms).length > 0;
}

const ofList = /\b(?:tracker|topics?|lists?|listed|entry|entries)\b/iu;
const ofPicture = /\b(?:photo(?:graph)?s?|pictures?|captions?)\b/iu;
