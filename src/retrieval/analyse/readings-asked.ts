import type { Card } from "../types.ts";
import { kindsOfText } from "./kinds-of-text.ts";
import { findWords } from "./words.ts";

/** Which readings a question speaks of. */
export interface ReadingsAsked {
  /** Asks what each of them, or both, say. */
  readonly each: boolean;
  /** Terms that only say which reading is meant: an author's family name, "the abstract". */
  readonly references: ReadonlySet<string>;
}

const things = `(?:${kindsOfText}|authors?|writers?|accounts?|abstract|overview|introduction|intro|summary)`;
const speaking =
  "(?:say|says|mention|mentions|describe|discuss|tell|claim|argue|quote|agree|disagree|differ|think|believe|talk|speak|treat|cover|use|refer|address|start|begin|published|printed|written|called)";
/** Bounded gaps: a text of "one one one …" would take the square of its length. */
const eachOfThem = new RegExp(
  [
    `\\b(?:both|each|either|neither|two|2|all|per)\\b(?:\\s+(?:of|the|our|these|those|your|my|other|different)){0,3}\\s+${things}\\b`,
    `\\b(?:one|first|1st|former)\\b(?:\\s+of\\s+the)?(?:\\s+${things})?\\b.{0,200}\\b(?:the\\s+other|another|second|2nd|latter)\\b(?!\\s+(?:hand|way|side|day|than|world))`,
    `\\b${things}s?\\b.{0,200}\\band\\b.{0,200}\\b${things}\\b`,
    `\\b(?:both|each)(?:\\s+(?:one|of\\s+them))?\\s+${speaking}\\b`,
    `\\bthe\\s+two\\s+${speaking}\\b`,
    // "In both?", but not "in both countries".
    `\\b(?:in|from|of|by|across)\\s+(?:both|each|either|neither)(?:\\s+(?:of\\s+(?:them|the\\s+two)|one))?(?=\\s*(?:[?.,;:!]|$))`,
    `\\bwhich\\s+(?:one\\s+)?of\\s+the\\s+two(?=\\s*(?:[?.,;:!]|$|(?:is|was|came|comes|has|does|did|gives?|says?|puts?|goes|appeared)\\b))`,
    `\\bwhich\\s+${things}\\s+(?:is|was|came|appeared)\\s+(?:out\\s+)?(?:the\\s+)?(?:(?:more|most)\\s+recent|older|oldest|newer|newest|earlier|earliest|later|latest|first|last|longer|shorter)\\b`,
    `\\b(?:reading|text|paper|document|article|source)\\s+(?:one|1|a)\\b.{0,200}\\b(?:reading|text|paper|document|article|source)\\s+(?:two|2|b)\\b`,
    `\\baccording\\s+to\\s+(?:both|each|either)\\b|\\bin\\s+each\\s+of\\s+(?:them|these|those|the\\s+two)\\b`,
    `\\b(?:compare|contrast|respectively)\\b`,
  ].join("|"),
  "isu",
);

export function readReadingsAsked(text: string, cards: readonly Card[]): ReadingsAsked {
  const terms = new Set(findWords(text).map(({ term }) => term));
  const named = cards.filter((card) => familyNames(card).some((term) => terms.has(term)));
  const references = new Set(named.flatMap(familyNames));
  const each = cards.length > 1 && (eachOfThem.test(text) || named.length > 1);
  return { each, references: each ? new Set([...references, ...kindsOfReading]) : references };
}

const kindsOfReading = findWords("abstract overview source piece essay author 2").map(({ term }) => term);

/** Terms of the authors' family names. */
export function familyNames({ author }: Card): readonly string[] {
  return author
    .flatMap((person) => ("literal" in person ? [] : findWords(person.family)))
    .map(({ term }) => term);
}
