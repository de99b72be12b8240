import { createHash } from "node:crypto";
import { readAgain } from "./read/files.ts";
import type { Excerpt, Reading } from "./types.ts";
import type { Verification } from "./verification.ts";

/**
 * Compares an excerpt with its source as it is now.
 *
 * @param folder where the readings came from; absent when they were given as values
 */
export async function verifyExcerpt(
  excerpt: Excerpt,
  readings: readonly Reading[],
  folder: string | undefined,
): Promise<Verification> {
  const { reading: name, text, locator } = excerpt;
  const reading = readings.find(({ card }) => card.name === name);
  if (!reading) return { status: "gone", reading: name };
  const source = folder === undefined ? fromValue(reading) : await readAgain(folder, `${name}.txt`);
  if ("gone" in source) return { status: "gone", reading: name };
  const against = folder === undefined ? ("value" as const) : ("file" as const);
  const compared = { reading: name, against, expected: locator.sha256 };
  if ("problem" in source) return { status: "unreadable", ...compared, problem: source.problem };

  const found = createHash("sha256").update(source.bytes).digest("hex");
  const start = Buffer.byteLength(source.text.slice(0, locator.start));
  const wanted = Buffer.from(text);
  const bytes = [start, start + wanted.length] as const;
  const stands = wanted.equals(source.bytes.subarray(...bytes));
  if (found === locator.sha256 && stands) {
    return { status: "verified", ...compared, characters: [locator.start, locator.end], bytes };
  }
  const there = source.text.slice(locator.start, locator.end);
  const at = there === text ? locator.start : source.text.indexOf(text);
  return {
    status: "changed",
    ...compared,
    found,
    there,
    ...(at !== -1 && { now: [at, at + text.length] as const }),
  };
}

const fromValue = ({ source }: Reading) => ({ bytes: Buffer.from(source), text: source });
