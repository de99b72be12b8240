/**
 * A global pattern for any of some words and phrases, whatever their capitals. Each is a regular expression's source; a space in it is
 * white space of any length.
 *
 * @param lines of words and phrases, parted by commas
 */
export const anyOf = (...lines: readonly string[]) =>
  new RegExp(`\\b(?:${lines.join(", ").replaceAll(", ", "|").replaceAll(" ", "\\s+")})\\b`, "giu");
