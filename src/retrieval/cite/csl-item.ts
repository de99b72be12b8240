import { oneLine } from "../one-line.ts";
import type { Card, Locator, Person } from "../types.ts";
import { formatLocator } from "./cite.ts";

/** A card as an item of CSL-JSON (citationstyles.org, csl-data.json); what the card does not say is not there. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Person[];
  readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly archive?: string;
  readonly URL?: string;
  readonly language: string;
  readonly locator?: string;
}

/** Every text is one line: white space and control characters of a card become single spaces, and nothing else is changed. */
export function toCslItem(card: Card): CslItem {
  const author = card.author.map(toName).filter((name) => name !== undefined);
  return {
    id: card.name,
    type: card.type,
    title: oneLine(card.title),
    ...(author.length > 0 && { author }),
    ...(card.issued && { issued: { "date-parts": [dateParts(card.issued)] as const } }),
    ...text("container-title", card.containerTitle),
    ...text("collection-title", card.collectionTitle),
    ...text("volume", card.volume),
    ...text("issue", card.issue),
    ...text("publisher", card.publisher),
    ...text("publisher-place", card.publisherPlace),
    ...text("archive", card.archive),
    ...text("URL", card.url),
    language: card.language,
  };
}

/** A list of one item, as reference managers import it. */
export function toCslJson(card: Card, locator?: Locator): string {
  const item = { ...toCslItem(card), ...(locator && { locator: oneLine(formatLocator(locator)) }) };
  return JSON.stringify([item], null, 2);
}

function toName(person: Person): Person | undefined {
  if ("literal" in person) {
    const literal = oneLine(person.literal);
    return literal === "" ? undefined : { literal };
  }
  const family = oneLine(person.family);
  const given = oneLine(person.given ?? "");
  if (family === "") return given === "" ? undefined : { literal: given };
  return given === "" ? { family } : { family, given };
}

function dateParts({ year, month, day }: NonNullable<Card["issued"]>): readonly number[] {
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function text<K extends string>(field: K, value: string | undefined): { readonly [key in K]?: string } {
  const line = oneLine(value ?? "");
  const fields: { [key in K]?: string } = {};
  if (line !== "") fields[field] = line;
  return fields;
}
