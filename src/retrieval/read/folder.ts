import { createHash } from "node:crypto";
import type { Reading } from "../types.ts";
import { parseCard } from "./card.ts";
import { CorpusError, type Fault } from "./corpus-error.ts";
import { listFiles, readText } from "./files.ts";

/**
 * Reads a corpus: every `NAME.txt` of a folder with its card `NAME.yaml`. Other files are left alone.
 *
 * @returns the readings in order of name
 * @throws CorpusError with all faults of all files
 */
export async function readFolder(folder: string): Promise<readonly Reading[]> {
  const files = await listFiles(folder);
  const names = files.filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -".txt".length));
  if (names.length === 0) {
    throw new CorpusError([
      {
        file: folder,
        problem: "there is no reading in this folder",
        remedy:
          "Put NAME.txt (UTF-8 text) and its card NAME.yaml there, or set CORPUS_DIR to the folder that has them",
      },
    ]);
  }
  const outcomes = await Promise.all(names.sort().map((name) => readOne(folder, name, files)));
  const faults = [
    ...cardsWithoutText(files, names),
    ...outcomes.flatMap((outcome) => ("faults" in outcome ? outcome.faults : [])),
  ];
  const readings = outcomes.flatMap((outcome) => ("reading" in outcome ? [outcome.reading] : []));
  faults.push(...copies(readings));
  if (faults.length > 0) throw new CorpusError(faults);
  return readings;
}

/** Passage ids name bytes: of two equal texts, an id could not say which one is meant. */
function copies(readings: readonly Reading[]): readonly Fault[] {
  return [...Map.groupBy(readings, ({ sha256 }) => sha256).values()].flatMap(([first, ...others]) =>
    others.map(({ card }) => ({
      file: `${card.name}.txt`,
      problem: `it is the same text as ${first?.card.name}.txt`,
      remedy: "Remove one of them",
    })),
  );
}

/** A name is typed in commands, shown in lists and written into citations: it must mean nothing else in any of them. */
const nameThatTravels = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,79}$/u;

async function readOne(
  folder: string,
  name: string,
  files: readonly string[],
): Promise<{ reading: Reading } | { faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  if (!nameThatTravels.test(name)) {
    faults.push({
      file: `${name}.txt`,
      problem: "this name cannot be shown everywhere",
      remedy:
        "Rename it to at most 80 letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or a digit",
    });
  }
  const file = await readText(folder, `${name}.txt`);
  if ("fault" in file) {
    faults.push(file.fault);
  } else if (!/[\p{L}\p{N}]/u.test(file.text)) {
    faults.push({
      file: `${name}.txt`,
      problem: "there is no text in it",
      remedy: "Add the reading's text, or remove the file",
    });
  }
  const card = await readCard(folder, name, files);
  if ("faults" in card) faults.push(...card.faults);
  if (faults.length > 0 || "fault" in file || "faults" in card) return { faults };
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return { reading: { card: card.card, source: file.text, sha256 } };
}

async function readCard(
  folder: string,
  name: string,
  files: readonly string[],
): Promise<ReturnType<typeof parseCard>> {
  if (files.includes(`${name}.yaml`)) {
    const file = await readText(folder, `${name}.yaml`);
    return "fault" in file ? { faults: [file.fault] } : parseCard(file.text, name);
  }
  return {
    faults: [
      {
        file: `${name}.txt`,
        problem: `it has no card ${name}.yaml`,
        remedy: `Write ${name}.yaml with at least \`type:\` and \`title:\`, so that the reading can be cited`,
      },
    ],
  };
}

/** The glossary and the study guides are YAML too, and belong to no text of their own name. */
const notCards = /^glossary\.yaml$|\.guide\.yaml$/;

function cardsWithoutText(files: readonly string[], names: readonly string[]): readonly Fault[] {
  return files
    .filter((file) => file.endsWith(".yaml") && !notCards.test(file))
    .map((file) => file.slice(0, -".yaml".length))
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: `${name}.yaml`,
      problem: `there is no text ${name}.txt for this card`,
      remedy: "Add the text, or remove the card",
    }));
}
