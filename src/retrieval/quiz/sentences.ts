import { findWords, type Word } from "../analyse/words.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import type { Reading } from "../types.ts";

/** A sentence of running text. */
export interface ProseSentence {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly Word[];
}

/** What the readings say in sentences, and how often any words follow one another in them. */
export interface Prose {
  /** Those that are whole, and neither too short nor too long to be asked about. */
  readonly sentences: readonly ProseSentence[];
  /** How often words stand one right after the other, in sentences of any length. */
  count(surfaces: readonly string[]): number;
}

/** The sentences of paragraphs: no front matter, no headings, no list lines, no captions with their credits. */
export function readProse(shelf: readonly ShelvedReading[]): Prose {
  const all = shelf.flatMap(({ reading, passages }) =>
    passages
      .filter(({ block }) => block.kind === "paragraph")
      .map((passage) => {
        const text = reading.source.slice(passage.start, passage.end);
        return { reading, passage, text, words: findWords(text) };
      }),
  );
  // A word never holds a space nor a line break.
  const flow = all.map(({ words }) => ` ${words.map(({ surface }) => surface).join(" ")} `).join("\n");
  return {
    sentences: all.filter(isOfSize),
    count(surfaces) {
      const sought = ` ${surfaces.join(" ")} `;
      let count = 0;
      for (let at = flow.indexOf(sought); at !== -1; at = flow.indexOf(sought, at + 1)) count += 1;
      return count;
    },
  };
}

const fewestWords = 8;
const mostWords = 45;
/** Room for the sentence in a message, with all that a reply says besides. */
const longest = 600;
const isEnded = /[\p{Sentence_Terminal}…]["'”’»)\]」』]*$/u;

function isOfSize({ text, words }: ProseSentence): boolean {
  const fits = words.length >= fewestWords && words.length <= mostWords && text.length <= longest;
  return fits && isEnded.test(text);
}

/** Whether the readings say it elsewhere, too, in the same words. */
export function isRepeated({ words }: ProseSentence, prose: Prose): boolean {
  return prose.count(words.map(({ surface }) => surface)) > 1;
}
