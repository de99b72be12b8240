import { boundaries } from "../discord/limits.ts";
import { quote, type Range } from "../discord/markdown.ts";

export interface PassageQuote {
  /** Discord markdown, at most as long as was asked. */
  readonly markdown: string;
  readonly isCut: boolean;
}

/**
 * A verbatim text as a block quote with its answering words in bold, in at most `room` UTF-16 code units of markdown.
 * What does not fit is left out at the end, and `remark` says so under the quotation: nothing of ours ever stands inside it.
 */
export function passageQuote(
  text: string,
  bold: readonly Range[],
  room: number,
  remark: string,
): PassageQuote {
  const whole = quote(text, bold);
  if (whole.length <= room) return { markdown: whole, isCut: false };
  const below = `\n${remark}`;
  const end = longestFitting(text, bold, room - below.length);
  return {
    markdown: end === 0 ? remark.slice(0, room) : quote(text.slice(0, end), bold) + below,
    isCut: true,
  };
}

function longestFitting(text: string, bold: readonly Range[], room: number): number {
  const end = lastFitting(boundaries(text, room), (one) => quote(text.slice(0, one), bold).length <= room);
  return atWord(text, end);
}

/** The last of these ends, ascending, that fits, or 0. What fits fits at every earlier end too, so it is found by halving. */
export function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number {
  let fitting = 0;
  let tooLong = ends.length + 1;
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(ends[middle - 1] ?? 0)) fitting = middle;
    else tooLong = middle;
  }
  return ends[fitting - 1] ?? 0;
}

/** A cut in the middle of a word is moved back to its beginning, unless the "word" is longer than words are. */
function atWord(text: string, end: number): number {
  const before = text.slice(0, end).search(/\s\S{0,40}$/u);
  return before > 0 && /\S/u.test(text.charAt(end)) ? before : end;
}
