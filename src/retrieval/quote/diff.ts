import type { Pair } from "./align.ts";
import { eitherCase, type FoldedSource } from "./folded.ts";
import type { Quotation } from "./quotation.ts";
import type { WordChange } from "./types.ts";

/** A stretch of a source that a quotation was aligned with. */
export interface Aligned {
  readonly source: string;
  readonly folded: FoldedSource;
  /** The source's tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Tokens of the quotation and of the source that stand for one another, numbered from the beginning of each. */
  readonly pairs: readonly Pair[];
}

/**
 * Tells how a quotation differs from the stretch of source that it was aligned with, word by word. What is the same or removed
 * adds up to the source's stretch, character for character; what is the same or added to the quotation, apart from its
 * typography.
 */
export function diffWords(quotation: Quotation, aligned: Aligned): readonly WordChange[] {
  const { from, to, pairs } = aligned;
  const changes: WordChange[] = [];
  let [asked, stood] = [0, from];
  for (const pair of pairs.filter((one) => isSame(one, quotation, aligned))) {
    change(...pair);
    const same = sourceToken(stood++, aligned);
    const wasParted = changes.at(-1)?.kind === "removed" && /[\p{L}\p{N}]$/u.test(quotedSoFar());
    if (wasParted && /^[\p{L}\p{N}]/u.test(same)) push("added", " ");
    push("same", same);
    asked++;
  }
  change(quotation.tokens.length, to);
  return changes;

  function change(ofQuotation: number, ofSource: number): void {
    while (stood < ofSource) push("removed", sourceToken(stood++, aligned));
    while (asked < ofQuotation)
      push("added", quotedToken(asked++, quotation, /(?:^|\s)$/u.test(quotedSoFar())));
  }

  /** The piece that the quotation ended with so far. */
  function quotedSoFar(): string {
    return changes.findLast(({ kind }) => kind !== "removed")?.text ?? "";
  }

  function push(kind: WordChange["kind"], text: string): void {
    const last = changes.at(-1);
    if (last?.kind === kind) changes.splice(-1, 1, { kind, text: last.text + text });
    else changes.push({ kind, text });
  }
}

/** Letters and marks are aligned whatever their case, but only where a sentence may begin is that the same. */
function isSame([ofQuotation, ofSource]: Pair, { tokens }: Quotation, { folded }: Aligned): boolean {
  const { key = "" } = tokens[ofQuotation] ?? {};
  const before = tokens[ofQuotation - 1];
  const mayOpen = before === undefined || before.kind === "ellipsis";
  return (mayOpen ? eitherCase(key) : [key]).includes(folded.keyOf(ofSource));
}

/** A token of the source with what divides it from the next. */
function sourceToken(token: number, { source, folded, to }: Aligned): string {
  const [start, end] = folded.spanOf(token);
  return source.slice(start, token + 1 < to ? folded.spanOf(token + 1)[0] : end);
}

/** A token of the quotation with what divides it from its neighbours; from the one before only where nothing does yet. */
function quotedToken(token: number, { text, tokens }: Quotation, isDivided: boolean): string {
  const start = isDivided ? tokens[token]?.start : (tokens[token - 1]?.end ?? tokens[token]?.start);
  return text.slice(start, tokens[token + 1]?.start ?? tokens[token]?.end);
}
