import { plainOf } from "../discord/markdown.ts";
import { LOCALES } from "../locale.ts";
import { words } from "./words.ts";

/**
 * What was looked up for a message that shows the passages closest to it, in whatever language it was sent: in one line, and only its
 * beginning where it is long. Undefined for every other message.
 */
export function saidShown(content: string): string | undefined {
  const [first = ""] = content.split("\n", 1);
  const frame = FRAMES.find(({ before, after }) => first.startsWith(before) && first.endsWith(after));
  return frame && plainOf(first.slice(frame.before.length, first.length - frame.after.length));
}

const GAP = "\n";

const FRAMES = LOCALES.map((locale) => {
  const [before = "", after = ""] = words(locale).closestTo(GAP).split(GAP);
  return { before, after };
});
