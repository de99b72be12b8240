/**
 * What a reader sees of a block quote, and which of it is bold: an independent reading of Discord's markdown, the opposite of
 * what `quote` writes. Anything in it that still formats, links or mentions is a fault.
 */
export interface Seen {
  readonly text: string;
  readonly bold: readonly boolean[];
  readonly faults: readonly string[];
}

export function readQuote(markdown: string): Seen {
  const lines = markdown.split(/(?<=\r\n|\n|\r(?!\n))/);
  const unquoted = lines.filter((line) => !line.startsWith("> "));
  const seen = readInline(lines.map((line) => line.replace(/^> /, "")));
  return { ...seen, faults: [...unquoted.map((line) => `not quoted: ${line}`), ...seen.faults] };
}

/** The text that a neutralised text shows. */
export function readNeutralised(markdown: string): Seen {
  return readInline(markdown.split(/(?<=\r\n|\n|\r(?!\n))/));
}

function readInline(lines: readonly string[]): Seen {
  let text = "";
  const bold: boolean[] = [];
  const faults: string[] = [];
  let isBold = false;
  for (const line of lines) {
    let isStart = true;
    for (let at = 0; at < line.length; at += 1) {
      const rest = line.slice(at);
      if (rest.startsWith("**") && !rest.startsWith("****")) {
        if (isBold ? /\s/.test(line.charAt(at - 1)) : /^\*\*\s/.test(rest))
          faults.push(`bold at white space: ${rest}`);
        isBold = !isBold;
        at += 1;
        continue;
      }
      const isEscaped = rest.startsWith("\\") && rest.length > 1;
      if (!isEscaped && isActive(rest, isStart)) faults.push(`active: ${rest}`);
      const shown = isEscaped ? rest.charAt(1) : rest.charAt(0);
      if (isEscaped && /[0-9A-Za-z\s]/.test(shown)) faults.push(`a backslash that shows: ${rest}`);
      if (isEscaped) at += 1;
      text += shown;
      bold.push(isBold);
      if (/\S/.test(shown)) isStart = false;
    }
    if (isBold) faults.push(`bold runs past the line: ${line}`);
  }
  return { text, bold, faults };
}

const INLINE = /^(?:[*_~|`[<\\]|@everyone|@here|https?:\/\/|discord\.gg\/)/i;
const AT_LINE_START = /^(?:#{1,3}\s|-#\s|[-+*]\s|\d+\.\s|>)/;

function isActive(rest: string, isLineStart: boolean): boolean {
  return INLINE.test(rest) || (isLineStart && AT_LINE_START.test(rest));
}
