import { readQuote } from "../discord/reading-markdown.ts";

export interface SeenDiff {
  /** What is the same or only the reading's, without brackets. */
  readonly reading: string;
  /** What is the same or only in the checked text, without braces. */
  readonly checked: string;
  readonly faults: readonly string[];
}

/** Reads a rendered diff back: an independent reading of Discord's markdown, by what is bold and what is struck out. */
export function readDiff(markdown: string): SeenDiff {
  // No text of ours has this character; two tildes without a backslash before them are a mark.
  const seen = readQuote(markdown.replace(/(?<!\\)~~/g, STRIKE));
  const faults = [...seen.faults];
  let reading = "";
  let checked = "";
  let isStruck = false;
  for (const [at, character] of seen.text.split("").entries()) {
    if (character === STRIKE) isStruck = !isStruck;
    else if (seen.bold[at]) reading += character;
    else if (isStruck) checked += character;
    else {
      reading += character;
      checked += character;
    }
  }
  if (isStruck) faults.push("struck out to the end");
  return { reading, checked, faults };
}

const STRIKE = "\u{F8FF}";
