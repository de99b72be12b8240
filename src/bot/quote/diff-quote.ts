import type { WordChange } from "../../retrieval/index.ts";
import { boundaries } from "../discord/limits.ts";
import { quote, type Range } from "../discord/markdown.ts";
import { lastFitting } from "../excerpt/passage-quote.ts";

/**
 * How a text differs from a reading's wording, as a block quote of at most `room` code units: what only the reading has in bold and
 * [brackets], what only the text has struck out and in {braces}. Brackets and braces say it to those who hear the message or
 * see it without its formatting. What does not fit is left out at the end, and `remark` says so below.
 */
export function diffQuote(diff: readonly WordChange[], room: number, remark: string): string {
  const whole = written(diff);
  if (whole.length <= room) return whole;
  const text = diff.map((change) => change.text).join("");
  const below = `\n${remark}`;
  const end = lastFitting(
    boundaries(text, room),
    (one) => written(beginning(diff, one)).length <= room - below.length,
  );
  return end === 0 ? remark.slice(0, room) : written(beginning(diff, end)) + below;
}

function written(diff: readonly WordChange[]): string {
  let text = "";
  const bold: Range[] = [];
  const struck: Range[] = [];
  for (const { kind, text: piece } of diff) {
    const ink = piece.trim();
    // A piece of white space alone has nothing to mark.
    if (kind === "same" || ink === "") {
      text += piece;
      continue;
    }
    const [open, close] = kind === "removed" ? ["[", "]"] : ["{", "}"];
    const lead = piece.slice(0, piece.indexOf(ink));
    const start = text.length + lead.length;
    text += `${lead}${open}${ink}${close}${piece.slice(lead.length + ink.length)}`;
    (kind === "removed" ? bold : struck).push([start, start + ink.length + 2]);
  }
  return quote(text, bold, struck);
}

/** The first `length` code units of the pieces. */
function beginning(diff: readonly WordChange[], length: number): readonly WordChange[] {
  let left = length;
  return diff.flatMap(({ kind, text }) => {
    const kept = text.slice(0, left);
    left -= kept.length;
    return kept === "" ? [] : [{ kind, text: kept }];
  });
}
