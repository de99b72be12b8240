import type { Content } from "../analyse/content.ts";
import { numberWordPattern } from "../analyse/equivalents.ts";
import type { Question } from "../analyse/question.ts";

/** "How many warheads …?" of a passage that speaks of warheads, or of numbers, but gives no number of warheads. */
export function lacksCount({ text, groups }: Question, passage: Content, source: string): boolean {
  const asked = /\bhow\s+many\s+(?:of\s+(?:the|these|those)\s+)?/iu.exec(text);
  if (!asked) return false;
  const from = asked.index + asked[0].length;
  const counted = groups.filter((group) => group.asked.some(({ start }) => start >= from)).slice(0, 2);
  const places = counted.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms }) => passage.find(terms)),
  );
  return !places.some(([start]) => numberBefore.test(source.slice(Math.max(0, start - reach), start)));
}

/** In UTF-16 code units: a number, and two or three words. */
const reach = 40;
const numberBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{N}[\\p{N},.]*|one|${numberWordPattern}|dozens?|hundreds?|thousands?|millions?|billions?|both|half|several|few|a\\s+single|no)\\s+(?:\\p{L}+\\s+){0,3}$`,
  "iu",
);
