import { withoutMarksAtEnd } from "./marks-at-end.ts";
import { type Part, readParts, type Spoken } from "./parts.ts";

/** How a question hangs on the one before it, judged by its form alone. */
export type Form =
  /** It has all that it takes. */
  | { readonly kind: "alone" }
  /** Asks the same of something else: "and what about NATO?" */
  | { readonly kind: "topic"; readonly topic: string }
  /** Asks something else of the same: "why?", "when was it published?" `ask` has the words without what leads in. */
  | { readonly kind: "aspect"; readonly ask: string; readonly pronouns: readonly Spoken[] };

/** Whether a question has all that it takes to be asked by itself, judged by the form that English gives it. */
export function standsAlone(question: string): boolean {
  return readForm(question).kind === "alone";
}

/** Reads the form of a question in English. Of other languages only one or two words by themselves are taken for a topic. */
export function readForm(question: string): Form {
  const text = question.trim();
  const [leadIn = ""] = leadsIn.exec(text) ?? [];
  const ask = text.slice(leadIn.length);
  if (text.length > longestQuestion) return alone;
  const about = whatAbout.exec(ask)?.groups?.["topic"];
  const words = readParts(about ?? ask);
  if (words.every(({ part }) => part === "courtesy")) return alone;
  const asksAnew = words[0]?.part === "asking";
  if (about !== undefined && !asksAnew) return { kind: "topic", topic: bare(about) };
  return formOf(about ?? ask, words, leadIn !== "");
}

/** Nobody needs so many UTF-16 code units to ask on; whoever does has said it all. */
export const longestQuestion = 300;

const alone = { kind: "alone" } as const;

const leadsIn =
  /^(?:(?:and|but|or|also|so|then|ok|okay|well|now|hmm?|yes|yeah|great|cool|nice|thanks|thank\s+you|thx|please)(?![\p{L}\p{N}'’-])[\s,.;:…!–-]*)+/iu;
const whatAbout =
  /^(?:(?:what|how)\s+about|what['’]?s\s+about|what\s+of|(?:the\s+)?same\s+(?:question\s+|thing\s+)?(?:for|about|with|of)|as\s+for)\s+(?<topic>.*[\p{L}\p{N}].*)$/isu;

function formOf(ask: string, words: readonly Spoken[], isLedIn: boolean): Form {
  const pronouns = words.filter((_, at) => isUnresolved(words, at));
  const matter = words.filter(({ part }) => part === "matter");
  const aspect: Form = { kind: "aspect", ask: bare(ask), pronouns };
  if (pronouns.length > 0) return aspect;
  const asksOrSays = words.some(({ part }) => part === "asking" || part === "auxiliary" || part === "filler");
  if (!asksOrSays) {
    const isShort = matter.length <= 2 || (isLedIn && matter.length <= 5);
    return isShort && matter.length > 0 ? { kind: "topic", topic: bare(ask) } : alone;
  }
  if (matter.length === 0) return aspect;
  const [first, ...others] = words;
  // "Does China?"
  if (first?.part === "auxiliary" && isOneThing(others))
    return { kind: "topic", topic: bare(rest(ask, others)) };
  const hasVerb = words.some(({ part }) => part === "auxiliary");
  // "Which experts?", "who objected?"
  return matter.length === 1 && !hasVerb && words.some(({ part }) => part === "asking") ? aspect : alone;
}

/**
 * A pronoun with nothing before it in the question that it could stand for. What a verb takes is not what its subject is: in "what should
 * Washington do about it" it takes two things before it.
 */
function isUnresolved(words: readonly Spoken[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (here?.part !== "pronoun") return false;
  const things = words.slice(0, at).filter((_, before) => isThing(words, before)).length;
  const isSubject = next?.part === "matter" || next?.part === "auxiliary";
  if (things >= (isSubject || owning.has(here.word) ? 1 : 2)) return false;
  if (here.word === "it") return !isExpletive(words, at);
  // "So many reports", "one of the reports"; "that" may be a conjunction: "the fear that Russia …".
  if (here.word === "so") return next === undefined || next.part === "auxiliary";
  // "The newest one" is a topic, "who wrote the newest one" has none.
  if (here.word === "one" || here.word === "ones") {
    return next === undefined && words.some(({ part }) => part === "asking" || part === "auxiliary");
  }
  return here.word !== "that" || next?.part !== "matter" || words[at - 1]?.part === "auxiliary";
}

const owning = new Set(["its", "their", "his", "her", "itself", "himself", "herself", "themselves"]);

/** A word that names something: it follows an article, a preposition or an auxiliary, or has a capital inside the sentence. */
function isThing(words: readonly Spoken[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  if (here?.part !== "matter") return false;
  if (before === undefined) return /^\p{Lu}{2}/u.test(here.text);
  return /^\p{Lu}/u.test(here.text) || opensThing.has(before.part);
}

const opensThing: ReadonlySet<Part> = new Set<Part>(["determiner", "preposition", "auxiliary"]);

/** "Is it true that …", "why was it important to …": the pronoun stands for nothing. */
function isExpletive(words: readonly Spoken[], at: number): boolean {
  const [before, quality, opening] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    before?.part === "auxiliary" &&
    quality?.part === "matter" &&
    opening !== undefined &&
    ["that", "to", "for", "when", "if", "whether"].includes(opening.word) &&
    words.slice(at + 3).some(({ part }) => part === "matter")
  );
}

/** One name, or one word, with or without an article. */
function isOneThing(words: readonly Spoken[]): boolean {
  const [first] = words;
  const named = first?.part === "determiner" ? words.slice(1) : words;
  const isName = named.every(({ part, text }) => part === "matter" && /^\p{Lu}/u.test(text));
  return named.length > 0 && (isName || (named.length === 1 && named[0]?.part === "matter"));
}

function rest(ask: string, [first]: readonly Spoken[]): string {
  return first === undefined ? ask : ask.slice(first.start);
}

/** Without the marks that end a question, and what is said by the way: "too", "please". */
function bare(text: string): string {
  const unmarked = withoutMarksAtEnd(text);
  return withoutMarksAtEnd(unmarked.replace(/[\s,]+(?:then|please|too|though|instead|as\s+well)$/iu, ""));
}
