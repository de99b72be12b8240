import { readTokens } from "./tokens.ts";

/** A source in which quotations are looked for, token by token. */
export interface FoldedSource {
  /** How many tokens it has. */
  readonly length: number;
  /** A token's UTF-16 offsets in the source, end exclusive. */
  spanOf(token: number): readonly [start: number, end: number];
  keyOf(token: number): string;
  /** Where keys stand one after another: numbers of first tokens, ascending. A sentence's first letter may be of either case. */
  find(keys: readonly string[]): readonly number[];
  /** The first token that ends behind an offset of the source. */
  tokenAt(offset: number): number;
}

/** Folds a source, in time and memory that grow with its length (some 20 bytes a word beside the text itself). */
export function foldSource(source: string): FoldedSource {
  const tokens = readTokens(source, { ellipses: false });
  const starts = new Uint32Array(tokens.length);
  const ends = new Uint32Array(tokens.length);
  const places = new Uint32Array(tokens.length);
  // " the united states " – each key between spaces, so that a search for whole words is a search for a string.
  let folded = " ";
  let index = 0;
  for (const { key, start, end } of tokens) {
    starts[index] = start;
    ends[index] = end;
    places[index] = folded.length - 1;
    folded += `${key} `;
    index += 1;
  }
  return {
    length: starts.length,
    spanOf: (token) => [starts[token] ?? source.length, ends[token] ?? source.length],
    keyOf(token) {
      const from = (places[token] ?? folded.length) + 1;
      return folded.slice(from, folded.indexOf(" ", from));
    },
    find: ([first = "", ...others]) =>
      eitherCase(first)
        .flatMap((key) => occurrences(folded, ` ${[key, ...others].join(" ")} `))
        .map((found) => firstAtLeast(places, found))
        .sort((a, b) => a - b),
    tokenAt: (offset) => firstAtLeast(ends, offset + 1),
  };
}

/** A word with its first letter as it is, small and capital. */
export function eitherCase(key: string): readonly string[] {
  const [first = ""] = key;
  const rest = key.slice(first.length);
  return [...new Set([key, first.toLowerCase() + rest, first.toUpperCase() + rest])];
}

function occurrences(text: string, sought: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) found.push(at);
  return found;
}

/** Binary search in ascending numbers: the place of the first that is at least this large. */
function firstAtLeast(numbers: Uint32Array, least: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
