import { oneLine } from "../one-line.ts";
import type { Card, Locator, Person } from "../types.ts";
import { formatLocator } from "./cite.ts";
import { toCslItem } from "./csl-item.ts";

/**
 * One record of a .ris file (Research Information Systems' tags as EndNote, Zotero and Mendeley read them), a field a line.
 * citation-js's own writer breaks long lines within words.
 */
export function toRis(card: Card, locator?: Locator): string {
  const item = toCslItem(card);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", typeTags[item.type] ?? "GEN"],
    ["ID", oneLine(item.id)],
    ...(item.author ?? []).map((person) => ["AU", formatAuthor(person)] as const),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["T3", item["collection-title"]],
    ["VL", item.volume],
    ["IS", item.issue],
    ["PB", item.publisher],
    ["CY", item["publisher-place"]],
    ["PY", card.issued && String(card.issued.year)],
    ["DA", card.issued && formatDate(card.issued)],
    ["DB", item.archive],
    ["UR", item.URL],
    ["LA", item.language],
    ["N1", locator && oneLine(formatLocator(locator))],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, "ER  - "].join("\n");
}

/** Types of CSL in RIS's words; what it has none for is `GEN`, generic. */
const typeTags: Readonly<Record<string, string>> = {
  article: "UNPB",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  broadcast: "VIDEO",
  chapter: "CHAP",
  "entry-dictionary": "DICT",
  "entry-encyclopedia": "ENCYC",
  hearing: "HEAR",
  legal_case: "CASE",
  legislation: "STAT",
  manuscript: "MANSCPT",
  pamphlet: "PAMP",
  "paper-conference": "CONF",
  personal_communication: "PCOMM",
  "post-weblog": "BLOG",
  report: "RPRT",
  standard: "STAND",
  thesis: "THES",
  webpage: "ELEC",
};

/** "Family, Given"; RIS has no way to write a comma that divides nothing. */
function formatAuthor(person: Person): string {
  if ("literal" in person) return person.literal;
  return person.given === undefined ? person.family : `${person.family}, ${person.given}`;
}

/** "2002/01/18/": the last slash stands before a season, which cards have none of. */
function formatDate({ year, month, day }: NonNullable<Card["issued"]>): string {
  const pad = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${pad(month)}/${month === undefined ? "" : pad(day)}/`;
}
