/** A stretch of a document: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * sentence@k of a question whose answer is a stretch of a document, given in one or several ways:
 *
 *     sentence@k = 1 if one of the first k sentences holds one of the answers whole, else 0        averaged over questions
 *
 * @param ranked sentences, best first
 */
export function sentenceHit(ranked: readonly Span[], answers: readonly Span[], depth: number): 0 | 1 {
  const isHit = ranked.slice(0, depth).some((sentence) => answers.some((answer) => holds(sentence, answer)));
  return isHit ? 1 : 0;
}

const holds = (sentence: Span, answer: Span) =>
  sentence.document === answer.document && sentence.start <= answer.start && answer.end <= sentence.end;
