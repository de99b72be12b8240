/** The words of retrieval, as types. ARCHITECTURE.md tells how they follow from one another. */

/** A source document as the library receives it: its bytes, decoded, and its bibliographic card. */
export interface Reading {
  readonly card: Card;
  /** The file decoded as UTF-8 and nothing else: every offset in Ibid counts UTF-16 code units of this string. */
  readonly source: string;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a library's catalogue would say of a reading. Field names are CSL's (citationstyles.org), in camel case. */
export interface Card {
  /** The base name of the reading's file: what `--json` and the `reading` option call it. */
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly Person[];
  /** Year, month and day as far as they are known. */
  readonly issued?: PartialDate;
  readonly containerTitle?: string;
  readonly collectionTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly archive?: string;
  readonly url?: string;
  /** BCP 47 tag of the language that the reading is written in, `en` when the card is silent. */
  readonly language: string;
}

export type Person = { readonly family: string; readonly given?: string } | { readonly literal: string };

export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Where an excerpt stands, precisely enough that anyone with the file can check it. */
export interface Locator {
  /** The heading under which it stands; absent in the front matter. */
  readonly section?: string;
  /** 1-based within the section, or within the front matter; a caption or a list line counts as one. */
  readonly paragraph: number;
  /** 1-based within the paragraph, first and last; absent where the paragraph is a single line. */
  readonly sentences?: readonly [first: number, last: number];
  /** 1-based lines of the file, first and last. */
  readonly lines: readonly [first: number, last: number];
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A verbatim span of a reading: `text === source.slice(locator.start, locator.end)`, always. */
export interface Excerpt {
  /** Opaque, at most 24 characters of `[0-9a-z.]`; names the same bytes for ever, or nothing. */
  readonly passageId: string;
  /** The card's `name`. */
  readonly reading: string;
  readonly text: string;
  /** The words that answer, as [start, end) within `text`, in order and apart from one another. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  readonly locator: Locator;
  /** Comparable within one answer only; 0 where nothing was asked. */
  readonly score: number;
}

export type Answer = Answered | Related | Nothing;

/** The readings answer: one to `limit` excerpts, best first. */
export interface Answered {
  readonly status: "answered";
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  readonly explanation: Explanation;
}

/** Nothing answers; `closest` are the nearest passages, to be shown only under that name. */
export interface Related {
  readonly status: "related";
  readonly excerpts: readonly [];
  readonly closest: readonly [Excerpt, ...Excerpt[]];
  readonly explanation: Explanation;
}

/** No passage shares anything with the question. */
export interface Nothing {
  readonly status: "nothing";
  readonly excerpts: readonly [];
  readonly explanation: Explanation;
}

/** A score and what it is made of, as a tree: every number on one line is explained by the lines below it. */
export interface Explanation {
  readonly description: string;
  readonly value?: number;
  readonly details: readonly Explanation[];
}

export interface AskOptions {
  /** Names of the readings to search; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
  /** Most excerpts to return, at least 1; 3 when absent. */
  readonly limit?: number;
}

export interface Library {
  /** Never throws on any question text; takes milliseconds. */
  ask(question: string, options?: AskOptions): Answer;
  /** The excerpt that an id names, or undefined when the id is malformed or its reading has changed or left. */
  passage(id: string): Excerpt | undefined;
  /** The passage's surroundings: up to `n` passages before it, itself, and up to `n` after, in reading order. */
  around(id: string, n: number): readonly Excerpt[];
  /** The reference of the excerpt's reading and its locator, in one line of plain text. */
  cite(excerpt: Excerpt): string;
  /** The cards, in order of file name. */
  readings(): readonly Card[];
}
