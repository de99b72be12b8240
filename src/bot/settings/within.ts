import type { AskOptions, Card } from "../../retrieval/index.ts";
import type { ChannelSettings } from "../../store/index.ts";

/** What of the library a channel searches. Where all of its readings have left, that is none: nobody chose the others. */
export function withinChannel(
  { readings }: Pick<ChannelSettings, "readings">,
  cards: readonly Card[],
): Pick<AskOptions, "readings"> {
  return readings.length === 0 ? {} : { readings: readingsThere(readings, cards).map(({ name }) => name) };
}

/** The cards of a channel's readings: all of them where it names none. */
export function readingsThere(
  readings: ChannelSettings["readings"],
  cards: readonly Card[],
): readonly Card[] {
  return readings.length === 0 ? cards : cards.filter(({ name }) => readings.includes(name));
}
