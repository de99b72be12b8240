/**
 * What people read of a message: without Discord's marks for emphasis, spoilers, code, headings, lists and quotes, and without
 * mentions, custom emoji and times, which Discord writes; a link by its text. Line breaks stay.
 */
export function plainText(markdown: string): string {
  const shielded = markdown.replace(ESCAPED, (_, mark: string) =>
    String.fromCodePoint(SHIELD + mark.charCodeAt(0)),
  );
  const bare = SYNTAX.reduce((text, [pattern, kept]) => text.replace(pattern, kept), shielded);
  return withoutEmphasis(bare)
    .replace(SHIELDED, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? SHIELD) - SHIELD))
    .trim();
}

/** An escaped mark formats nothing and is shown: it waits among characters that nobody writes until the rest is done. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const SHIELD = 0x10_ff_00;
const SHIELDED = /[\u{10FF00}-\u{10FF7F}]/gu;

const SYNTAX: readonly (readonly [RegExp, string])[] = [
  [/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^:<>]+:\d+>/g, " "],
  [/```(?:[\w+-]*\n)?|``?/g, ""],
  [/\[([^[\]\n]+)\]\(<?https?:[^\s()<>]*>?(?:\s+"[^"\n]*")?\)/g, "$1"],
  [/<(https?:[^\s<>]+)>/g, "$1"],
  [/^[^\S\n]*(?:>>>|>|#{1,3}|-#|[-*+])(?:[^\S\n]+|$)/gm, ""],
];

/** From the inside out; marks nest a few times at most. */
function withoutEmphasis(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 4; depth++) {
    bare = EMPHASIS.reduce((one, pattern) => one.replace(pattern, "$2"), bare);
  }
  return bare;
}

/** Each takes what is between two marks of its kind; words such as snake_case keep theirs, as in Discord. */
const EMPHASIS: readonly RegExp[] = [
  /(\*{1,3})(?=\S)([^*]+)(?<=\S)\1/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]+)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
  /(~~)([^~]+)~~/g,
  /(\|\|)([^|]+)\|\|/g,
];
