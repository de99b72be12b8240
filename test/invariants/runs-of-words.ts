/** Runs of six words, by which a text is known again, whatever markdown stands between them. */
export const runsIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  return words
    .map((_, at) => words.slice(at, at + RUN))
    .flatMap((run) => (run.length === RUN ? [run.join(" ")] : []));
};

const RUN = 6;
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
