import { cut } from "../discord/limits.ts";
import { neutralise, plainOf } from "../discord/markdown.ts";
import { isBlank, oneLine, withoutMentions } from "../discord/text.ts";

/** Long enough for a question, and short enough to be shown whole: the message that shows it is where it is kept. */
export const LONGEST_TOPIC = 300;

/** What was given as a topic, in one line; undefined when nothing of it is left. */
export function readTopic(given: string): string | undefined {
  const line = oneLine(withoutMentions(given));
  return isBlank(line) ? undefined : cut(line, LONGEST_TOPIC);
}

/** The first line of a comparison. */
export function topicLine(topic: string): string {
  return `**${neutralise(topic)}**`;
}

/** The topic of the comparison that a message of Ibid's shows, so that a page can be turned after a restart. */
export function topicOf(content: string): string | undefined {
  const [, topic] = /^\*\*(.+)\*\*$/.exec(content.split("\n")[0] ?? "") ?? [];
  return topic === undefined ? undefined : readTopic(plainOf(topic));
}
