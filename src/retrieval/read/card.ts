import { type Document, isNode, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { Card, PartialDate } from "../types.ts";
import type { Fault } from "./corpus-error.ts";

/**
 * Reads a reading's bibliographic card.
 *
 * @param yaml the card's text: a mapping with CSL variable names as keys (`container-title`, `issued`, …)
 * @param name the base name that the card shares with its text
 * @returns the card, or every fault of it with its line
 */
export function parseCard(yaml: string, name: string): { card: Card } | { faults: readonly Fault[] } {
  const file = `${name}.yaml`;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const broken = [
    ...document.errors.map(({ pos, message }) => ({
      at: pos[0],
      why: `this is not YAML: ${firstLine(message)}`,
    })),
    ...findAliases(document),
  ];
  if (broken.length > 0) {
    return {
      faults: broken.map(({ at, why }) => ({
        file,
        line: counter.linePos(at).line,
        problem: why,
        remedy:
          "Write one `key: value` a line, and put quotes around a value that begins with a sign or holds a colon or a hash",
      })),
    };
  }
  const parsed = cardSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { card: toCard(parsed.data, name) };
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, { file, document, counter }));
  return { faults: faults.sort((a, b) => a.line - b.line) };
}

/** YAML reads `*so*` as a reference to another part of the file; in a card it is meant as emphasis. */
function findAliases(document: Document.Parsed): readonly { at: number; why: string }[] {
  const found: { at: number; why: string }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ at: range?.[0] ?? 0, why: `\`*${source}\` is a reference, which a card cannot hold` });
    },
  });
  return found;
}

/** CSL 1.0.2's item types that a study group's readings can be. */
const itemTypes = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "document",
  "entry-dictionary",
  "entry-encyclopedia",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "pamphlet",
  "paper-conference",
  "personal_communication",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

const text = z.string("write it as text, in quotes if it looks like a number").trim().min(1, "it is empty");
const textOrNumber = z
  .union([text, z.number()], "write it as text or as a number")
  .transform((value) => String(value));
const person = z.union(
  [z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })],
  "write `family:` and `given:` for a person, or `literal:` for an institution",
);

const cardSchema = z.strictObject(
  {
    type: z.enum(itemTypes, `write one of ${itemTypes.join(", ")}`),
    title: text,
    author: z.array(person, "write a list, one author a dash").default([]),
    issued: textOrNumber
      .transform((value, context): PartialDate => {
        const date = parseIsoDate(value);
        if (date) return date;
        context.addIssue("write it as 2002-01-18, 2002-01 or 2002");
        return z.NEVER;
      })
      .optional(),
    "container-title": text.optional(),
    "collection-title": text.optional(),
    volume: textOrNumber.optional(),
    issue: textOrNumber.optional(),
    publisher: text.optional(),
    "publisher-place": text.optional(),
    archive: text.optional(),
    URL: z.url("write a whole address, with https://").optional(),
    language: z
      .string()
      .refine(isLanguageTag, "write a BCP 47 language tag such as en, de or pt-BR")
      .default("en"),
  },
  "write one `key: value` a line",
);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function parseIsoDate(value: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  const whole = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (whole.getUTCMonth() + 1 !== (month ?? 1) || whole.getUTCDate() !== (day ?? 1)) return undefined;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function toCard(fields: z.output<typeof cardSchema>, name: string): Card {
  const optional = {
    issued: fields.issued,
    containerTitle: fields["container-title"],
    collectionTitle: fields["collection-title"],
    volume: fields.volume,
    issue: fields.issue,
    publisher: fields.publisher,
    publisherPlace: fields["publisher-place"],
    archive: fields.archive,
    url: fields.URL,
  };
  return {
    name,
    type: fields.type,
    title: fields.title,
    author: fields.author.map((one) =>
      "literal" in one ? one : { family: one.family, ...(one.given !== undefined && { given: one.given }) },
    ),
    language: fields.language,
    ...withoutUndefined(optional),
  };
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

interface CardSource {
  readonly file: string;
  readonly document: Document;
  readonly counter: LineCounter;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  { file, document, counter }: CardSource,
): readonly (Fault & { readonly line: number })[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      ...lineOf([...issue.path, key]),
      problem: `\`${key}\` is not a field of a card`,
      remedy: `Use ${Object.keys(cardSchema.shape).join(", ")}, or remove it`,
    }));
  }
  const field = issue.path.length === 0 ? "the card" : `\`${issue.path.map(String).join(".")}\``;
  const missing = document.getIn(issue.path) === undefined;
  const remedy = missing
    ? `Add the line \`${String(issue.path[0] ?? "title")}: …\``
    : capitalise(issue.message);
  return [
    { file, ...lineOf(issue.path), problem: `${field} is ${missing ? "missing" : "not usable"}`, remedy },
  ];

  /** The line of the innermost node on the path that the file really has. */
  function lineOf(path: readonly PropertyKey[]): { line: number } {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return { line: counter.linePos(node.range[0]).line };
    }
    return { line: 1 };
  }
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const firstLine = (words: string) => words.split("\n", 1)[0] ?? words;
