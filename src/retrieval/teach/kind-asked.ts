/** What a question asks for by its question word; undefined where that leaves it open: "which", "what", "is it". */
export type KindAsked = "person" | "time" | "place" | "number" | "reason" | "manner";

/** The kind that is asked for first: "Where were they when it began?" asks for a place. */
export function kindAsked(question: string): KindAsked | undefined {
  const found = kinds.flatMap(({ kind, words }) => {
    const at = question.search(words);
    return at === -1 ? [] : [{ kind, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.kind;
}

const kinds: readonly { readonly kind: KindAsked; readonly words: RegExp }[] = [
  { kind: "person", words: /\b(?:who|whom|whose)\b/iu },
  {
    kind: "time",
    words:
      /\b(?:when|how\s+long\s+ago|(?:what|which)\s+(?:year|date|month|day|decade|century)|what(?:['’]?s|\s+(?:is|was))\s+the\s+(?:year|date|month|day))\b/iu,
  },
  {
    kind: "place",
    words:
      /\b(?:where|(?:in|at|from|to)\s+(?:what|which)\s+(?:city|town|country|place|state|building|region|village))\b/iu,
  },
  {
    kind: "number",
    words:
      /\bhow\s+(?:many|much|long(?!\s+ago)|old|far|big|large|tall|often|few)\b|\b(?:what|which)\s+(?:number|percentage|share|sum|amount|price)\b/iu,
  },
  { kind: "reason", words: /\b(?:why|how\s+come|(?:what|which)\s+reasons?)\b/iu },
  {
    kind: "manner",
    words: /\bhow\s+(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|had|to)\b/iu,
  },
];
