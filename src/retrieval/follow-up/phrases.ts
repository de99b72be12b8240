import { readParts, type Spoken } from "./parts.ts";

/** A stretch of a question: UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A run of matter, with its article: "the ABM treaty". */
export interface Phrase extends Place {
  /** Without the article. */
  readonly matter: readonly Spoken[];
  /** The word before it, and the one before that. */
  readonly before: Spoken | undefined;
  readonly beforeThat: Spoken | undefined;
  readonly hasArticle: boolean;
}

/** A run of words with a capital, with the article before them. */
export interface Name extends Place {
  readonly isAcronym: boolean;
}

/** The phrases of a question, in order. Every word that is not matter ends one, and so does every mark. */
export function phrasesIn(question: string): readonly Phrase[] {
  const words = readParts(question);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const hasArticle = words[at]?.part === "determiner";
    const from = hasArticle ? at + 1 : at;
    let to = from;
    while (words[to]?.part === "matter" && (to === from || follows(question, words[to - 1], words[to]))) to++;
    const matter = words.slice(from, to);
    const [opening, closing] = [words[at], matter.at(-1)];
    if (opening === undefined || closing === undefined) continue;
    const [before, beforeThat] = [words[at - 1], words[at - 2]];
    phrases.push({ start: opening.start, end: closing.end, matter, before, beforeThat, hasArticle });
    at = to - 1;
  }
  return phrases;
}

/** The names in a phrase, in order. The first word of a question has a capital whatever it is; only an acronym is a name there. */
export function namesIn({ matter, start, before, hasArticle }: Phrase): readonly Name[] {
  const opensQuestion = before === undefined && !hasArticle;
  const isInName = matter.map(
    (word, at) => isCapital(word) && (at > 0 || !opensQuestion || acronym.test(word.text)),
  );
  return matter.flatMap((first, at) => {
    if (isInName[at] !== true || isInName[at - 1] === true) return [];
    const length = isInName.slice(at).indexOf(false);
    const run = matter.slice(at, length === -1 ? undefined : at + length);
    const name = { start: at === 0 ? start : first.start, end: run.at(-1)?.end ?? first.end };
    return [{ ...name, isAcronym: run.every(({ text }) => acronym.test(text)) }];
  });
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Whether a topic is one name: "NATO", "the United States". */
export function nameOf(topic: string): Name | undefined {
  const [phrase, ...others] = phrasesIn(topic);
  if (phrase === undefined || others.length > 0) return undefined;
  const isName = phrase.matter.every(isCapital);
  const isAcronym = phrase.matter.every(({ text }) => acronym.test(text));
  return isName ? { start: phrase.start, end: phrase.end, isAcronym } : undefined;
}

/** After an auxiliary comes a subject with its verb, and what that takes: "does [Russia trust China]"; but "what is [the ABM treaty]". */
export function isClause({ before, beforeThat, matter }: Phrase): boolean {
  if (before?.part !== "auxiliary" || matter.length < 2) return false;
  const isThing = beforeThat !== undefined && ["what", "who", "which"].includes(beforeThat.word);
  return (
    !(isThing && ["is", "are", "was", "were"].includes(before.word)) || isVerb.test(matter.at(-1)?.word ?? "")
  );
}

const isVerb = /(?:ing|ed)$/;

/**
 * The subject of a clause: the name that it begins with, or what stands before its only verb. Undefined where the form does not tell: "do bees
 * see colours" and "do honey bees swim" look the same.
 */
export function subjectOf(clause: Phrase): Place | undefined {
  const { start, matter, hasArticle } = clause;
  const [name] = namesIn(clause);
  if (name?.start !== start) {
    const beforeVerb = matter.at(-2);
    const isPlain = matter.length === 2 || isVerb.test(matter.at(-1)?.word ?? "");
    return beforeVerb && isPlain ? { start, end: beforeVerb.end } : undefined;
  }
  const words = matter.filter(({ end }) => end <= name.end);
  const others = matter.filter(({ start: begin }) => begin > name.end);
  // "Has the ABM treaty failed" begins with a part of its subject's name; "has the EU approved gas" does not.
  const mayGoOn = hasArticle && words.length === 1 && others.length > 1 && !others.some(isCapital);
  return mayGoOn ? undefined : name;
}

function isCapital({ text }: Spoken): boolean {
  return /^\p{Lu}/u.test(text);
}

function follows(question: string, one: Spoken | undefined, other: Spoken | undefined): boolean {
  return one !== undefined && other !== undefined && /^\s*$/.test(question.slice(one.end, other.start));
}
