/** A text on one line: runs of white space and control characters become a space, none is left at the ends. */
export function oneLine(text: string): string {
  return singleSpaced(text).trim();
}

/** The same with a space at either end where the text has any there. */
export function singleSpaced(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
