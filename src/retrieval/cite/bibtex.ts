import { oneLine } from "../one-line.ts";
import type { Card, Locator, Person } from "../types.ts";
import { formatLocator } from "./cite.ts";
import { toCslItem } from "./csl-item.ts";

/**
 * One entry of a .bib file, in UTF-8, for BibTeX's standard styles and for biblatex. citation-js's own writer drops every letter that
 * it has no LaTeX command for, "戦争" among them.
 */
export function toBibtex(card: Card, locator?: Locator): string {
  const item = toCslItem(card);
  const { entry, container, publisher } = formOf(item.type);
  const fields = [
    field("author", item.author?.map(formatAuthor).join(" and ")),
    // A second pair of braces keeps the capitals of names whatever the bibliography style does to titles.
    field("title", `{${escapeLatex(item.title)}}`),
    field(container, escapeLatex(item["container-title"])),
    field("series", escapeLatex(item["collection-title"])),
    field("volume", escapeLatex(item.volume)),
    field("number", escapeLatex(item.issue)),
    field(publisher, escapeLatex(item.publisher)),
    field("address", escapeLatex(item["publisher-place"])),
    ...dateFields(card.issued),
    field("url", item.URL?.replace(/[\\{}\s]/gu, encodeURIComponent)),
    field("library", escapeLatex(item.archive)),
    field("note", locator && escapeLatex(oneLine(formatLocator(locator)))),
  ].filter((line) => line !== undefined);
  return [`@${entry}{${keyOf(card.name)},`, ...fields, "}"].join("\n");
}

interface Form {
  readonly entry: string;
  /** The fields that hold what the reading is part of, and who published it. */
  readonly container: string;
  readonly publisher: string;
}

/** A thesis is `misc`: BibTeX knows those of masters and those of doctors, a card does not tell which. */
function formOf(type: string): Form {
  if (type.startsWith("article") || type === "review") {
    return { entry: "article", container: "journal", publisher: "publisher" };
  }
  if (type === "book") return { entry: "book", container: "booktitle", publisher: "publisher" };
  if (type === "report") return { entry: "techreport", container: "booktitle", publisher: "institution" };
  if (type === "paper-conference") {
    return { entry: "inproceedings", container: "booktitle", publisher: "publisher" };
  }
  if (type === "chapter" || type.startsWith("entry-")) {
    return { entry: "incollection", container: "booktitle", publisher: "publisher" };
  }
  return { entry: "misc", container: "booktitle", publisher: "howpublished" };
}

function formatAuthor(person: Person): string {
  if ("literal" in person) return `{${escapeLatex(person.literal)}}`;
  // Without a comma BibTeX would look for the given name in the family's.
  if (person.given === undefined) return formatNamePart(person.family, /[\s,]/u);
  return [person.family, person.given].map((part) => formatNamePart(part)).join(", ");
}

/** Commas divide a name, "and" divides names: within a part of a name, braces keep them from it. */
function formatNamePart(part: string, divides = /,|(?:^|\s)and(?:\s|$)/iu): string {
  const escaped = escapeLatex(part);
  return divides.test(part) ? `{${escaped}}` : escaped;
}

function dateFields(issued: Card["issued"]): readonly (string | undefined)[] {
  if (!issued) return [];
  const { year, month, day } = issued;
  const iso = [pad(year, 4), pad(month ?? 1, 2), pad(day ?? 1, 2)].join("-");
  return [
    field("year", String(year)),
    // The months' macros, so that each bibliography style can word them.
    month === undefined ? undefined : `  month = ${monthMacros[month - 1] ?? `{${month}}`},`,
    month === undefined || day === undefined ? undefined : field("date", iso),
  ];
}

const monthMacros = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

function field(name: string, value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : `  ${name} = {${value}},`;
}

function escapeLatex(text: string): string;
function escapeLatex(text: string | undefined): string | undefined;
function escapeLatex(text: string | undefined): string | undefined {
  return text?.replace(/[\\{}&%$#_~^<>]/gu, (one) => commands[one] ?? one).replace(ligatures, "$&{}");
}

/** TeX makes a dash of two hyphens and a quotation mark of two accents; braces between them keep them apart. */
const ligatures = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)/gu;

/** Braces as commands: BibTeX counts a brace also behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** The reading's name, which is unique in its library, in the characters that every BibTeX takes for a key. */
function keyOf(name: string): string {
  return name.replace(/[^0-9A-Za-z._-]/gu, (one) => `u${one.codePointAt(0)?.toString(16)}`);
}
