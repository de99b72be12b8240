import { singleSpaced } from "../one-line.ts";

/** What part of a line stands before the words that were looked for, when its beginning must go. */
const leadIn = 1 / 4;
const ellipsis = "…";

/**
 * A text in one line of at most `longest` UTF-16 units: white space and control characters as single spaces, cut at
 * a word with an ellipsis where it is longer.
 *
 * @param at offset of what must be seen; the beginning goes where it stands too far behind
 */
export function shorten(text: string, at: number, longest: number): string {
  const line = singleSpaced(text);
  if (line.length <= longest) return line;
  const seen = singleSpaced(text.slice(0, at)).length;
  const from = seen < longest * (1 - leadIn) ? 0 : beginningFor(line, seen, longest);
  const opening = from === 0 ? "" : ellipsis;
  const room = longest - opening.length;
  if (line.length - from <= room) return opening + line.slice(from);
  return `${opening}${line.slice(from, cutBefore(line, from, from + room - ellipsis.length)).trimEnd()}${ellipsis}`;
}

/** Before what must be seen, and no farther on than fills the line. */
function beginningFor(line: string, seen: number, longest: number): number {
  const fills = line.length - longest + ellipsis.length;
  return wordAfter(line, Math.min(seen - Math.floor(longest * leadIn), fills), seen);
}

/** The first beginning of a word behind `from`; where there is none up to `last`, `from` itself. */
function wordAfter(line: string, from: number, last: number): number {
  const space = line.indexOf(" ", from);
  return space !== -1 && space < last ? space + 1 : wholeLetter(line, from);
}

/** The last end of a word before `to`; in a text without spaces, `to` itself. */
function cutBefore(line: string, from: number, to: number): number {
  const space = line.lastIndexOf(" ", to);
  return space > from + (to - from) / 2 ? space : wholeLetter(line, to);
}

/** Not between the halves of a surrogate pair. */
function wholeLetter(line: string, at: number): number {
  return (line.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
