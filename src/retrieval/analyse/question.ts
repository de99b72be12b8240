import { questionStopWords } from "./stop-words.ts";
import { findWords, isIndexed, type Word } from "./words.ts";

/** What a question asks for, in the words of the index. */
export interface Question {
  /** As it was asked. */
  readonly text: string;
  /** The words to look for, in the asker's order, each term once. */
  readonly words: readonly Word[];
}

/** More distinct words than this say no more about what is meant, and cost time. */
const mostWords = 64;

/** Reads a question of any length and content; one without a word to look for has no `words`. */
export function readQuestion(text: string): Question {
  const byTerm = new Map<string, Word>();
  for (const word of findWords(text)) {
    if (byTerm.size === mostWords) break;
    if (isIndexed(word) && !questionStopWords.has(word.surface) && !byTerm.has(word.term))
      byTerm.set(word.term, word);
  }
  return { text, words: [...byTerm.values()] };
}
