/** What the rule needs of an answer. */
export interface GivenAnswer {
  readonly status: string;
  readonly excerpts: readonly { readonly text: string; readonly source: string }[];
}

/** What a question's author expects: every group needs one of its alternatives. */
export interface Expectation {
  readonly answerable: boolean;
  readonly evidence: readonly (readonly string[])[];
}

export interface Mark {
  /** 0 to 1: the share of evidence groups that were shown; for an unanswerable question 1 if it was refused. */
  readonly credit: number;
  /** Excerpts that do not stand in their source. */
  readonly verbatimFailures: number;
}

/** A reader's patience: only this many characters of excerpts count. */
const charactersRead = 1200;
/** A shorter alternative must be shown whole; of a longer one, an unbroken run of this share of its words. */
const wholeBelowWords = 8;
const shareOfWords = 0.6;

/**
 * Marks one answer:
 *
 *     answerable:    credit = groups hit / groups, 0 unless the status is "answered"
 *     unanswerable:  credit = 1 unless the status is "answered"
 */
export function markAnswer(
  answer: GivenAnswer,
  { answerable, evidence }: Expectation,
  lines: ReadonlySet<string>,
): Mark {
  const verbatim = answer.excerpts.filter(({ text, source }) => fold(source).includes(fold(text)));
  const verbatimFailures = answer.excerpts.length - verbatim.length;
  const isAnswered = answer.status === "answered";
  if (!answerable) return { credit: isAnswered ? 0 : 1, verbatimFailures };
  const shown = firstCharacters(verbatim.map(({ text }) => fold(text)));
  const hit = evidence.filter((group) =>
    group.some((alternative) => isShown(fold(alternative), shown, lines)),
  );
  return { credit: isAnswered ? hit.length / evidence.length : 0, verbatimFailures };
}

/** White space folded, as the rule has it. */
export const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

function firstCharacters(texts: readonly string[]): readonly string[] {
  let left = charactersRead;
  return texts.map((text) => {
    const kept = text.slice(0, Math.max(0, left));
    left -= text.length;
    return kept;
  });
}

function isShown(alternative: string, shown: readonly string[], lines: ReadonlySet<string>): boolean {
  const words = alternative.split(" ");
  const isWhole = lines.has(alternative) || words.length < wholeBelowWords;
  const needed = isWhole ? words.length : Math.ceil(words.length * shareOfWords);
  for (let from = 0; from + needed <= words.length; from++) {
    const run = words.slice(from, from + needed).join(" ");
    if (shown.some((text) => text.includes(run))) return true;
  }
  return false;
}
