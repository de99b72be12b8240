/**
 * A text as CommonMark (with GitHub's extensions) that shows it as it stands: nothing in it formats, links or becomes HTML. All that is
 * put in is a backslash before a character of ASCII punctuation, and `&#32;` or `&#9;` for the white space that a line begins with, so
 * that the text can be read back.
 */
export function escapeMarkdown(text: string): string {
  return linesOf(text).map(escapeLine).join("");
}

/** The text as a block quote: every line, as the source breaks them, begins with "> ". */
export function quoteMarkdown(text: string): string {
  return linesOf(text)
    .map((line) => `> ${escapeLine(line)}`)
    .join("");
}

/** Lines with their ends. What else a regular expression takes for a line's end, CommonMark does not. */
const linesOf = (text: string) => text.split(/(?<=\r\n|\n|\r(?!\n))/);

/**
 *     emphasis, code, links, HTML, entities, strikethrough, tables, formulas, addresses    \ ` * _ [ ] < > & ~ | $ @
 *     bare links                                                                            https:// www.
 *     headings, rules, lists, underlines of headings and columns, at a line's beginning     # - + = :
 *     numbered lists, at a line's beginning                                                 1. 1)
 *     a block of code, at a line's beginning                                                white space
 */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&~|$@]|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^([ \t]*)([#+\-=:])/, "$1\\$2")
    .replace(/^([ \t]*\d{1,9})([.)])/, "$1\\$2")
    .replace(/^[ \t]/, (white) => `&#${white.charCodeAt(0)};`);
}
