import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Plugin } from "chart.js";
import { BARS_FROM, BLUE, FAINT, FONTS, fitted, INK, MARGIN, paintChart, RULE } from "./chart-canvas.ts";
import type { PictureBar } from "./picture.ts";

/** A bar for each section with its name before it and its number after it; a section that was never shown has its number alone. */
export function paintSections(context: SKRSContext2D, top: number, bars: readonly PictureBar[]): void {
  paintChart(context, top, sectionsHeight(bars), {
    type: "bar",
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ shown }) => (shown === 0 ? null : shown)),
          backgroundColor: BLUE,
          barThickness: BAR,
          borderRadius: 4,
        },
      ],
    },
    options: {
      indexAxis: "y",
      layout: { padding: { left: BARS_FROM, right: FOR_FIGURES } },
      scales: {
        x: { display: false, min: 0, max: Math.max(1, ...bars.map(({ shown }) => shown)) },
        y: { display: false },
      },
    },
    plugins: [labelling(bars)],
  });
}

export function sectionsHeight(bars: readonly PictureBar[]): number {
  const hasReadings = bars.some(({ reading }) => reading !== undefined);
  return Math.max(1, bars.length) * (hasReadings ? TALL_ROW : ROW);
}

const ROW = 56;
const TALL_ROW = 74;
const BAR = 30;
/** Five digits. */
const FOR_FIGURES = 130;

/** chart.js draws the bars; what stands beside them is drawn where it put them. */
function labelling(bars: readonly PictureBar[]): Plugin<"bar"> {
  return {
    id: "names-and-numbers",
    afterDatasetsDraw(chart) {
      const context: SKRSContext2D = chart.ctx;
      context.textBaseline = "middle";
      context.fillStyle = RULE;
      context.fillRect(BARS_FROM - 2, 0, 2, chart.height);
      for (const [at, bar] of bars.entries()) {
        const { x, y } = chart.getDatasetMeta(0).data[at] ?? { x: BARS_FROM, y: 0 };
        drawName(context, bar, y);
        context.font = FONTS.figure;
        context.fillStyle = INK;
        context.fillText(String(bar.shown), (bar.shown === 0 ? BARS_FROM : x) + 12, y);
      }
    },
  };
}

function drawName(context: SKRSContext2D, { name, reading }: PictureBar, y: number): void {
  const room = BARS_FROM - MARGIN - 20;
  context.font = FONTS.name;
  context.fillStyle = INK;
  context.fillText(fitted(context, name, room), MARGIN, reading === undefined ? y : y - 14);
  if (reading === undefined) return;
  context.font = FONTS.small;
  context.fillStyle = FAINT;
  context.fillText(fitted(context, reading, room), MARGIN, y + 18);
}
