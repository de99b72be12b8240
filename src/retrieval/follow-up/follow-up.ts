import { antecedentOf } from "./antecedent.ts";
import { readForm } from "./form.ts";
import { readParts, type Spoken } from "./parts.ts";
import { placementsOf } from "./places.ts";
import { timeIn } from "./times.ts";

/** Whether a question has all that it takes to be asked by itself. Whatever is not English has. */
export function standsAlone(question: string): boolean {
  return readForm(question).kind === "alone";
}

/**
 * How a question may be meant that was asked after another: at most four readings, likeliest first, the last always the question as it
 * is. "Who wrote the abstract?" and "when was it published?" give "When was the abstract published?", "Who wrote the abstract, and when
 * was it published?" and "when was it published?". Both in English, of any length and content.
 */
export function readTogether(question: string, earlier: string): readonly [string, ...string[]] {
  const form = readForm(question);
  const before = withoutMarks(earlier);
  if (form.kind === "alone" || !readParts(before).some(({ part }) => part === "matter")) return [question];
  const together =
    form.kind === "topic"
      ? aboutTopic(form.topic, before)
      : [
          ...withAntecedent(form.ask, form.pronouns, before),
          ...withAdverb(form.ask, before),
          joined(before, form.ask),
        ];
  const [first = question, ...others] = new Set([...together.slice(0, 3), question]);
  return [first, ...others];
}

function withoutMarks(text: string): string {
  return text.trim().replace(/(?:[\s,;:?!…]|(?<!\b\p{Lu})\.)+$/u, "");
}

/** The topic in the place of what it is like; where nothing is like it, it is one thing more to ask of. */
function aboutTopic(topic: string, before: string): readonly string[] {
  const replaced = placementsOf(topic, before)
    .slice(0, 2)
    .map(({ start, end, words }) => `${before.slice(0, start)}${words}${before.slice(end)}?`);
  if (replaced.length > 0) return replaced;
  const isBareTime = timeIn(topic) !== undefined && readParts(topic)[0]?.part !== "preposition";
  return [`${before} ${isBareTime ? `in ${topic}` : topic}?`];
}

/** "When was it published?" with what "it" stands for. Where it asks of nothing besides ("who says it?"), that would be no question. */
function withAntecedent(ask: string, pronouns: readonly Spoken[], before: string): readonly string[] {
  const [pronoun] = pronouns;
  const antecedent = pronoun && antecedentOf(pronoun.word, before);
  if (!pronoun || antecedent === undefined || !readParts(ask).some(({ part }) => part === "matter"))
    return [];
  const at = ask.search(new RegExp(`(?<![\\p{L}\\p{N}])${pronoun.text}(?![\\p{L}\\p{N}'’])`, "u"));
  if (at === -1) return [];
  const owned = /^(?:its|his)$/.test(pronoun.word) ? possessive(antecedent) : antecedent;
  return [sentence(`${ask.slice(0, at)}${owned}${ask.slice(at + pronoun.text.length)}`)];
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** "Why?" of a question that can be answered by yes or no, or that asks when or how: "Why has Russia …?" */
function withAdverb(ask: string, before: string): readonly string[] {
  if (!adverb.test(ask)) return [];
  const [other = ""] =
    /^(?:when|where|why|how)\s+(?=(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b)/iu.exec(
      before,
    ) ?? [];
  const [first] = readParts(before);
  if (other === "" && first?.part !== "auxiliary") return [];
  const rest = before.slice(other.length);
  return [sentence(`${ask} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`)];
}

const adverb = /^(?:when|where|why|how|since\s+when)$/iu;

/** Both, as one question; an order ("tell me more") is a sentence of its own. */
function joined(before: string, ask: string): string {
  const words = readParts(ask);
  const isOrder =
    ["filler", "matter"].includes(words[0]?.part ?? "") && !words.some(({ part }) => part === "asking");
  return isOrder
    ? `${before}? ${sentence(ask, ".")}`
    : `${before}, and ${ask.charAt(0).toLowerCase()}${ask.slice(1)}?`;
}

function sentence(text: string, end = "?"): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}
