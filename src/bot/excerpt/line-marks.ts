/**
 * Which lines of a list an answer chose, in few letters, so that a button remembers all of them: five lines to a letter, from the
 * first chosen line on, and a `_` between one reading and the next.
 *
 *     lines 12, 13, 15, 20 of one reading   ->   lines 0, 1, 3, 8 from the first on   ->   11010 00010   ->   "q2"
 */
export function writeLineMarks(readings: readonly (readonly number[])[]): string {
  return readings.map(writeMarks).join("_");
}

/** The chosen lines of each reading, counted from its first chosen line on; that one is always among them. */
export function readLineMarks(marks: string): readonly (readonly number[])[] {
  return marks.split("_").map(readMarks);
}

const LINES_IN_LETTER = 5;

function writeMarks(lines: readonly number[]): string {
  const letters = new Array<number>(Math.floor(Math.max(0, ...lines) / LINES_IN_LETTER) + 1).fill(0);
  for (const line of new Set(lines)) {
    const at = Math.floor(line / LINES_IN_LETTER);
    letters[at] = (letters[at] ?? 0) + bitOf(line);
  }
  return letters.map((letter) => letter.toString(1 << LINES_IN_LETTER)).join("");
}

function readMarks(marks: string): readonly number[] {
  const lines = Array.from(marks, (letter, at) => {
    const bits = Number.parseInt(letter, 1 << LINES_IN_LETTER) || 0;
    return Array.from({ length: LINES_IN_LETTER }, (_, line) => at * LINES_IN_LETTER + line).filter(
      (line) => (bits & bitOf(line)) !== 0,
    );
  });
  return [...new Set([0, ...lines.flat()])];
}

const bitOf = (line: number): number => 1 << (LINES_IN_LETTER - 1 - (line % LINES_IN_LETTER));
