import type { Measured } from "./pins.ts";
import type { Figures, FiguresByKind } from "./readings/figures.ts";
import type { CalibrationFigures, Shares } from "./sets/calibration.ts";
import { setMetrics } from "./sets/figures.ts";
import type { BeforeAndAfter } from "./taught/measure.ts";

/**
 * Lays the figures out for people: a table for each file of questions, with and without guides, one of what teaching does, one of the
 * sets, and one for each set of how its libraries calibrate themselves.
 */
export function formatTables({ readings, taught, sets, calibration }: Measured): string {
  const ofReadings = Object.entries(readings).flatMap(([file, byHelp]) =>
    Object.entries(byHelp).map(([help, figures]) => formatReadings(`${file}, ${help}`, figures)),
  );
  const ofCalibration = Object.entries(calibration).map(([name, rows]) => formatCalibration(name, rows));
  const ofTaught = taught ? [formatTaught(taught)] : [];
  return [
    ...ofReadings,
    ...ofTaught,
    ...(Object.keys(sets).length > 0 ? [formatSets(sets)] : []),
    ...ofCalibration,
  ].join("\n");
}

function formatReadings(title: string, { kinds, all }: FiguresByKind): string {
  const rows = [...Object.entries(kinds), ["all", all] as const].map(([kind, figures]) => [
    kind,
    ...cellsOf(figures),
  ]);
  const headline = all.headline === undefined ? "" : `headline ${share(all.headline)}\n`;
  const head = [
    "kind",
    "n",
    "full",
    "mean",
    "top-1",
    "refused",
    "false refusals",
    "not verbatim",
    "excerpts",
  ];
  return `${title}\n${formatTable([head, ...rows])}${headline}`;
}

function cellsOf(figures: Figures): readonly string[] {
  const { n, full, mean, top1, refused, falseRefusals, verbatimFailures, excerpts } = figures;
  return [
    String(n),
    ...[full, mean, top1, refused, falseRefusals].map(share),
    String(verbatimFailures),
    excerpts === undefined ? "" : String(excerpts),
  ];
}

/** Of the questions of each sort, the share that is answered with the taught passage first, before → after. */
function formatTaught(taught: NonNullable<Measured["taught"]>): string {
  const change = ({ before, after }: BeforeAndAfter) => `${share(before)} → ${share(after)}`;
  const rows = Object.entries(taught).map(
    ([help, { lessons, questions, paraphrases, lookalikes, others }]) => [
      help,
      String(lessons),
      ...[questions, paraphrases, lookalikes].map(change),
      ...[others.n, others.changed, others.worse].map(String),
    ],
  );
  const head = ["taught", "lessons", "questions", "paraphrases", "lookalikes", "others", "changed", "worse"];
  return formatTable([head, ...rows]);
}

function formatSets(sets: Measured["sets"]): string {
  const rows = Object.entries(sets).map(([name, figures]) => [
    name,
    ...setMetrics.map((metric) => share(figures[metric])),
  ]);
  return formatTable([["set", ...setMetrics], ...rows]);
}

function formatCalibration(name: string, figures: readonly CalibrationFigures[]): string {
  const rows = figures.map(({ documents, passages, libraries, threshold, own, foreign }) => [
    ...[documents, passages, libraries].map(String),
    threshold?.toFixed(2) ?? "",
    ...cellsOfShares(own),
    ...cellsOfShares(foreign),
  ]);
  const head = [
    "documents",
    "passages",
    "libraries",
    "threshold",
    ...["own", "answered", "confident (±½)"],
    ...["foreign", "answered", "confident (±½)"],
  ];
  const title = `${name}, answered by libraries of several sizes: questions of their own, and foreign ones`;
  return `${title}\n${formatTable([head, ...rows])}`;
}

/** What would be above the threshold half a point lower or higher stands on either side of what is. */
const cellsOfShares = ({ n, answered, lower, above, higher }: Shares) => [
  String(n),
  share(answered),
  [lower, above, higher].map(share).join(" "),
];

const share = (figure: number | undefined) => figure?.toFixed(3) ?? "";

/** The first column to the left, the others to the right, each as wide as its widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(align).join("  ").trimEnd()}\n`).join("");
}
