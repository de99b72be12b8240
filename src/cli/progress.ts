import { type OnProgress, type OpeningStage, openLibrary, type WholeLibrary } from "../retrieval/index.ts";

/** Where progress is shown: only at a terminal, where a line can be written again. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/**
 * Opens the library of a folder and shows a person at a terminal how far it is.
 *
 * @throws CorpusError
 */
export async function openShowing(folder: string, stream: ProgressStream): Promise<WholeLibrary> {
  const { onProgress, clear } = showProgress(stream);
  try {
    return await openLibrary({ folder }, {}, { onProgress });
  } finally {
    clear();
  }
}

interface ShownProgress {
  readonly onProgress: OnProgress;
  /** Takes the line away, for what comes next. */
  clear(): void;
}

/** In milliseconds: most libraries open before the words could be read, and nobody reads figures that change faster. */
const firstShown = 300;
const nextShown = 100;

const stages: Readonly<Record<OpeningStage, string>> = {
  read: "reading the texts",
  index: "indexing the passages",
  relate: "relating the words",
  calibrate: "calibrating",
};
const order = Object.keys(stages);

/**
 * Shows how far the opening of a library is, in one line that is written over and over, once it has taken some time.
 *
 * @param now milliseconds of a clock that runs evenly
 */
export function showProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ShownProgress {
  let due = now() + firstShown;
  let isShown = false;
  return {
    onProgress({ stage, done }) {
      if (!stream.isTTY || now() < due) return;
      due = now() + nextShown;
      isShown = true;
      const step = `step ${order.indexOf(stage) + 1} of ${order.length}`;
      stream.write(`${clearLine}Opening the library, ${step}: ${stages[stage]}, ${Math.floor(done * 100)} %`);
    },
    clear() {
      if (isShown) stream.write(clearLine);
      isShown = false;
    },
  };
}

const clearLine = "\r\u001b[K";
