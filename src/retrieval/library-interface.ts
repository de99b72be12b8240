import type { Handout, HandoutOptions } from "./handout/types.ts";
import type { Choice, LookupOptions } from "./lookup/types.ts";
import type { OutlineSection } from "./outline-section.ts";
import type { Quiz, QuizOptions } from "./quiz/types.ts";
import type { QuoteCheck } from "./quote/types.ts";
import type { Page, PagePlace } from "./reading-page.ts";
import type {
  Answer,
  AnswerAfter,
  Answered,
  AskOptions,
  Card,
  CitationStyle,
  ComparedReading,
  Excerpt,
  ReadSoFar,
  SearchOptions,
  SearchResult,
  Standing,
  TaughtEntry,
  Within,
  WordsHeld,
} from "./types.ts";
import type { Verification } from "./verification.ts";

/**
 * What can be read of a library: all of it (`WholeLibrary`), or what of it a group may see (`WholeLibrary.within`). What may be shown can
 * be limited, too, wherever a text is looked for (`readings`, `until`): nothing beyond is then in any result. What is asked for by an id is
 * limited in a view only.
 */
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
   * throws on any text; takes milliseconds, but for the first time some fifteen for each thousand passages, unless it was prepared.
   */
  lookup(text: string, options?: LookupOptions): readonly Choice[];
  /**
   * A question about a sentence of the readings' running text, the same for the same seed and readings; undefined when there is no
   * sentence that can be asked about fairly. Works in short turns of the event loop; for the first time some hundred milliseconds and thirty
   * for each thousand passages. Rejects with `UnknownReadingError`.
   */
  quiz(seed: string, options?: QuizOptions): Promise<Quiz | undefined>;
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
  compare(
    topic: string,
    options?: { readonly limit?: number; readonly until?: ReadSoFar },
  ): readonly ComparedReading[];
  /**
   * Whether a text stands in the readings, and where, or what is nearest to it; of what may not be shown, that and why. Never throws on
   * any text.
   *
   * @throws UnknownReadingError
   */
  checkQuote(text: string, options?: Within): QuoteCheck;
  /**
   * Those of the questions that ask the same as `asked`: in the same words, or in words so near that what was taught for them would answer
   * it. Each is read once, and remembered for as long as its object lives.
   */
  nearWordings<T extends { readonly question: string }>(asked: string, questions: Iterable<T>): readonly T[];
  /**
   * The question's words of matter, as they are folded, by whether the answer to it holds them under whatever name, by itself or in its
   * title: the first passage, or all the lines where a list or a reading's head was asked for. A word that may be a slip is not held. What
   * is asked by one name ("war on terrorism") is one entry of several words.
   */
  wordsHeld(question: string, answer: Answered): WordsHeld;
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

/** An open library, with what is done to it. */
export interface WholeLibrary extends Library {
  /**
   * The same library as those may see it who use only some of its readings, or have not read on: nothing else is found, opened, cited or
   * named by it, by whatever way, and `standing` tells of an id which limit it is beyond. What is taught later is known to it. Names that
   * the library does not have are passed over. Takes no time and no memory to speak of.
   */
  within(limits: Within): Library;
  /** Makes in short turns of the event loop what the first `lookup` would make at once. */
  prepareLookup(): Promise<void>;
  /**
   * Ties a question to the passages that an id names: asked again in the same words (case, punctuation and politeness apart) or in
   * words that are surely as good, they are the answer; questions less like it find them more easily, unless they ask for something else:
   * why instead of who, the contrary. Nothing is indexed anew. Taught twice, it is taught once.
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
   * The same readings for another study group: what is taught to either, the other does not know. Index, lexicon and caches are shared; a
   * group takes a few kilobytes, and no time.
   */
  forStudyGroup(): WholeLibrary;
}
