/**
 * A text without the marks and the white space that end it; the full stop of "U.S." belongs to it. Walks back from the end: a pattern
 * that is anchored there would try every run of white space on the way.
 */
export function withoutMarksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isMark(text, end - 1)) end--;
  return text.slice(0, end);
}

function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "." ? !endsInitial(text, at) : /[\s,;:?!…]/u.test(character);
}

/** After a capital that is a word by itself. */
function endsInitial(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at - 1)) && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 2));
}
