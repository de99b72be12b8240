/** Test data cannot be used; the message says which file, which line and what to do about it. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor({ file, line, problem, remedy }: DataFault) {
    super(`${line === undefined ? file : `${file}:${line}`}: ${problem}. ${remedy}.`);
  }
}

interface DataFault {
  readonly file: string;
  /** 1-based, where there is one to point at. */
  readonly line?: number;
  readonly problem: string;
  readonly remedy: string;
}
