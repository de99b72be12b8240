/** One thing that is wrong with a corpus, and how to mend it. */
export interface Fault {
  /** The file's name within the folder, or the folder itself. */
  readonly file: string;
  /** 1-based line of the file, where there is one to point at. */
  readonly line?: number;
  readonly problem: string;
  readonly remedy: string;
}

/** The corpus cannot be used. Holds every fault that was found, so that all can be mended in one go. */
export class CorpusError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describe).join("\n"));
    this.name = "CorpusError";
    this.faults = faults;
  }
}

function describe({ file, line, problem, remedy }: Fault): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where}: ${problem}. ${remedy}.`;
}
