/**
 * Discord's limits, in one place. Discord counts characters; Ibid counts UTF-16 code units, which are never fewer,
 * so that whatever fits here fits there.
 *
 * @see https://docs.discord.com/developers/resources/message
 */
export const LIMITS = {
  content: 2_000,
  embeds: 10,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedCharacters: 6_000,
  description: 4_096,
  footer: 2_048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectLabel: 100,
  selectPlaceholder: 150,
  files: 10,
  /** 10 MiB: a server that nobody has boosted. */
  fileBytes: 10_485_760,
  fileDescription: 1_024,
  customId: 100,
  threadName: 100,
  formTitle: 45,
  formInputs: 5,
  formLabel: 45,
  formPlaceholder: 100,
  formText: 4_000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Milliseconds for which the token of an interaction reaches the reply to it. */
  tokenLife: 900_000,
} as const;

/** The text itself if it has at most `max` code units; else its beginning with "…", together at most `max`. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, lastBoundary(text, max - 1))}…`;
}

/**
 * Where the text may be cut so that at most `max` code units stand before the cut: after a whole grapheme, or, where one
 * grapheme alone is longer than that, after a whole code point.
 */
function lastBoundary(text: string, max: number): number {
  return boundaries(text, max).at(-1) ?? 0;
}

/** Every such place up to `max`, ascending, without 0. */
export function boundaries(text: string, max: number): readonly number[] {
  const graphemes: number[] = [];
  // The code point after the limit decides whether a grapheme ends there: it may be a mark, or the second half of a flag.
  for (const { index, segment } of SEGMENTER.segment(text.slice(0, max + 2))) {
    const end = index + segment.length;
    if (end > max) break;
    graphemes.push(end);
  }
  return graphemes.length > 0 ? graphemes : codePoints(text, max);
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

function codePoints(text: string, max: number): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  for (const character of text.slice(0, max + 1)) {
    end += character.length;
    if (end > max) break;
    ends.push(end);
  }
  return ends;
}
