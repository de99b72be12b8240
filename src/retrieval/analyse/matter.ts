import { questionStopWords } from "./stop-words.ts";
import { findWords, isIndexed, type Word } from "./words.ts";

/** The words of a text that say what it is about: neither those that every text has nor those by which questions ask. */
export const wordsOfMatter = (text: string): readonly Word[] =>
  findWords(text).filter((word) => isIndexed(word) && !questionStopWords.has(word.surface));
