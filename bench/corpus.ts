/** A made text for timing: words by Zipf's law, passages of 40 to 160 words, always the same for the same size. */
export interface Passage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** English words that every engine leaves out or that occur everywhere; they are the commonest words here, too. */
const functionWords =
  "the of and to in a is was that for on as with by at from it his are be an this which or were not but had they have".split(
    " ",
  );
const vocabularySize = 150_000;
const syllables =
  "ba be bi bo da de di do ka ke la le lo ma me mi na ne no pa pe ra re ro sa se so ta te ti to va ve vo".split(
    " ",
  );

/** Passages in order; a larger library begins with the smaller one. */
export function makePassages(count: number): readonly Passage[] {
  const random = createRandom(20_021_118);
  return Array.from({ length: count }, (_, id) => ({
    id,
    title: makeWords(random, 4),
    text: makeSentences(random, 40 + Math.floor(random() * 121)),
  }));
}

/** Questions in the words of the passages: three to nine words from near one place of a passage, in its order, and one from anywhere. */
export function makeQuestions(passages: readonly Passage[], count: number): readonly string[] {
  const random = createRandom(20_030_101);
  return Array.from({ length: count }, () => {
    const passage = passages[Math.floor(random() * passages.length)];
    const words = passage?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const length = 6 + Math.floor(random() * 10);
    const begin = Math.floor(random() * Math.max(1, words.length - length));
    return `what ${words.slice(begin, begin + length).join(" ")} ${makeWords(random, 1)}?`;
  });
}

/** What people type until they have found a sentence: one to three words from one place of it, the last of them unfinished. */
export function makeTyped(passages: readonly Passage[], count: number): readonly string[] {
  const random = createRandom(19_720_628);
  return Array.from({ length: count }, () => {
    const passage = passages[Math.floor(random() * passages.length)];
    const sentences = passage?.text.toLowerCase().split(". ") ?? [];
    const words = sentences[Math.floor(random() * sentences.length)]?.match(/\p{L}+/gu) ?? [];
    const begin = Math.floor(random() * words.length);
    const typed = words.slice(begin, begin + 1 + Math.floor(random() * 3));
    const last = typed.pop() ?? "";
    return [...typed, last.slice(0, 1 + Math.floor(random() * last.length))].join(" ");
  });
}

function makeSentences(random: () => number, length: number): string {
  const sentences: string[] = [];
  for (let left = length; left > 0; ) {
    const words = Math.min(left, 8 + Math.floor(random() * 20));
    const sentence = makeWords(random, words);
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    left -= words;
  }
  return sentences.join(" ");
}

function makeWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => wordAt(drawRank(random))).join(" ");
}

/** Zipf's law: the r-th commonest word occurs as often as 1 / r. */
function drawRank(random: () => number): number {
  return Math.floor((vocabularySize + 1) ** random()) - 1;
}

function wordAt(rank: number): string {
  const common = functionWords[rank];
  if (common !== undefined) return common;
  let word = "";
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? "";
  }
  return word;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
