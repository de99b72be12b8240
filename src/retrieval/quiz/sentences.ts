import { findWords, type Word } from "../analyse/words.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";
import { inTurns } from "../turns.ts";
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

/** The sentences of paragraphs: no front matter, no headings, no list lines, no captions with their credits. Read in turns. */
export async function readProse(shelf: readonly ShelvedReading[]): Promise<Prose> {
  const sentences: ProseSentence[] = [];
  // A word never holds a space nor a line break.
  let flow = "";
  await inTurns(paragraphsOf(shelf), ({ reading, passage }) => {
    const text = reading.source.slice(passage.start, passage.end);
    const sentence = { reading, passage, text, words: findWords(text) };
    flow += ` ${sentence.words.map(({ surface }) => surface).join(" ")} \n`;
    if (isOfSize(sentence)) sentences.push(sentence);
  });
  return {
    sentences,
    count(surfaces) {
      const sought = ` ${surfaces.join(" ")} `;
      let count = 0;
      for (let at = flow.indexOf(sought); at !== -1; at = flow.indexOf(sought, at + 1)) count += 1;
      return count;
    },
  };
}

function* paragraphsOf(
  shelf: readonly ShelvedReading[],
): Generator<Pick<ProseSentence, "reading" | "passage">> {
  for (const { reading, passages } of shelf) {
    for (const passage of passages) if (passage.block.kind === "paragraph") yield { reading, passage };
  }
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
