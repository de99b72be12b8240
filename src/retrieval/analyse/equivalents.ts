/** Spellings of one and the same thing, so that "Sept. 11" meets "September 11" and "5-year" meets "Five-Year". */

export const monthNames: ReadonlyMap<string, string> = new Map([
  ["jan", "january"],
  ["feb", "february"],
  ["mar", "march"],
  ["apr", "april"],
  ["jun", "june"],
  ["jul", "july"],
  ["aug", "august"],
  ["sep", "september"],
  ["sept", "september"],
  ["oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
]);

export const numberWords: ReadonlyMap<string, string> = new Map([
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["eleven", "11"],
  ["twelve", "12"],
]);

/** The same as alternatives of a regular expression. */
export const numberWordPattern = [...numberWords.keys()].join("|");
