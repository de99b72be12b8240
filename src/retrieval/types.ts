/**
 * The words of retrieval, as types; what only one of its features speaks of stands beside that. ARCHITECTURE.md tells how they follow
 * from one another.
 */

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

/**
 * A form of citation. `apa`, `mla` and `chicago-bibliography` give the entry of a bibliography and, on a second line, what points from a
 * text to the place; `chicago-note` is one note; the others are for programs and hold the place as a note or locator.
 */
export type CitationStyle =
  | "apa"
  | "mla"
  | "chicago-note"
  | "chicago-bibliography"
  | "bibtex"
  | "ris"
  | "csl-json";

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
  /** Set where it stands before the text begins: title, byline, date … */
  readonly frontMatter?: true;
  /** The headings under which it stands, outermost first; absent where there is none. */
  readonly section?: string;
  /** 1-based since the last heading, or since the text or the front matter began; a caption or a list line counts as one. */
  readonly paragraph: number;
  /** 1-based within the paragraph, first and last; absent where the paragraph is a single line or not the only one. */
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

/** How sure the library was that its best passage answers, and how sure it had to be: see `SearchResult.confidence`. */
export interface Margin {
  readonly confidence: number;
  readonly threshold: number;
}

/** What an answer may say of itself besides. */
interface AnswerNotes {
  /** Set where passages beyond `until` answer as well, or alone. Nothing more is said of them. */
  readonly furtherOn?: true;
}

/** The readings answer. */
export interface Answered extends AnswerNotes {
  readonly status: "answered";
  /** Passages: one to `limit` of them, best first. Lines: all the lines of a list that were asked for, in reading order. */
  readonly form: "passages" | "lines";
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  /** Absent where it was not confidence that decided: what was taught, a list, what a reading says of itself. */
  readonly margin?: Margin;
  /** Set where a moderator tied the question to the excerpts. */
  readonly taught?: TaughtBy;
  readonly explanation: Explanation;
}

/** The question that an answer was taught for: asked in its very words, or in other words that are near enough to be sure. */
export interface TaughtBy {
  readonly wording: TaughtWording;
  /** Parallel to the excerpts. */
  readonly entries: readonly [TaughtEntry, ...TaughtEntry[]];
}

export type TaughtWording = "same" | "near";

/** What of a question an answer holds and what not: each thing asked with its words, in the order of the question. */
export interface WordsHeld {
  readonly held: readonly (readonly string[])[];
  readonly missing: readonly (readonly string[])[];
}

/** Nothing answers; `closest` are the nearest passages, to be shown only under that name. */
export interface Related extends AnswerNotes {
  readonly status: "related";
  readonly excerpts: readonly [];
  readonly closest: readonly [Excerpt, ...Excerpt[]];
  /** Absent where it was not confidence that decided. */
  readonly margin?: Margin;
  readonly explanation: Explanation;
}

/** No passage shares anything with the question, or a list was asked for lines of a time from which it has none. */
export interface Nothing extends AnswerNotes {
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

/** What a question that was asked after another was taken for, and the answer to that. */
export interface AnswerAfter {
  /** The question that was answered, or refused, as it could be asked by itself. */
  readonly question: string;
  readonly answer: Answer;
}

/** What of a library is to be used. */
export interface Within {
  /** Names of the readings to search; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
  readonly until?: ReadSoFar;
}

/**
 * How far the readings may be shown, by the card's `name`: the id of the last passage, or an end as an offset into the source. A reading
 * that is not in it may be shown to its end. Of a reading whose value cannot be read, or is an id of another edition, nothing is shown:
 * where its place is now, nobody can tell. Names that the library does not have are passed over.
 */
export type ReadSoFar = Readonly<Record<string, string | number>>;

export interface AskOptions extends Within {
  /** Most excerpts to return, at least 1; when absent 3, or 4 where each of the readings is asked. The lines of a list are always all of them. */
  readonly limit?: number;
}

export interface SearchOptions extends Within {
  /** Most blocks and most passages to return, at least 1; 10 when absent. */
  readonly limit?: number;
}

/** Where something that was found stands. */
export interface Found {
  readonly passageId: string;
  /** The card's `name`. */
  readonly reading: string;
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Comparable within one list of one search only. */
  readonly score: number;
}

/** What `ask` chooses its excerpts from, before it decides whether they answer. Each list best first. */
export interface SearchResult {
  /** Paragraphs, and lines that stand for themselves. */
  readonly blocks: readonly Found[];
  /** Sentences and lines of the best blocks. */
  readonly passages: readonly Found[];
  /**
   * How sure the library is that the best passage answers: comparable between questions to the same library; `-Infinity`
   * when nothing was found.
   */
  readonly confidence: number;
}

/** What one reading says about a topic. */
export interface ComparedReading {
  /** The card's `name`. */
  readonly reading: string;
  /** Best first; empty when the reading is silent on the topic. */
  readonly excerpts: readonly Excerpt[];
  /** Set where passages beyond `until` speak of it as well, or alone. */
  readonly furtherOn?: true;
}

/** A question that a moderator tied to the passages that answer it. */
export interface TaughtEntry {
  /** 16 hexadecimal digits; the same for the same wording and passage, in every library and after every restart. */
  readonly id: string;
  /** As it was taught. */
  readonly question: string;
  readonly passageId: string;
}

/**
 * What a passage id is to a library. An id tells its edition only by hash: of a reading that has changed and of one that has left the
 * library, the library can say no more than `another-edition`. `no-passage` is a place in an edition that is there, where no passage
 * begins and ends, as after a change in how texts are divided.
 */
export type Standing = "here" | Lost | Withheld;

/** Why an id names nothing. */
export type Lost = "another-edition" | "no-passage" | "malformed";

/** Why a passage that is there is not shown: it stands further on than has been read, or in a reading that is not among those wanted. */
export type Withheld = "further-on" | "another-reading";
