import type { Within } from "../types.ts";

export interface LookupOptions extends Within {
  /** Most choices, at least 1; 25 when absent. */
  readonly limit?: number;
}

/** Something to choose while one types: a reading, a section of it, or one of its lines and sentences. */
export interface Choice {
  /** A passage id, for `passage` and its like: of a reading where it begins, of a section its heading. */
  readonly id: string;
  /** A line stands for itself, as in a list or before the text begins. */
  readonly kind: "reading" | "section" | "line" | "sentence";
  /**
   * One line of at most 100 UTF-16 units: the card's title of a reading, the words of anything else. White space and
   * control characters are single spaces; an ellipsis at either end stands for what had no room.
   */
  readonly text: string;
  /** The card's `name`. */
  readonly reading: string;
}
