import { existsSync } from "node:fs";
import { CorpusError } from "../src/retrieval/index.ts";
import { type EvalCommand, parseEvalArguments, UsageError, usage } from "./options.ts";
import { comparePins, type Measured, type Pins, raisePins, readPins, toPins, writePins } from "./pins.ts";
import { doPart, type ProgressStream } from "./progress.ts";
import { measureReadings } from "./readings/measure.ts";
import { type ReadingQuestion, readQuestions } from "./readings/questions.ts";
import { reportCheck, reportUpdate } from "./report-pins.ts";
import { measureCalibration } from "./sets/calibration.ts";
import type { Collection } from "./sets/collection.ts";
import { DataError } from "./sets/data-error.ts";
import { measureCollection, type SetFigures } from "./sets/figures.ts";
import { findCollections, readCollection } from "./sets/find.ts";
import { formatTables } from "./tables.ts";
import { readLessons } from "./taught/lessons.ts";
import { measureTaught } from "./taught/measure.ts";

/** Where things are, and where words go. */
export interface Surroundings {
  /** The folder of readings. */
  readonly corpus: string;
  /** Files of questions about them; those that are not there are skipped. */
  readonly questions: readonly string[];
  /** The file of questions to teach; skipped when it is not there. */
  readonly taught: string;
  /** The folder of public sets; skipped when it is not there. */
  readonly data: string;
  /** The file of pinned figures. */
  readonly expected: string;
  readonly output: { write(text: string): unknown };
  readonly errors: ProgressStream;
}

/** 0 done, 1 a pinned figure got worse, 2 bad usage or data that cannot be used. */
export type EvalStatus = 0 | 1 | 2;

/** Runs the evaluation: parse, measure, print, compare. Never throws for anything that a user can mend. */
export async function evaluate(args: readonly string[], surroundings: Surroundings): Promise<EvalStatus> {
  const { output, errors } = surroundings;
  try {
    const command = parseEvalArguments(args);
    if (command === "help") {
      output.write(usage);
      return 0;
    }
    const pins = readPins(surroundings.expected);
    const questions = readAllQuestions(command, surroundings);
    const lessons =
      command.questions.length > 0 ? [] : present([surroundings.taught], errors).flatMap(readLessons);
    const collections = readAllCollections(command, surroundings);
    const measured: Measured = {
      sets: await measureSets(collections, errors),
      calibration: await calibrateSets(command.questions.length > 0 ? [] : collections, errors),
      readings: await doPart("readings", errors, (tick) =>
        measureReadings(surroundings.corpus, questions, tick),
      ),
      ...(lessons.length > 0 && {
        taught: await doPart("taught", errors, (tick) =>
          measureTaught(surroundings.corpus, lessons, questions, tick),
        ),
      }),
    };
    output.write(command.json ? `${JSON.stringify(measured)}\n` : formatTables(measured));
    return settle(command, measured, pins, surroundings);
  } catch (error) {
    if (error instanceof UsageError) errors.write(`${error.message}\n\n${usage}`);
    else if (error instanceof DataError) errors.write(`${error.message}\n`);
    else if (error instanceof CorpusError) errors.write(`The corpus cannot be used:\n${error.message}\n`);
    else throw error;
    return 2;
  }
}

/** Everything is read before anything is measured: a fault in the last file should not come after minutes of work. */
function readAllQuestions(
  { questions }: EvalCommand,
  surroundings: Surroundings,
): ReadonlyMap<string, readonly ReadingQuestion[]> {
  const files = questions.length > 0 ? questions : present(surroundings.questions, surroundings.errors);
  return new Map(files.map((file) => [file, readQuestions(file)]));
}

function readAllCollections(
  { data, questions }: EvalCommand,
  surroundings: Surroundings,
): readonly Collection[] {
  const usual = questions.length > 0 ? [] : [surroundings.data];
  const folders = data === undefined ? present(usual, surroundings.errors) : [data];
  return folders.flatMap(findCollections).map(readCollection);
}

async function measureSets(
  collections: readonly Collection[],
  errors: ProgressStream,
): Promise<Measured["sets"]> {
  const measured: Record<string, SetFigures> = {};
  for (const collection of collections) {
    measured[collection.name] = await doPart(collection.name, errors, (tick) =>
      measureCollection(collection, tick),
    );
  }
  return measured;
}

async function calibrateSets(
  collections: readonly Collection[],
  errors: ProgressStream,
): Promise<Measured["calibration"]> {
  const measured: Record<string, Measured["calibration"][string]> = {};
  for (const { name, documents, answered } of collections) {
    if (answered.length === 0) continue;
    const rows = await doPart(`${name}, calibration`, errors, (tick) =>
      measureCalibration(documents, answered, tick),
    );
    if (rows.length > 0) measured[name] = rows;
  }
  return measured;
}

function present(paths: readonly string[], errors: ProgressStream): readonly string[] {
  return paths.filter((path) => {
    const isThere = existsSync(path);
    if (!isThere) errors.write(`${path} is not here: skipped\n`);
    return isThere;
  });
}

/** Does with the pinned figures what the command asks. */
function settle(
  { pins: wish }: EvalCommand,
  measured: Measured,
  pins: Pins,
  { expected, errors }: Surroundings,
): EvalStatus {
  if (wish === "leave") return 0;
  const now = toPins(measured);
  const comparison = comparePins(pins, now);
  if (wish === "update") writePins(expected, raisePins(pins, now));
  errors.write(wish === "update" ? reportUpdate(comparison, expected) : reportCheck(comparison, expected));
  return comparison.worse.length > 0 ? 1 : 0;
}
