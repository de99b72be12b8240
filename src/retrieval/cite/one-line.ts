/** A text on one line: runs of white space and control characters become a space, none is left at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
