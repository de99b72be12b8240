/** The words of retrieval, as types. ARCHITECTURE.md tells how they follow from one another. */

import type { Verification } from "./verification.ts";

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

/** The readings answer. */
export interface Answered {
  readonly status: "answered";
  /** Passages: one to `limit` of them, best first. Lines: all the lines of a list that were asked for, in reading order. */
  readonly form: "passages" | "lines";
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

/** No passage shares anything with the question, or a list was asked for lines of a time from which it has none. */
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

/** What a question that was asked after another was taken for, and the answer to that. */
export interface AnswerAfter {
  /** The question that was answered, or refused, as it could be asked by itself. */
  readonly question: string;
  readonly answer: Answer;
}

export interface AskOptions {
  /** Names of the readings to search; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
  /** Most excerpts to return, at least 1; 3 when absent. The lines of a list are always all of them. */
  readonly limit?: number;
}

export interface SearchOptions {
  /** Names of the readings to search; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
  /** Most blocks and most passages to return, at least 1; 10 when absent. */
  readonly limit?: number;
}

/** Where something that was found stands. */
export interface Found {
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

export interface LookupOptions {
  /** Names of the readings to choose from; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
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
   * One line of at most 100 UTF-16 units: the card's title of a reading, the words of anything else. White space is single spaces; an
   * ellipsis at either end stands for what had no room.
   */
  readonly text: string;
  /** The card's `name`. */
  readonly reading: string;
}

export type Quiz = ClozeQuiz | SourceQuiz;

/** A sentence with a gap: which word, name or number stands there? */
export interface ClozeQuiz {
  readonly kind: "cloze";
  /** The source's own text on either side of the gap: `before + options[correct] + after === excerpt.text`. */
  readonly before: string;
  readonly after: string;
  /** Four, all of them from the same library, in a drawn order. */
  readonly options: readonly string[];
  /** The place of the right one. */
  readonly correct: number;
  /** The sentence; its highlight is what stands in the gap. */
  readonly excerpt: Excerpt;
}

/** Which reading says this? */
export interface SourceQuiz {
  readonly kind: "source";
  /** The sentence, which is the excerpt's text. */
  readonly text: string;
  /** Two to four names of readings with different titles, in a drawn order. */
  readonly options: readonly string[];
  readonly correct: number;
  readonly excerpt: Excerpt;
}

export interface QuizOptions {
  /** Names of the readings to ask about; all of them when absent. An unknown name throws `UnknownReadingError`. */
  readonly readings?: readonly string[];
}

export interface HandoutOptions {
  /** Plain text; "Excerpts" when absent. */
  readonly title?: string;
  /** The heading of the bibliography, plain text; "Bibliography" when absent. */
  readonly bibliography?: string;
}

/** Excerpts to carry away. */
export interface Handout {
  /**
   * CommonMark, UTF-16 as the sources are: a chapter for each reading, in the library's order, with each excerpt as a block quote that
   * shows it verbatim and its citation under it; then one reference for each reading.
   */
  readonly markdown: string;
  /** What it holds, in its order: each once, those that overlap as one. */
  readonly excerpts: readonly Excerpt[];
  /** The ids that name nothing here: malformed, or of a reading that has changed or left. */
  readonly missing: readonly string[];
}

/** What one reading says about a topic. */
export interface ComparedReading {
  /** The card's `name`. */
  readonly reading: string;
  /** Best first; empty when the reading is silent on the topic. */
  readonly excerpts: readonly Excerpt[];
}

/**
 * Whether a quotation stands in the readings. Typography is not held against it: quotation marks, dashes and hyphens, white
 * space, invisible characters, the case of its first letter; an ellipsis stands for words left out.
 */
export type QuoteCheck = ExactQuote | NearQuote | AbsentQuote;

/** It stands there, word for word and mark for mark. */
interface ExactQuote {
  readonly status: "exact";
  /** The passages that hold it, at most 20, in order of the library; highlights mark the quotation itself. */
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  /** How often it stands in the sources. */
  readonly count: number;
}

/** Most of its words stand somewhere in its order. */
export interface NearQuote {
  readonly status: "near";
  /** The passages that hold the nearest wording, marked as one highlight; `score` is the share of the words found, 0.6 to 1. */
  readonly excerpt: Excerpt;
  /**
   * From the source's wording to the quotation's. `same` and `removed` add up to the highlighted wording, character for
   * character; `same` and `added` to the quotation, apart from its typography.
   */
  readonly diff: readonly WordChange[];
}

interface AbsentQuote {
  readonly status: "absent";
}

/** Words and marks that stand in source and quotation, in the quotation only, or in the source only. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A question that a moderator tied to the passages that answer it. */
export interface TaughtEntry {
  /** 16 hexadecimal digits; the same for the same wording and passage, in every library and after every restart. */
  readonly id: string;
  /** As it was taught. */
  readonly question: string;
  readonly passageId: string;
}

/** What a reading is made of, in reading order: its front matter, then a section for each heading. */
export interface OutlineSection {
  /** The reading's title, byline, date … */
  readonly frontMatter?: true;
  /** Its own heading; absent for the front matter and for what stands under none. */
  readonly heading?: string;
  /** The headings down to its own, as locators name it; absent where `heading` is. */
  readonly section?: string;
  /** Paragraphs, captions, and lines that stand for themselves; headings and front matter are none of them. */
  readonly paragraphs: number;
  readonly captions: number;
  readonly lines: number;
  /** How many passages it has, its heading among them; at least 1. */
  readonly passages: number;
  /** UTF-16 code units from the first passage's start to the last one's end. */
  readonly characters: number;
  readonly firstPassageId: string;
}

/** Which page of a reading: the one that holds a passage, the one that ends before it, the one that begins after it. */
export type PagePlace = "around" | "before" | "after";

/** A reading's own text from the beginning of one passage to the end of another. */
export interface Page {
  /** Without highlights. */
  readonly excerpt: Excerpt;
  /** Whether the reading begins, or ends, with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * What a passage id is to a library. An id tells its edition only by hash: of a reading that has changed and of one that has left the
 * library, the library can say no more than `another-edition`. `no-passage` is a place in an edition that is there, where no passage
 * begins and ends, as after a change in how texts are divided.
 */
export type Standing = "here" | "another-edition" | "no-passage" | "malformed";

export interface Library {
  /** Never throws on any question text; takes milliseconds. */
  ask(question: string, options?: AskOptions): Answer;
  /**
   * Answers a question that was asked after another: "and what about NATO?" It is read together with the earlier one, and by itself where
   * that is refused; a question that stands alone, or is not English, is asked as it is. As safe as `ask`, and at most four times as long.
   */
  askAfter(earlier: string, question: string, options?: AskOptions): AnswerAfter;
  /** The ranking that `ask` answers from; the lines of a list that are chosen by their dates are not ranked. As safe and as fast. */
  search(text: string, options?: SearchOptions): SearchResult;
  /**
   * What someone may mean who has typed so far, best first, each id once: the readings and some of their parts while nothing has been
   * typed, then what holds all of the words, the last of them unfinished; what holds most of them where nothing holds all. Never
   * throws on any text; takes milliseconds, but for the first time some fifteen for each thousand passages.
   */
  lookup(text: string, options?: LookupOptions): readonly Choice[];
  /**
   * A question about a sentence of the readings' running text, the same for the same seed and readings; undefined when there is no
   * sentence that can be asked about fairly. Takes milliseconds, but for the first time some thirty for each thousand passages.
   */
  quiz(seed: string, options?: QuizOptions): Quiz | undefined;
  /** Writes the excerpts that ids name down as one Markdown text. Never throws on any id. */
  handout(passageIds: readonly string[], options?: HandoutOptions): Handout;
  /** The excerpt that an id names, or undefined when the id is malformed or its reading has changed or left. */
  passage(id: string): Excerpt | undefined;
  /**
   * The source's own text from up to `n` passages before to up to `n` after, in one excerpt whose only highlight is the passage that the
   * id names; undefined as for `passage`.
   */
  context(id: string, n: number): Excerpt | undefined;
  /** Tells why `passage` has nothing for an id. Never throws on any text. */
  standing(id: string): Standing;
  /**
   * A page of whole passages: as many as fit, and at least one. The page `around` what the id names has the whole of it, or begins with
   * it where that is too long for one page. Undefined as for `passage`, and where the reading has no such page.
   *
   * @param fits whether a text has room; a longer text never has it where a shorter one has not
   */
  page(id: string, place: PagePlace, fits: (text: string) => boolean): Page | undefined;
  /** The passage's surroundings: up to `n` passages before it, itself, and up to `n` after, in reading order. */
  around(id: string, n: number): readonly Excerpt[];
  /**
   * What each reading says about a topic: a row for every reading, in order of file name, with at most `limit` excerpts (3 when
   * absent). Never throws on any topic.
   */
  compare(topic: string, options?: { readonly limit?: number }): readonly ComparedReading[];
  /** Whether a text stands in the readings, and where, or what is nearest to it. Never throws on any text. */
  checkQuote(text: string): QuoteCheck;
  /**
   * Ties a question to the passages that an id names: asked again in the same words (case, punctuation and politeness apart)
   * they are the answer; questions like it find them more easily. Nothing is indexed anew. Taught twice, it is taught once.
   *
   * @throws UnknownPassageError when the id names nothing here
   * @throws EmptyQuestionError when the question has no word
   */
  teach(question: string, passageId: string): TaughtEntry;
  /** Undoes `teach`; false when there is no such entry. */
  forget(entryId: string): boolean;
  /** What has been taught since the library was opened, in that order. Whoever opens it again teaches it again. */
  taught(): readonly TaughtEntry[];
  /**
   * The reference of the excerpt's reading and its locator, as plain text: in one line of no style in particular, or in a style. What
   * the card does not say is left out. The first style that is asked for takes about 0.2 s to load.
   *
   * @throws UnknownReadingError when the excerpt's reading is not in the library
   */
  cite(excerpt: Excerpt, style?: CitationStyle): string;
  /**
   * As `cite`, for the whole of a reading by its card's `name`.
   *
   * @throws UnknownReadingError
   */
  reference(reading: string, style?: CitationStyle): string;
  /**
   * Reads the excerpt's source again and compares hash and bytes. Rejects on nothing that is on disk: that is told in the result.
   *
   * @param excerpt an excerpt, or the id of its passage
   */
  verify(excerpt: Excerpt | string): Promise<Verification>;
  /**
   * A reading's sections, by its card's `name`.
   *
   * @throws UnknownReadingError
   */
  outline(reading: string): readonly OutlineSection[];
  /** The cards, in order of file name. */
  readings(): readonly Card[];
}
