import { findWords } from "../analyse/words.ts";

/**
 * The words of a question, so that two that differ in case, punctuation, accents or politeness are the same. Empty
 * when there is no word in it.
 */
export function wordingOf(question: string): string {
  const words = findWords(question)
    .map(({ surface }) => surface)
    .join(" ");
  const bare = ` ${words} `.replace(courtesy, "").replace(courtesies, "").replace(preamble, "").trim();
  return bare === "" ? words : bare;
}

/** A space stands before and behind every word; two courtesies may share one, so it is only looked at. */
const courtesies = / (?:hi|hello|hey|please|pls|plz|thanks|thank you|thx|ibid|bot|ok|okay)(?= )/g;
const courtesy =
  /^ (?:good (?:morning|afternoon|evening)|hi (?:all|everyone|there)|hello (?:all|everyone|there)|hey (?:all|everyone|there))(?= )/;

/** Asking to be told is not what is asked. */
const preamble =
  /^\s*(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:tell|remind|show) (?:me|us)|(?:do|does) (?:you|anyone|someone|anybody|somebody) know|i (?:would like|want|d like) to know|id like to know|tell (?:me|us))(?= )/;
