import { createCanvas } from "@napi-rs/canvas";
import { MARGIN, PAPER, PICTURE_WIDTH, RULE } from "./chart-canvas.ts";
import { DAYS_HEIGHT, paintDays } from "./chart-days.ts";
import { paintSections, sectionsHeight } from "./chart-sections.ts";
import type { Picture } from "./picture.ts";

/**
 * Draws a picture as PNG, 1,000 pixels wide: a bar for each section, below it two rows of days. To be imported when it is needed: what
 * draws weighs more than all else that Ibid says.
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const rule = MARGIN + sectionsHeight(picture.sections) + MARGIN;
  const daysFrom = rule + MARGIN / 2;
  const height = daysFrom + DAYS_HEIGHT + MARGIN / 2;
  const canvas = createCanvas(PICTURE_WIDTH, height);
  const context = canvas.getContext("2d");
  context.fillStyle = PAPER;
  context.fillRect(0, 0, PICTURE_WIDTH, height);
  paintSections(context, MARGIN, picture.sections);
  context.fillStyle = RULE;
  context.fillRect(MARGIN, rule - 1, PICTURE_WIDTH - 2 * MARGIN, 2);
  paintDays(context, daysFrom, picture);
  return canvas.encode("png");
}
