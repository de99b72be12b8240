import { readQuestion } from "../analyse/question.ts";
import type { Catalogue } from "../catalogue.ts";
import { coverage } from "../rank/passages.ts";
import { rank } from "../rank/rank.ts";
import type { ShelvedReading } from "../split/passages.ts";
import type { ParticularsAsking } from "./asking.ts";
import { type Head, headOf } from "./head.ts";

/** "How long after …?", "before or after …?", "in the same year as …?" */
export const comparesMoments =
  /\b(?:how\s+(?:long|much\s+time|many\s+(?:days|weeks|months|years))\b(?=[^?.!]{0,200}\b(?:after|before|between|since|later|earlier)\b)|before\s+or\s+after|after\s+or\s+before|(?:earlier|later)\s+(?:or\s+(?:earlier|later)\s+)?than|same\s+(?:day|month|year))\b/iu;

/**
 * With what a question compares a reading's date, where that is dated itself: a picture, or what a passage tells of. Undefined where it
 * compares it with nothing of the kind.
 */
export function findOtherMoment(
  text: string,
  { kinds, matter }: ParticularsAsking,
  catalogue: Catalogue,
  shelf: readonly ShelvedReading[],
): Head | undefined {
  if (!kinds.has("date") || !comparesMoments.test(text)) return undefined;
  const [picture] = ofPicture.test(text) ? shelf.flatMap(datedCaptionOf) : [];
  if (picture !== undefined || matter.length === 0) return picture;
  const names = shelf.map(({ reading }) => reading.card.name);
  const found = rank(catalogue, readQuestion(text, catalogue), names).passages.find(
    ({ indexed, passage }) => {
      const content = catalogue.contentOf(indexed).passages[indexed.passages.indexOf(passage)];
      return (
        content !== undefined &&
        ofEvents.has(indexed.block.kind) &&
        dated.test(indexed.reading.source.slice(passage.start, passage.end)) &&
        coverage(matter, [content]) >= mostOfIt
      );
    },
  );
  return found && headOf(found.indexed.reading, [found.passage])[0];
}

const ofPicture = /\b(?:photo(?:graph)?s?|pictures?|pics?|images?)\b/iu;
const dated = /\b(?:19|20)\d\d\b/u;
const ofEvents: ReadonlySet<string> = new Set(["paragraph", "caption"]);
const mostOfIt = 0.5;

function datedCaptionOf({ reading, passages }: ShelvedReading): readonly Head[] {
  const caption = passages.find(
    ({ block, start, end }) => block.kind === "caption" && dated.test(reading.source.slice(start, end)),
  );
  return caption ? headOf(reading, [caption]) : [];
}
