import { antecedentOf } from "./antecedent.ts";
import { longestQuestion, readForm } from "./form.ts";
import { withoutMarksAtEnd } from "./marks-at-end.ts";
import { readParts, type Spoken } from "./parts.ts";
import { placementsOf, superlativeOf } from "./places.ts";
import { timeIn } from "./times.ts";

/** A way in which a question may be meant. */
export interface Sense {
  /** The question, as it can be asked by itself. */
  readonly question: string;
  /** What an answer must speak of: without it, it would only repeat what was said of something else. */
  readonly topic?: string;
}

/**
 * How a question may be meant that was asked after another: one to four senses, likeliest first, the last always the question as it
 * is. "Who wrote the abstract?" and "when was it published?" give "When was the abstract published?", "Who wrote the abstract, and when
 * was it published?" and "when was it published?".
 */
export function sensesOf(question: string, earlier: string): readonly [Sense, ...Sense[]] {
  const asItIs: Sense = { question };
  if (earlier.length > longestQuestion) return [asItIs];
  const form = readForm(question);
  const before = withoutMarksAtEnd(earlier.trim().replace(/\s+/gu, " "));
  if (form.kind === "alone" || !readParts(before).some(({ part }) => part === "matter")) return [asItIs];
  if (form.kind === "aspect") {
    const { ask, pronouns } = form;
    const together = [
      ...withAntecedent(ask, pronouns, before),
      ...withAdverb(ask, before),
      joined(before, ask),
    ];
    const [first = asItIs, ...others] = together.map((one): Sense => ({ question: one }));
    return [first, ...others, asItIs];
  }
  const { topic } = form;
  // A list's lines are chosen by times and orders, and do not repeat them.
  const held = timeIn(topic) === undefined && superlativeOf(topic) === undefined ? { topic } : {};
  const [first = asItIs, ...others] = aboutTopic(topic, before).map(
    (one): Sense => ({ question: one, ...held }),
  );
  return [first, ...others, asItIs];
}

/** The topic in the place of what it is like; where nothing is like it, it is one thing more to ask of. */
function aboutTopic(topic: string, before: string): readonly string[] {
  const mark = isOrder(before) ? "" : "?";
  const placements = placementsOf(topic, before).slice(0, 2);
  if (placements.length > 0) {
    return placements.map(
      ({ start, end, words }) => `${before.slice(0, start)}${words}${before.slice(end)}${mark}`,
    );
  }
  const [first] = readParts(topic);
  if (first?.part === "preposition") return [`${before} ${topic}${mark}`];
  return [
    timeIn(topic)?.start === 0 ? `${before} in ${topic}${mark}` : `${before}, and what about ${topic}?`,
  ];
}

/** "When was it published?" with what "it" stands for. Where it asks of nothing besides ("who says it?"), that would be no question. */
function withAntecedent(ask: string, pronouns: readonly Spoken[], before: string): readonly string[] {
  const [pronoun] = pronouns;
  const antecedent = pronoun && antecedentOf(pronoun.word, before);
  if (!pronoun || antecedent === undefined || !readParts(ask).some(({ part }) => part === "matter"))
    return [];
  const { start, end, word } = pronoun;
  const owned = /^(?:its|his)$/.test(word) ? possessive(antecedent) : antecedent;
  return [sentence(`${ask.slice(0, start)}${owned}${ask.slice(end)}`)];
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** "Why?" of a question that asks whether, or when or how: "Why has Russia …?" */
function withAdverb(ask: string, before: string): readonly string[] {
  if (!/^(?:when|where|why|how)$/iu.test(ask)) return [];
  const [first, second] = readParts(before);
  const isAdverb = first !== undefined && ["when", "where", "why", "how"].includes(first.word);
  const clause = isAdverb ? second : first;
  if (clause?.part !== "auxiliary") return [];
  return [sentence(`${ask} ${clause.text.toLowerCase()}${before.slice(clause.end)}`)];
}

/** Both, as one question; an order ("tell me more") is a sentence of its own. */
function joined(before: string, ask: string): string {
  if (isOrder(ask)) return `${before}${isOrder(before) ? "." : "?"} ${sentence(ask, ".")}`;
  const isName = readParts(ask)[0]?.part === "matter";
  return `${before}, and ${isName ? ask : `${ask.charAt(0).toLowerCase()}${ask.slice(1)}`}?`;
}

/** "Show me the reports", "tell me more". */
function isOrder(text: string): boolean {
  const words = readParts(text);
  const asks = words.some(({ part }) => part === "asking" || part === "auxiliary");
  return !asks && words[0]?.part === "filler";
}

function sentence(text: string, mark = "?"): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${mark}`;
}
