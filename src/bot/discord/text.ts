/** True where a reader sees nothing: white space, zero-width and directional marks, control characters. */
export function isBlank(text: string): boolean {
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u.test(text);
}

/** Mentions, of Ibid or anyone, and custom emoji are Discord's writing; what is asked stands between them. */
export function withoutMentions(content: string): string {
  return content.replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>/g, " ").trim();
}

/** The text in one line: whatever breaks or turns one becomes a space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    .trim()
    .toWellFormed();
}
