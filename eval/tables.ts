import type { Measured } from "./pins.ts";
import type { Figures, FiguresByKind } from "./readings/figures.ts";
import { setMetrics } from "./sets/figures.ts";

/** Lays the figures out for people: a table for each file of questions, with and without guides, and one of the sets. */
export function formatTables({ readings, sets }: Measured): string {
  const ofReadings = Object.entries(readings).flatMap(([file, byHelp]) =>
    Object.entries(byHelp).map(([help, figures]) => formatReadings(`${file}, ${help}`, figures)),
  );
  return [...ofReadings, ...(Object.keys(sets).length > 0 ? [formatSets(sets)] : [])].join("\n");
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

function formatSets(sets: Measured["sets"]): string {
  const rows = Object.entries(sets).map(([name, figures]) => [
    name,
    ...setMetrics.map((metric) => share(figures[metric])),
  ]);
  return formatTable([["set", ...setMetrics], ...rows]);
}

const share = (figure: number | undefined) => figure?.toFixed(3) ?? "";

/** The first column to the left, the others to the right, each as wide as its widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(align).join("  ").trimEnd()}\n`).join("");
}
