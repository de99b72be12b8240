import type { Card, Within } from "../../retrieval/index.ts";
import type { ChannelSettings } from "../../store/index.ts";

/**
 * What of the library a channel searches, and how far its group has read. Where all of its readings have left, that is none: nobody chose
 * the others.
 */
export function withinChannel(
  { readings, progress }: Pick<ChannelSettings, "readings" | "progress">,
  cards: readonly Card[],
): Within {
  return {
    ...(readings.length > 0 && { readings: readingsThere(readings, cards).map(({ name }) => name) }),
    ...(Object.keys(progress).length > 0 && { until: progress }),
  };
}

/** All of them where it names none. */
function readingsThere(readings: ChannelSettings["readings"], cards: readonly Card[]): readonly Card[] {
  return readings.length === 0 ? cards : cards.filter(({ name }) => readings.includes(name));
}
