import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { FiguresByKind } from "./readings/figures.ts";
import type { ReadingsFigures } from "./readings/measure.ts";
import type { CalibrationFigures } from "./sets/calibration.ts";
import { DataError } from "./sets/data-error.ts";
import type { SetFigures } from "./sets/figures.ts";
import type { TaughtFigures } from "./taught/measure.ts";

/** Everything that an evaluation measured. */
export interface Measured {
  readonly sets: Readonly<Record<string, SetFigures>>;
  /** By the set whose questions they are; a row for each size of library. Looked at, not pinned: a sample is drawn. */
  readonly calibration: Readonly<Record<string, readonly CalibrationFigures[]>>;
  readonly readings: ReadingsFigures;
  /** Absent where no questions to teach were there. */
  readonly taught?: Readonly<Record<string, TaughtFigures>>;
}

/** Figures by name, such as "tune, with guides, paraphrase: top1"; rounded to 3 decimals. */
export type Pins = Readonly<Record<string, number>>;

/** The figures that may not get worse: those that say whether answers are good, and are the same on every machine. */
export function toPins({
  sets,
  readings,
  taught = {},
}: Pick<Measured, "sets" | "readings" | "taught">): Pins {
  const ofReadings = Object.entries(readings).flatMap(([file, byHelp]) =>
    Object.entries(byHelp).flatMap(([help, figures]) => pinKinds(`${file}, ${help}`, figures)),
  );
  const ofSets = Object.entries(sets).flatMap(([name, figures]) =>
    Object.entries(figures).map(([metric, figure]) => [`${name}: ${metric}`, figure] as const),
  );
  const ofTaught = Object.entries(taught).flatMap(
    ([help, { questions, paraphrases, lookalikes, others }]) => [
      [`taught, ${help}: questions`, questions.after] as const,
      [`taught, ${help}: paraphrases`, paraphrases.after] as const,
      [`taught, ${help}: lookalikes`, lookalikes.after] as const,
      [`taught, ${help}: worse`, others.worse] as const,
    ],
  );
  return Object.fromEntries(
    [...ofReadings, ...ofSets, ...ofTaught].map(([name, figure]) => [name, round(figure)]),
  );
}

function pinKinds(name: string, { kinds, all }: FiguresByKind): readonly (readonly [string, number])[] {
  const pinned = Object.entries({ ...kinds, all }).flatMap(([kind, { mean, top1, refused }]) =>
    Object.entries({ mean, top1, refused }).map(
      ([metric, figure]) => [`${name}, ${kind}: ${metric}`, figure] as const,
    ),
  );
  const { falseRefusals, verbatimFailures } = all;
  return [
    ...pinned,
    [`${name}, all: falseRefusals`, falseRefusals] as const,
    [`${name}, all: verbatimFailures`, verbatimFailures] as const,
  ].flatMap(([pin, figure]) => (figure === undefined ? [] : [[pin, figure] as const]));
}

const round = (figure: number) => Math.round(figure * 1000) / 1000;

/** What has become of the pinned figures. */
export interface Comparison {
  readonly worse: readonly { readonly name: string; readonly pinned: number; readonly now: number }[];
  /** Names of figures that are better than pinned, or not pinned yet. */
  readonly better: readonly string[];
  /** Names of pins that were not measured: their data are not here. */
  readonly absent: readonly string[];
}

export function comparePins(pins: Pins, measured: Pins): Comparison {
  const both = Object.entries(measured).map(([name, now]) => ({ name, now, pinned: pins[name] }));
  return {
    worse: both.flatMap(({ name, now, pinned }) =>
      pinned !== undefined && isBetter(name, pinned, now) ? [{ name, pinned, now }] : [],
    ),
    better: both
      .filter(({ name, now, pinned }) => pinned === undefined || isBetter(name, now, pinned))
      .map(({ name }) => name),
    absent: Object.keys(pins).filter((name) => measured[name] === undefined),
  };
}

/** The better of pinned and measured: a pin is never lowered but by hand, where a reviewer sees it. */
export function raisePins(pins: Pins, measured: Pins): Pins {
  const raised = Object.entries(measured).map(([name, now]) => {
    const pinned = pins[name];
    return [name, pinned !== undefined && isBetter(name, pinned, now) ? pinned : now] as const;
  });
  return { ...pins, ...Object.fromEntries(raised) };
}

/** Of mistakes, fewer are better. */
const isBetter = (name: string, one: number, other: number) =>
  /: (?:falseRefusals|verbatimFailures|lookalikes|worse)$/.test(name) ? one < other : one > other;

/** @returns no pins where there is no file yet @throws DataError when the file is not one of pins */
export function readPins(file: string): Pins {
  if (!existsSync(file)) return {};
  const remedy =
    "Restore it from version control, or delete it and pin afresh with: npm run eval -- --update";
  try {
    return z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new DataError({ file, problem: "this is no JSON object of names and numbers", remedy });
  }
}

export function writePins(file: string, pins: Pins): void {
  writeFileSync(file, `${JSON.stringify(pins, undefined, 2)}\n`);
}
