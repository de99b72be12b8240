import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, type Words } from "../../src/bot/locale.ts";

const folder = new URL("../../src/bot/", import.meta.url);
/** Folders that have nothing to say: nothing of theirs is shown, or in the words of whoever uses them. */
const silent: ReadonlySet<string> = new Set(["card", "retention", "standing"]);
const features = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !silent.has(entry.name),
);

/** A folder without words fails here: what is shown must be in every language. */
async function wordsOf(feature: string): Promise<Words<object>> {
  const file: { words: Words<object> } = await import(`${folder.href}${feature}/words.ts`);
  return file.words;
}

/** Every text, by its way down to it; a text with gaps as how many it has. */
function leaves(words: object, path = ""): readonly (readonly [path: string, leaf: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return leaves(value, `${path}${key}.`);
    return [[`${path}${key}`, typeof value === "function" ? `${value.length} gaps` : String(value)] as const];
  });
}

describe.each(features.map(({ name }) => name))("the words of %s", (feature) => {
  it.each(LOCALES)("are all there in %s: nothing empty, no gap forgotten", async (locale) => {
    const words = await wordsOf(feature);
    const [english, here] = [leaves(words("en")), leaves(words(locale))];
    const shape = (all: typeof english) =>
      all.map(([path, leaf]) => (leaf.endsWith(" gaps") ? `${path}: ${leaf}` : path)).toSorted();
    expect(shape(here)).toEqual(shape(english));
    expect(here.filter(([, leaf]) => leaf.trim() === "")).toEqual([]);
  });

  it("are translated, not repeated", async () => {
    const words = await wordsOf(feature);
    const english = JSON.stringify(leaves(words("en")));
    for (const locale of LOCALES.slice(1)) expect(JSON.stringify(leaves(words(locale)))).not.toBe(english);
  });
});
