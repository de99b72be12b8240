import { readFileSync } from "node:fs";
import type { z } from "zod";
import { DataError } from "./data-error.ts";

/** A line of a file that holds one thing a line, and its number from 1. */
export interface Numbered<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Reads a file of one JSON object a line; empty lines count, but hold nothing.
 *
 * @param shape what an object must look like, in words for the remedy
 * @throws DataError at the first line that is not as it should be
 */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>, shape: string): readonly Numbered<T>[] {
  return readLines(file).map(({ line, value }) => {
    const object = parseJson(value);
    if (object === undefined)
      throw new DataError({
        file,
        line,
        problem: "this is not JSON",
        remedy: `Write one object a line: ${shape}`,
      });
    const parsed = schema.safeParse(object);
    if (parsed.success) return { line, value: parsed.data };
    const [issue] = parsed.error.issues;
    const problem = [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
    throw new DataError({ file, line, problem, remedy: `Each line should be like ${shape}` });
  });
}

/** The lines of a file that are not empty. @throws DataError when it cannot be read */
export function readLines(file: string): readonly Numbered<string>[] {
  return readWhole(file)
    .split(/\r?\n/)
    .map((value, index) => ({ line: index + 1, value }))
    .filter(({ value }) => value.trim() !== "");
}

function readWhole(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const problem = `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
    throw new DataError({ file, problem, remedy: "Name a file that exists and that you may read" });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
