import { readTokens, type Token } from "./tokens.ts";

/** A quotation that someone wants to check. */
export interface Quotation {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The keys of what stands between its ellipses, in order; none is empty. */
  readonly parts: readonly (readonly string[])[];
  /** How many words it has. */
  readonly words: number;
}

export function readQuotation(text: string): Quotation {
  return toQuotation(text, readTokens(text, { ellipses: true }));
}

/** The quotation without the quotation marks that it is set in, or that were left at one end when it was cut out. */
export function withoutOuterMarks({ text, tokens }: Quotation): Quotation {
  const first = tokens.findIndex(({ kind }) => kind !== "quotation mark");
  const last = tokens.findLastIndex(({ kind }) => kind !== "quotation mark");
  return toQuotation(text, first === -1 ? [] : tokens.slice(first, last + 1));
}

function toQuotation(text: string, tokens: readonly Token[]): Quotation {
  const parts: string[][] = [[]];
  for (const { kind, key } of tokens) {
    if (kind === "ellipsis") parts.push([]);
    else parts.at(-1)?.push(key);
  }
  return {
    text,
    tokens,
    parts: parts.filter((part) => part.length > 0),
    words: tokens.filter(({ kind }) => kind === "word").length,
  };
}
