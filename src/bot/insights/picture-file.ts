import type { Logger } from "pino";
import type { ReplyFile } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { pictureOf } from "./picture.ts";
import { pictureInWords } from "./picture-in-words.ts";
import { sectionName } from "./section-name.ts";
import type { Summary } from "./summary.ts";

/** The picture as a file, with the same in words for who cannot see it; none where it cannot be drawn: the text has it all. */
export async function picture(summary: Summary, locale: Locale, log: Logger): Promise<readonly ReplyFile[]> {
  const drawn = pictureOf(summary, ({ section }) => sectionName(section, locale));
  try {
    // What draws takes a third of a second to load and some forty megabytes, and most processes never need it.
    const { drawPicture } = await import("./chart.ts");
    const content = await drawPicture(drawn);
    return [{ name: "insights.png", content, description: pictureInWords(drawn, locale) }];
  } catch (error) {
    log.error({ err: error }, "the picture of insights cannot be drawn");
    return [];
  }
}
