import type { Card, PartialDate, Person } from "../types.ts";

/** A card in one line of plain text: who, what, where it appeared, when. What the card does not say is left out. */
export function formatReference(card: Card): string {
  const authors = joinNames(card.author.map(formatName));
  const title = `“${card.title}”`;
  const place = [card.containerTitle, card.volume].filter(Boolean).join(" ");
  const number = card.issue === undefined ? "" : `no. ${card.issue}`;
  const imprint = [
    card.containerTitle === undefined ? card.publisher : undefined,
    card.issued && formatDate(card.issued),
  ];
  const inBrackets = imprint.filter(Boolean).join(", ");
  const named = [authors, title, place, number].filter(Boolean).join(", ");
  return inBrackets === "" ? named : `${named} (${inBrackets})`;
}

/** "18 January 2002", "January 2003" or "2003", as far as it is known. */
export function formatDate({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : monthNames[month - 1];
  return [day !== undefined && name ? day : undefined, name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

const toMonthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const monthNames = Array.from({ length: 12 }, (_, month) => toMonthName.format(Date.UTC(2000, month)));

/** A person's name as it is read, or an institution's. */
export function formatName(person: Person): string {
  if ("literal" in person) return person.literal;
  return [person.given, person.family].filter(Boolean).join(" ");
}

const joinNames = (names: readonly string[]) =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(names);
