import { answer } from "./answer.ts";
import { formatCitation } from "./cite/cite.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { editionOf, parsePassageId } from "./cite/passage-id.ts";
import { buildCatalogue, type ShelvedReading } from "./index/catalogue.ts";
import { readFolder } from "./read/folder.ts";
import type { AskOptions, Library, Reading } from "./types.ts";

/** `ask` was told to search a reading that the library does not have. */
export class UnknownReadingError extends Error {
  readonly reading: string;

  constructor(reading: string, known: readonly string[]) {
    super(`there is no reading "${reading}"; the readings are ${known.join(", ")}`);
    this.name = "UnknownReadingError";
    this.reading = reading;
  }
}

/**
 * Opens a library over a folder of readings, or over readings that the caller already has.
 *
 * @throws CorpusError when the folder's readings cannot be used, with every fault
 */
export async function openLibrary(
  options: { folder: string } | { readings: readonly Reading[] },
): Promise<Library> {
  const readings = "folder" in options ? await readFolder(options.folder) : options.readings;
  const names = readings.map((reading) => reading.card.name);
  const catalogue = await buildCatalogue(readings);
  return {
    ask(question, options: AskOptions = {}) {
      const unknown = options.readings?.find((name) => !names.includes(name));
      if (unknown !== undefined) throw new UnknownReadingError(unknown, names);
      return answer(catalogue, question, options);
    },
    passage(id) {
      const found = findRun(catalogue.shelf, id);
      return found && toExcerpt(found.run);
    },
    around(id, n) {
      const found = findRun(catalogue.shelf, id);
      if (!found) return [];
      const { run, passages } = found;
      const before = passages.slice(
        Math.max(0, passages.indexOf(run.first) - n),
        passages.indexOf(run.first),
      );
      const after = passages.slice(passages.indexOf(run.last) + 1).slice(0, n);
      const single = (passage: PassageRun["first"]) =>
        toExcerpt({ reading: run.reading, first: passage, last: passage });
      return [...before.map(single), toExcerpt(run), ...after.map(single)];
    },
    cite(excerpt) {
      const reading = readings.find((one) => one.card.name === excerpt.reading);
      if (!reading) throw new UnknownReadingError(excerpt.reading, names);
      return formatCitation(reading.card, excerpt.locator);
    },
    readings: () => readings.map((reading) => reading.card),
  };
}

/** The run that an id names: only one that begins and ends with passages of an edition on the shelf. */
function findRun(
  shelf: readonly ShelvedReading[],
  id: string,
): { run: PassageRun; passages: ShelvedReading["passages"] } | undefined {
  const span = parsePassageId(id);
  const shelved = shelf.find(({ reading }) => editionOf(reading.sha256) === span?.edition);
  const first = shelved?.passages.find((passage) => passage.start === span?.start);
  const last = shelved?.passages.find((passage) => passage.end === span?.end);
  if (!shelved || !first || !last) return undefined;
  return { run: { reading: shelved.reading, first, last }, passages: shelved.passages };
}
