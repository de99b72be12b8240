import type { Reading } from "../types.ts";
import { CorpusError, type Fault } from "./corpus-error.ts";
import { listFiles, readText } from "./files.ts";
import { readFolder } from "./folder.ts";
import { emptyGlossary, type GlossaryLists, parseGlossary } from "./glossary.ts";
import { type GuideEntry, parseGuide } from "./guide.ts";

/** All that a group gives Ibid to answer from. */
export interface Corpus {
  readonly readings: readonly Reading[];
  readonly glossary: GlossaryLists;
  /** Study guides by the name of their reading. */
  readonly guides: ReadonlyMap<string, readonly GuideEntry[]>;
}

/**
 * Reads a folder: its readings with their cards, `glossary.yaml` and the study guides `NAME.guide.yaml` where there are any.
 *
 * @throws CorpusError with all faults of all files
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = await listFiles(folder);
  const faults: Fault[] = [];
  const readings = await readFolder(folder).catch((error: unknown) => {
    if (!(error instanceof CorpusError)) throw error;
    faults.push(...error.faults);
    return [];
  });
  const glossary = files.includes(glossaryFile) ? await readGlossary(folder) : { glossary: emptyGlossary };
  if ("faults" in glossary) faults.push(...glossary.faults);
  const guides = await Promise.all(
    files
      .filter((file) => file.endsWith(guideEnding))
      .sort()
      .map((file) => readGuide(folder, file, files)),
  );
  faults.push(...guides.flatMap((guide) => ("faults" in guide ? guide.faults : [])));
  if (faults.length > 0 || "faults" in glossary) throw new CorpusError(faults);
  return {
    readings,
    glossary: glossary.glossary,
    guides: new Map(
      guides.flatMap((guide) => ("faults" in guide ? [] : [[guide.name, guide.entries] as const])),
    ),
  };
}

const glossaryFile = "glossary.yaml";
const guideEnding = ".guide.yaml";

async function readGlossary(folder: string): Promise<ReturnType<typeof parseGlossary>> {
  const file = await readText(folder, glossaryFile);
  return "fault" in file ? { faults: [file.fault] } : parseGlossary(file.text, glossaryFile);
}

async function readGuide(
  folder: string,
  file: string,
  files: readonly string[],
): Promise<{ name: string; entries: readonly GuideEntry[] } | { faults: readonly Fault[] }> {
  const name = file.slice(0, -guideEnding.length);
  if (!files.includes(`${name}.txt`)) {
    return {
      faults: [
        {
          file,
          problem: `there is no text ${name}.txt for this study guide`,
          remedy: "Add the text, or remove the guide",
        },
      ],
    };
  }
  const read = await readText(folder, file);
  if ("fault" in read) return { faults: [read.fault] };
  const guide = parseGuide(read.text, file);
  return "faults" in guide ? guide : { name, entries: guide.entries };
}
