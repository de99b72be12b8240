import { findWords } from "./words.ts";

/** Whether a word of a text is written as a name: a capital that no sentence opens with, where not (nearly) every word has one. */
export function isNamed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const opensSentence = /(?:^|[.!?:"“‘([]\s*)$/u.test(text.slice(0, start));
  return /^\p{Lu}\p{Ll}{2}/u.test(text.slice(start, end)) && !opensSentence && !isTitleCased(text);
}

function isTitleCased(text: string): boolean {
  const inner = findWords(text).slice(1);
  const capitals = inner.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
  return inner.length > 2 && capitals.length > inner.length * 0.7;
}
