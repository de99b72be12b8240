import { findWords, isIndexed, type Word } from "../analyse/words.ts";
import { toExcerpt } from "../cite/excerpt.ts";
import type { Card } from "../types.ts";
import type { Random } from "./random.ts";
import type { ProseSentence } from "./sentences.ts";
import type { SourceQuiz } from "./types.ts";

const mostOptions = 4;
/** A sentence that has more than this part of its reading's title gives it away. */
const mostOfTitle = 0.5;

/**
 * A sentence and the readings that may say it; undefined where there is only one title to choose from, or where the sentence names an
 * author of the readings or its own reading's title.
 */
export function makeSource(
  sentence: ProseSentence,
  cards: readonly Card[],
  random: Random,
): SourceQuiz | undefined {
  const { reading, passage, text, words } = sentence;
  const own = reading.card;
  const titles = new Set([own.title]);
  const others = random.shuffled(cards).filter(({ title }) => !titles.has(title) && titles.add(title));
  if (others.length === 0) return undefined;
  if (cards.some((card) => namesAuthor(words, card)) || namesTitle(words, own)) return undefined;
  const options = random.shuffled([own, ...others.slice(0, mostOptions - 1)]).map(({ name }) => name);
  return {
    kind: "source",
    text,
    options,
    correct: options.indexOf(own.name),
    excerpt: toExcerpt({ reading, first: passage, last: passage }),
  };
}

function namesAuthor(words: readonly Word[], { author }: Card): boolean {
  const surfaces = new Set(words.map(({ surface }) => surface));
  return author
    .map((person) => findWords("literal" in person ? person.literal : person.family))
    .some((name) => name.length > 0 && name.every(({ surface }) => surfaces.has(surface)));
}

/** The title's words, in whatever order, or the whole name of what it appeared in. */
function namesTitle(words: readonly Word[], { title, containerTitle = "" }: Card): boolean {
  const terms = new Set(words.map(({ term }) => term));
  const shareOf = (name: string) => {
    const content = findWords(name).filter(isIndexed);
    return content.filter(({ term }) => terms.has(term)).length / Math.max(1, content.length);
  };
  return shareOf(title) > mostOfTitle || shareOf(containerTitle) === 1;
}
