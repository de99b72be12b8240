/** What a word does in a question, as far as a closed list of English words tells. */
export type Part =
  | "asking"
  | "auxiliary"
  | "pronoun"
  | "preposition"
  | "determiner"
  | "link"
  | "filler"
  | "courtesy"
  | "matter";

/** A word of a question. */
export interface Spoken {
  /** UTF-16 offsets into the question, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly text: string;
  /** In lower case, without what a contraction adds to it. */
  readonly word: string;
  readonly part: Part;
}

/** The words of a question, each with its part. Whatever stands in no list is matter: nouns, most verbs, names, numbers. */
export function readParts(question: string): readonly Spoken[] {
  const words = Array.from(question.matchAll(wordPattern), ({ 0: text, index }) => {
    const word = uncontracted(text.toLowerCase());
    return { start: index, end: index + text.length, text, word, part: parts.get(word) ?? "matter" };
  });
  return words.map((spoken, at) =>
    pointing.has(spoken.word) && isDeterminer(words, at) ? { ...spoken, part: "determiner" } : spoken,
  );
}

/** An acronym with full stops ("U.S.-Russian"), or letters, marks and digits with inner hyphens, apostrophes and strokes ("9/11"). */
const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+\.?(?:-[\p{L}\p{M}\p{N}]+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’/][\p{L}\p{M}\p{N}]+)*/gu;

/** "What's", "didn't". */
function uncontracted(word: string): string {
  if (/^(?:who|what|when|where|why|how|that|it|he|she)['’](?:s|d|ll)$/u.test(word))
    return word.slice(0, word.search(/['’]/u));
  return word === "can't" || word === "can’t" ? "can" : word.replace(/n['’]t$/u, "");
}

/** "Of that treaty", "did that treaty fail", but not "that was", "did that fail". */
function isDeterminer(words: readonly Spoken[], at: number): boolean {
  const following = words.slice(at + 1).findIndex(({ part }) => part !== "matter");
  const run = following === -1 ? words.length - at - 1 : following;
  return run >= (words[at - 1]?.part === "auxiliary" ? 2 : 1);
}

const pointing = new Set(["this", "that", "these", "those"]);

const lists: readonly (readonly [part: Part, words: string])[] = [
  ["asking", "who whom whose what which when where why how"],
  [
    "auxiliary",
    "is are was were be been being am do does did has have had can could will would shall should may might must",
  ],
  [
    "pronoun",
    "it its itself he him his himself she her hers herself they them their theirs themselves this that these those one ones so",
  ],
  [
    "preposition",
    "about on of for with without to in into from by at as against between among during since after before until under over " +
      "through toward towards regarding concerning within across than like despite",
  ],
  ["determiner", "the a an any some all both each every no another other"],
  ["link", "and or but because if although though while whereas also"],
  // Words about the asking and of degree, and those that report: "critics say", "experts think".
  [
    "filler",
    "i you we me us my your our not too then now there here please just really actually even still again exactly only more most " +
      "much many else anything something nothing everything someone anyone nobody say says said tell tells told talk think thinks " +
      "thought know known mean means meant explain describe show give list find quote quotes cite mention mentions mentioned go " +
      "ahead come example examples detail details further",
  ],
  [
    "courtesy",
    "yes yeah yep ok okay well hi hello hey thanks thank thx ty great good cool nice wow lol hm hmm perfect awesome",
  ],
];

const parts: ReadonlyMap<string, Part> = new Map(
  lists.flatMap(([part, words]) => words.split(" ").map((word): readonly [string, Part] => [word, part])),
);
