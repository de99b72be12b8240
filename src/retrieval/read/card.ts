import { z } from "zod";
import type { Card, PartialDate } from "../types.ts";
import type { Fault } from "./corpus-error.ts";
import { parseYaml, textField } from "./yaml.ts";

/**
 * Reads a reading's bibliographic card.
 *
 * @param yaml the card's text: a mapping with CSL variable names as keys (`container-title`, `issued`, …)
 * @param name the base name that the card shares with its text
 * @returns the card, or every fault of it with its line
 */
export function parseCard(yaml: string, name: string): { card: Card } | { faults: readonly Fault[] } {
  const fields = Object.keys(cardSchema.shape);
  const parsed = parseYaml(yaml, { file: `${name}.yaml`, schema: cardSchema, whole: "a card", fields });
  return "faults" in parsed ? parsed : { card: toCard(parsed.value, name) };
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

const textOrNumber = z
  .union([textField, z.number()], "write it as text or as a number")
  .transform((value) => String(value));
const person = z.union(
  [
    z.strictObject({ family: textField, given: textField.optional() }),
    z.strictObject({ literal: textField }),
  ],
  "write `family:` and `given:` for a person, or `literal:` for an institution",
);

const cardSchema = z.strictObject(
  {
    type: z.enum(itemTypes, `write one of ${itemTypes.join(", ")}`),
    title: textField,
    author: z.array(person, "write a list, one author a dash").default([]),
    issued: textOrNumber
      .transform((value, context): PartialDate => {
        const date = parseIsoDate(value);
        if (date) return date;
        context.addIssue("write it as 2002-01-18, 2002-01 or 2002");
        return z.NEVER;
      })
      .optional(),
    "container-title": textField.optional(),
    "collection-title": textField.optional(),
    volume: textOrNumber.optional(),
    issue: textOrNumber.optional(),
    publisher: textField.optional(),
    "publisher-place": textField.optional(),
    archive: textField.optional(),
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
