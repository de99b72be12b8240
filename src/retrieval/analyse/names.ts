import { findWords } from "./words.ts";

/**
 * Whether a word of a text is written as a name: a capital that no sentence opens with, where not (nearly) every word has one. "Western" and
 * "East" name nobody by themselves.
 */
export function isNamed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (direction.test(text.slice(start, end))) return false;
  const opensSentence = /(?:^|[.!?:"“‘([]\s*)$/u.test(text.slice(0, start));
  return /^\p{Lu}\p{Ll}{2}/u.test(text.slice(start, end)) && !opensSentence && !isTitleCased(text);
}

const direction = /^(?:north|south|east|west)(?:ern)?$/iu;

function isTitleCased(text: string): boolean {
  const inner = findWords(text).slice(1);
  const capitals = inner.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
  return inner.length > 2 && capitals.length > inner.length * 0.7;
}
