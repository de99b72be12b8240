import type { Lost, Withheld } from "./types.ts";

/** What became of an excerpt's source since the library was opened, or since the excerpt was made. */
export type Verification = Verified | Changed | Gone | Unreadable | NotShown;

interface Compared {
  /** The card's `name`. */
  readonly reading: string;
  /**
   * What the excerpt was compared with: the file on disk, read again, or, in a library that was opened over readings, the value that the
   * caller gave.
   */
  readonly against: "file" | "value";
  /** The SHA-256 that the excerpt's locator has. */
  readonly expected: string;
}

/** The source is the same to the last byte, and these bytes stand at the place. */
export interface Verified extends Compared {
  readonly status: "verified";
  /** UTF-16 offsets into the source, and byte offsets into its UTF-8; ends exclusive. */
  readonly characters: readonly [start: number, end: number];
  readonly bytes: readonly [start: number, end: number];
}

/** The source is another now. */
export interface Changed extends Compared {
  readonly status: "changed";
  /** The SHA-256 that the source has now. */
  readonly found: string;
  /** What stands at the excerpt's place now: empty where the source has become shorter than that. */
  readonly there: string;
  /**
   * Where the excerpt's very text stands now, as UTF-16 offsets, end exclusive: its old place, or else the first; absent where it
   * stands nowhere.
   */
  readonly now?: readonly [start: number, end: number];
}

/** There is no such source any more: the file was removed, or the reading left the library; or the id names nothing here. */
export interface Gone {
  readonly status: "gone";
  /** The card's `name`, where it can be told. */
  readonly reading?: string;
  /** Why an id names nothing; absent where an excerpt was found. Of `no-passage` the source is in the library. */
  readonly standing?: Lost;
}

export interface Unreadable extends Compared {
  readonly status: "unreadable";
  readonly problem: "this file cannot be read" | "this is not UTF-8";
}

/** The id names a passage that may not be shown. */
export interface NotShown {
  readonly status: "withheld";
  readonly why: Withheld;
}
