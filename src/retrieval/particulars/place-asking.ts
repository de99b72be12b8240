import { numberWordPattern, numberWords } from "../analyse/equivalents.ts";

/** What of a text is counted: anything that stands for itself, or what is said in sentences. */
export type PlaceUnit = "line" | "sentence" | "paragraph";

/** "The last two sentences", "the second paragraph". */
export interface Part {
  readonly unit: PlaceUnit;
  readonly end: "first" | "last";
  /** How many are passed over, counted from that end, and how many are meant. */
  readonly skip: number;
  readonly take: number;
}

/** A place of a reading that a question asks for, and what the question says besides. */
export type PlaceAsking =
  | {
      readonly by: "part";
      /** From the whole to the smallest: the second paragraph, of that the first sentence. */
      readonly parts: readonly Part[];
      readonly rest: string;
    }
  | {
      readonly by: "neighbour";
      readonly side: "before" | "after";
      /** What it stands beside, in the question's words. */
      readonly of: string;
      readonly rest: string;
    }
  | { readonly by: "between"; readonly of: readonly [string, string]; readonly rest: string };

/** Reads a question as one for what stands at a place; undefined where it speaks of no place. */
export function readPlaceAsking(text: string): PlaceAsking | undefined {
  return readBetween(text) ?? readNeighbourOf(text) ?? readParts(text);
}

function readBetween(text: string): PlaceAsking | undefined {
  const found = /\b(?:in\s+)?between\s+(?<one>[^?.!]{1,80}?)\s+and\s+(?<other>[^?.!]{1,80})/iu.exec(text);
  const { one, other } = found?.groups ?? {};
  if (!found || one === undefined || other === undefined) return undefined;
  return { by: "between", of: [one, other], rest: text.slice(0, found.index) };
}

const sides =
  /\b(?:right|just|directly|immediately|straight)?\s*\b(?<side>under(?:neath)?|below|beneath|after|follow(?:s|ing)?|above|over|on\s+top\s+of|before|preced(?:es|ing))\s+(?!which\b|what\b|whose\b)(?<of>[^?!]{1,100})/iu;

function readNeighbourOf(text: string): PlaceAsking | undefined {
  const found = sides.exec(text);
  const { side, of } = found?.groups ?? {};
  if (!found || side === undefined || of === undefined) return undefined;
  const isBefore = /^(?:above|over|on|before|preced)/iu.test(side);
  return { by: "neighbour", side: isBefore ? "before" : "after", of, rest: text.slice(0, found.index) };
}

const ordinals: readonly (readonly [word: string, end: Part["end"], skip: number])[] = [
  ["first|1st|opening|initial|top(?:most)?", "first", 0],
  ["second|2nd", "first", 1],
  ["third|3rd", "first", 2],
  ["fourth|4th", "first", 3],
  ["fifth|5th", "first", 4],
  ["sixth|6th", "first", 5],
  ["(?:next|second)[\\s-]to[\\s-]last|penultimate|last\\s+but\\s+one", "last", 1],
  ["last|final|closing|concluding|bottom", "last", 0],
];
const ordinalPattern = ordinals.map(([word]) => `(?:${word})`).join("|");

const partPattern = new RegExp(
  `\\b(?<ordinal>${ordinalPattern})\\s+(?:(?<count>\\d|${numberWordPattern})\\s+)?(?:(?:complete|full|whole|printed|single)\\s+)?(?<unit>lines?|sentences?|points?|statements?|remarks?|paragraphs?|paras?)\\b|\\b(?<numbered>line|sentence|paragraph)\\s+(?<number>\\d{1,2}|${numberWordPattern}|one)\\b`,
  "giu",
);

/** "At the very top of the page", "how does it end?": an end without a name for what stands there. */
const endForms: readonly (readonly [form: RegExp, part: Part])[] = [
  [/\bat\s+the\s+(?:very\s+)?(?:top|head)\b/iu, { unit: "line", end: "first", skip: 0, take: 1 }],
  [/\bat\s+the\s+(?:very\s+)?(?:bottom|foot)\b/iu, { unit: "line", end: "last", skip: 0, take: 1 }],
  [
    /\bat\s+the\s+(?:very\s+)?(?:beginning|start|outset|opening)\b|\b(?:does|do|did)\b(?=[^?.!]{1,80}\b(?:begin|start|open)\b)|\b(?:begins?|starts?|opens?)\b/iu,
    { unit: "sentence", end: "first", skip: 0, take: 1 },
  ],
  [
    /\bat\s+the\s+(?:very\s+)?(?:end|close)\b|\b(?:does|do|did)\b(?=[^?.!]{1,80}\b(?:end|close|conclude|finish)\b)|\b(?:ends?|closes?|concludes?|finish(?:es)?)\b/iu,
    { unit: "sentence", end: "last", skip: 0, take: 1 },
  ],
];

function readParts(text: string): PlaceAsking | undefined {
  const named = [...text.matchAll(partPattern)].map(({ groups = {} }) => toPart(groups));
  if (named.length > 0)
    return { by: "part", parts: fromTheWhole(named), rest: text.replace(partPattern, " ") };
  const [form, part] = endForms.find(([one]) => one.test(text)) ?? [];
  return form && part ? { by: "part", parts: [part], rest: text.replace(form, " ") } : undefined;
}

/** "The first sentence of the second paragraph", or "in the second paragraph, the first sentence". */
const fromTheWhole = (named: readonly Part[]) =>
  named.toReversed().sort((a, b) => Number(b.unit === "paragraph") - Number(a.unit === "paragraph"));

function toPart({ ordinal = "", count, unit, numbered, number }: Record<string, string | undefined>): Part {
  const kind = unitOf(unit ?? numbered ?? "");
  if (number !== undefined) return { unit: kind, end: "first", skip: toNumber(number) - 1, take: 1 };
  const [, end = "first", skip = 0] =
    ordinals.find(([word]) => new RegExp(`^(?:${word})$`, "iu").test(ordinal)) ?? [];
  return { unit: kind, end, skip, take: count === undefined ? 1 : toNumber(count) };
}

function unitOf(word: string): PlaceUnit {
  if (/^para/iu.test(word)) return "paragraph";
  return /^line/iu.test(word) ? "line" : "sentence";
}

const toNumber = (word: string) =>
  Number(numberWords.get(word.toLowerCase()) ?? (/^one$/iu.test(word) ? 1 : word));
