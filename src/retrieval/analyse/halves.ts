import type { ShelvedReading } from "../split/passages.ts";
import { havingPart } from "./having-part.ts";

/** A part of a question that can be asked by itself, and the reading that it speaks of, by name. */
export interface Half {
  readonly text: string;
  readonly reading: string;
}

/**
 * The halves of a question that asks one thing of one reading and another of another: "Who took the photo in the report, and which centre
 * stands behind the other paper?" Undefined where it is no such question.
 *
 * @param named names of the readings whose cards a text speaks of
 */
export function readHalves(
  text: string,
  shelf: readonly ShelvedReading[],
  named: (text: string) => readonly string[],
): readonly [Half, Half] | undefined {
  if (shelf.length < 2 || text.length > longest) return undefined;
  const meantBy = (half: string) => {
    const byCard = named(half);
    return byCard.length > 0 ? byCard : havingPart(half, shelf);
  };
  for (const { index, 0: joint } of text.matchAll(joints)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + joint.length).trim();
    const [reading, ...others] = meantBy(first);
    if (reading === undefined || others.length > 0) continue;
    const [other, ...more] = theOther.test(second)
      ? shelf.map(nameOf).filter((name) => name !== reading)
      : meantBy(second);
    if (other !== undefined && other !== reading && more.length === 0)
      return [
        { text: first, reading },
        { text: second, reading: other },
      ];
  }
  return undefined;
}

/** UTF-16 code units. A longer text has many joints, and each is another reading of all of it. */
const longest = 400;

const nameOf = ({ reading }: ShelvedReading): string => reading.card.name;

const joints = /[.?!;]\s+|\s*[+&]\s*|\s*,?\s+(?:and|plus|while|whereas|versus|vs\.?)\s+|\s*,\s+/giu;

const theOther = /\b(?:the|that)\s+(?:other|second|latter)\b/iu;
