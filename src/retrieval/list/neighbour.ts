/** Which lines a question asks for by one that it names: "what came right after “Aid to Russia”?" */
export interface Neighbour {
  /** Of the dates, or of the places in the list. */
  readonly by: "date" | "place";
  readonly side: "before" | "after" | "both";
  /** The one next to it on that side, or all of them. */
  readonly take: "one" | "all";
  /** The words that name the line. */
  readonly of: string;
  /** "What came before …?" asks for nothing else. */
  readonly isAllThatIsAsked: boolean;
}

type Place = Pick<Neighbour, "by" | "side" | "take">;

const nearest =
  /\b(?:next|immediately|directly|right|just|straight|following|subsequent|previous|preceding|last)\b/i;
const plural = /\b(?:reports|ones|items|entries|titles|all|every|any|anything|everything)\b/i;
const ofList = /\b(?:listed|in\s+the\s+list|on\s+the\s+list|line|stands?|printed)\b/i;

/** Longer forms first; each ends with the words that name the line. */
const forms: readonly (readonly [form: RegExp, read: (lead: string, word: string) => Place])[] = [
  [
    /\b(neighbou?rs?\s+of|on\s+(?:either|both)\s+sides?\s+of|before\s+and\s+after|above\s+and\s+below)\s+(?<of>.+)$/isu,
    (lead) => ({ by: /date|publish/i.test(lead) ? "date" : "place", side: "both", take: "one" }),
  ],
  [
    /\b(above|below|before|after)\s+(?<of>[^,;?]{1,100}?),?\s+and\s+(?:(?:the\s+)?one\s+)?(?:just\s+|right\s+|directly\s+|immediately\s+)?(?:above|below|before|after)(?:\s+(?:it|that))?\W*$/isu,
    (_, word) => ({ by: /above|below/i.test(word) ? "place" : "date", side: "both", take: "one" }),
  ],
  [
    // "Russia Under Andropov" is a title, and "listed under …" a place.
    /\b(above|below|underneath|beneath|(?<=\b(?:listed|stands?|comes?|goes|right|just|directly|immediately|straight|line|entry|one)\s)under)\s+(?!the\s+(?:title|heading|headline|name)\b)(?<of>.+)$/isu,
    (_, word) => ({ by: "place", side: /^above/i.test(word) ? "before" : "after", take: "one" }),
  ],
  [
    /\b(followed|preceded|succeeded)\s+(?:\p{L}+ly\s+)?by\s+(?<of>.+)$/isu,
    (_, word) => ({ by: "date", side: /^preced/i.test(word) ? "after" : "before", take: "one" }),
  ],
  [
    /\b(followed|follows|preceded|precedes|succeeded)\s+(?:\p{L}+ly\s+)?(?<of>.+)$/isu,
    (_, word) => ({ by: "date", side: /^preced/i.test(word) ? "before" : "after", take: "one" }),
  ],
  [
    // "After the 1948 report, which one came next?"
    /^\W*(after|before)\s+(?<of>[^,?]+),/isu,
    (_, word) => ({ by: "date", side: /^after/i.test(word) ? "after" : "before", take: "one" }),
  ],
  [
    /\b(after|following|later\s+than|newer\s+than|younger\s+than|more\s+recent\s+than)\s+(?!that\b)(?<of>.+)$/isu,
    onSide("after"),
  ],
  [/\b(before|preceding|prior\s+to|earlier\s+than|older\s+than)\s+(?!that\b)(?<of>.+)$/isu, onSide("before")],
];

/** Reads which neighbour a question asks for; undefined when it asks for none. The line that it names may still not exist. */
export function readNeighbour(text: string): Neighbour | undefined {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const lead = text.slice(0, found.index);
    const of = found.groups?.["of"] ?? "";
    return { ...read(lead, found[1] ?? ""), of, isAllThatIsAsked: asksForNothingElse.test(lead) };
  }
  return undefined;
}

const asksForNothingElse =
  /^\W*(?:and\s+|so\s+)?(?:what|which)(?:['’]s|\s+(?:is|was|are|were|comes?|came|stands?|goes|went|one|is\s+it))*\s*(?:that\s+)?(?:next|right|just|directly|immediately|straight)?\s*$/i;

/** "Listed after" speaks of the list, "published after" of the dates; all are asked for by a plural, or by a comparison. */
function onSide(side: "before" | "after") {
  return (lead: string, word: string): Place => ({
    by: ofList.test(lead) ? "place" : "date",
    side,
    take: !nearest.test(lead) && (plural.test(lead) || /than$/i.test(word)) ? "all" : "one",
  });
}
