import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
} from "chart.js";
import { boundaries } from "../discord/limits.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The fonts come with Ibid: a container has none, and a picture should look the same everywhere. */
const REGULAR = registered("Ibid Sans", 400);
const BOLD = registered("Ibid Sans Bold", 700);

/** Pixels; a phone shows them on about 400 points, so that 30 of them are about as tall as ordinary text. */
export const PICTURE_WIDTH = 1_000;
export const MARGIN = 32;
/** Where the names end and the bars begin. */
export const BARS_FROM = 560;
export const FONTS = {
  name: `30px "${REGULAR}"`,
  small: `23px "${REGULAR}"`,
  figure: `30px "${BOLD}"`,
} as const;

/** On paper of its own the picture is legible on a dark page and on a light one. */
export const PAPER = "#ffffff";
export const RULE = "#d5dae1";
export const INK = "#1a2029";
export const FAINT = "#596474";
export const BLUE = "#2a5db0";

/** Paints a chart over the picture's width: at once and in full, as nobody will move a mouse over it. */
export function paintChart(
  context: SKRSContext2D,
  top: number,
  height: number,
  { options = {}, ...config }: ChartConfiguration<"bar">,
): void {
  const canvas = createCanvas(PICTURE_WIDTH, height);
  const still = { animation: false, responsive: false, devicePixelRatio: 1, events: [] } as const;
  const chart = new Chart(canvas, { ...config, options: Object.assign(options, still) });
  context.drawImage(canvas, 0, top);
  // It wipes its canvas, and is remembered for ever otherwise.
  chart.destroy();
}

/** The text, or as much of its beginning as fits with "…", in the context's font. */
export function fitted(context: SKRSContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const ends = boundaries(text, MOST_LETTERS);
  const end = ends.findLast((one) => context.measureText(`${text.slice(0, one)}…`).width <= width) ?? 0;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** More have no room beside a bar, however thin they are; each costs a measurement. */
const MOST_LETTERS = 150;

function registered(family: string, weight: number): string {
  const file = import.meta.resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`);
  if (GlobalFonts.registerFromPath(fileURLToPath(file), family) === null)
    throw new Error(`the font for pictures cannot be read: ${file}`);
  return family;
}
