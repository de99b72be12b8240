/** One line of a source, without its line break and without white space at its ends. */
export interface Line {
  /** UTF-16 offsets into the source, end exclusive; `start === end` on a blank line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits a source into lines; `\n`, `\r\n` and a lone `\r` each end one, as in an editor's count. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: lineBreak, index } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push(trimmed(source, from, index));
    from = index + lineBreak.length;
  }
  lines.push(trimmed(source, from, source.length));
  return lines;
}

function trimmed(source: string, from: number, to: number): Line {
  const raw = source.slice(from, to);
  const text = raw.trim();
  const start = text === "" ? from : from + raw.indexOf(text);
  return { start, end: start + text.length, text };
}

/** 1-based number of the line that holds each offset, by bisection over the lines' first offsets. */
export function lineNumbers(source: string): (offset: number) => number {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
