import { styleText } from "node:util";
import type { Answer, Excerpt, Explanation, Library } from "../../retrieval/index.ts";

/** An answer to be read at a terminal: each excerpt, the words that answer in bold, and where it stands. */
export function formatAnswer(library: Library, answer: Answer, colour: boolean): string {
  if (answer.status !== "answered") return "The readings do not answer this.\n";
  return answer.excerpts
    .map(
      (excerpt) =>
        `${formatText(excerpt, colour)}\n    ${style("dim", withoutControls(library.cite(excerpt)), colour)}\n`,
    )
    .join("\n");
}

/** The tree of an explanation, each level indented under what it explains. */
export function formatExplanation({ description, value, details }: Explanation, depth = 0): string {
  const figure = value === undefined ? "" : `${value.toFixed(2)}  `;
  const line = `${"  ".repeat(depth)}${figure}${withoutControls(description).replace(/\s+/gu, " ")}\n`;
  return line + details.map((detail) => formatExplanation(detail, depth + 1)).join("");
}

function formatText({ text, highlights }: Excerpt, colour: boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of highlights) {
    pieces.push(
      withoutControls(text.slice(from, start)),
      style("bold", withoutControls(text.slice(start, end)), colour),
    );
    from = end;
  }
  return [...pieces, withoutControls(text.slice(from))].join("");
}

/** A reading may hold escape sequences; printed as they are, they would command the terminal. */
const withoutControls = (text: string) =>
  text.replace(/(?![\n\t])\p{Cc}/gu, (control) => (control === "\r" ? "" : "\ufffd"));

const style = (format: "bold" | "dim", text: string, colour: boolean) =>
  colour && text !== "" ? styleText(format, text, { validateStream: false }) : text;
