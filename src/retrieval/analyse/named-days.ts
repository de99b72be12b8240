/** A day of every year that people call by a name. */
export interface NamedDay {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const namedDays: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new\\s+year['’]?s\\s+day", 1, 1],
  ["valentine['’]?s(?:\\s+day)?", 2, 14],
  ["(?:st|saint)\\.?\\s+patrick['’]?s(?:\\s+day)?", 3, 17],
  ["april\\s+fool(?:s['’]?|['’]?s)?(?:\\s+day)?", 4, 1],
  ["(?:may|labou?r)\\s+day", 5, 1],
  ["independence\\s+day|(?:the\\s+)?fourth\\s+of\\s+july", 7, 4],
  ["hallowe['’]?en", 10, 31],
  ["christmas\\s+eve", 12, 24],
  ["christmas(?:\\s+day)?", 12, 25],
  ["new\\s+year['’]?s\\s+eve", 12, 31],
];

const patterns = namedDays.map(
  ([name, month, day]) =>
    [new RegExp(`\\b(?:(?:on|from)\\s+)?(?:${name})(?!\\p{L})`, "iu"), { month, day }] as const,
);

/** The first named day in a text, and the text that names it. */
export function findNamedDay(
  text: string,
): { readonly day: NamedDay; readonly found: RegExpExecArray } | undefined {
  for (const [pattern, day] of patterns) {
    const found = pattern.exec(text);
    if (found) return { day, found };
  }
  return undefined;
}
