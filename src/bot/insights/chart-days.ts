import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Plugin } from "chart.js";
import { BLUE, FAINT, FONTS, INK, MARGIN, PICTURE_WIDTH, paintChart, RULE } from "./chart-canvas.ts";
import type { Picture } from "./picture.ts";

/**
 * Two rows over the same days and with the same scale: above those that were answered, full, by a tick; below those that were not,
 * hatched, by a cross. Beside tick and cross stand the sums.
 */
export function paintDays(context: SKRSContext2D, top: number, { days, answered, refused }: Picture): void {
  const numbers = { answered: days.map((one) => one.answered), refused: days.map((one) => one.refused) };
  const most = Math.max(1, ...numbers.answered, ...numbers.refused);
  paintRow(context, top, numbers.answered, most, { sum: answered, mark: TICK, isHatched: false });
  paintRow(context, top + ROW, numbers.refused, most, { sum: refused, mark: CROSS, isHatched: true });
  drawDates(context, days.at(0)?.first ?? "", days.at(-1)?.last ?? "", top + DAYS_HEIGHT - 14);
}

const ROW = 140;
export const DAYS_HEIGHT = 2 * ROW + 44;
const FROM = 190;
/** For the number above the tallest bar. */
const HEADROOM = 40;

interface RowLook {
  readonly sum: number;
  readonly mark: Mark;
  readonly isHatched: boolean;
}

function paintRow(
  context: SKRSContext2D,
  top: number,
  numbers: readonly number[],
  most: number,
  look: RowLook,
): void {
  paintChart(context, top, ROW, {
    type: "bar",
    data: {
      labels: [...numbers.keys()],
      datasets: [
        {
          data: [...numbers],
          backgroundColor: look.isHatched ? "transparent" : BLUE,
          categoryPercentage: 1,
          barPercentage: 0.78,
          maxBarThickness: 60,
        },
      ],
    },
    options: {
      layout: { padding: { left: FROM, right: MARGIN, top: HEADROOM, bottom: 2 } },
      scales: { x: { display: false }, y: { display: false, min: 0, max: most } },
    },
    plugins: [labelling(numbers, look)],
  });
}

/** As in the sections' chart: the bars are chart.js's, what stands beside them is drawn where it put them. */
function labelling(numbers: readonly number[], { sum, mark, isHatched }: RowLook): Plugin<"bar"> {
  const tallest = Math.max(...numbers);
  return {
    id: "hatching-and-numbers",
    afterDatasetsDraw(chart) {
      const context: SKRSContext2D = chart.ctx;
      const { top, bottom, left, right } = chart.chartArea;
      context.fillStyle = RULE;
      context.fillRect(left, bottom - 1, right - left, 2);
      drawSum(context, mark, sum, (top + bottom) / 2);
      context.font = FONTS.small;
      context.textAlign = "center";
      context.textBaseline = "alphabetic";
      for (const [at, number] of numbers.entries()) {
        const bar = chart.getDatasetMeta(0).data[at];
        if (number === 0 || bar === undefined) continue;
        const { x, y, width, base } = bar.getProps(["x", "y", "width", "base"], true);
        if (isHatched) hatch(context, x - width / 2, y, width, base - y);
        context.fillStyle = INK;
        if (numbers.length <= FEW || (number === tallest && at === numbers.indexOf(tallest)))
          context.fillText(String(number), x, y - 8);
      }
    },
  };
}

/** So many bars have room for a number each; of more, the first of the tallest has one. */
const FEW = 16;

/** Oblique lines in a frame: told from a full bar without its colour. */
function hatch(context: SKRSContext2D, x: number, y: number, width: number, height: number): void {
  context.save();
  context.strokeStyle = RUST;
  context.lineWidth = 3;
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let from = x - height; from < x + width; from += 11) {
    context.moveTo(from, y + height);
    context.lineTo(from + height, y);
  }
  context.stroke();
  context.restore();
  context.strokeStyle = RUST;
  context.lineWidth = 2;
  context.strokeRect(x + 1, y + 1, Math.max(0, width - 2), Math.max(0, height - 2));
}

const RUST = "#9c3d10";

/** Points of strokes, in a square of 30 by 30. */
type Mark = readonly (readonly (readonly [x: number, y: number])[])[];

const TICK: Mark = [
  [
    [2, 16],
    [11, 26],
    [28, 4],
  ],
];
const CROSS: Mark = [
  [
    [4, 4],
    [26, 26],
  ],
  [
    [26, 4],
    [4, 26],
  ],
];

function drawSum(context: SKRSContext2D, mark: Mark, sum: number, y: number): void {
  context.save();
  context.strokeStyle = INK;
  context.lineWidth = 5;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.translate(MARGIN, y - 15);
  for (const [[x, first] = [0, 0], ...rest] of mark) {
    context.beginPath();
    context.moveTo(x, first);
    for (const [toX, toY] of rest) context.lineTo(toX, toY);
    context.stroke();
  }
  context.restore();
  context.font = FONTS.figure;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = INK;
  context.fillText(String(sum), MARGIN + 46, y);
}

/** The first day and the last, below their ends. */
function drawDates(context: SKRSContext2D, first: string, last: string, y: number): void {
  context.font = FONTS.small;
  context.fillStyle = FAINT;
  context.textAlign = "left";
  context.fillText(first, FROM, y);
  if (first === last) return;
  context.textAlign = "right";
  context.fillText(last, PICTURE_WIDTH - MARGIN, y);
}
