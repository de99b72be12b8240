import { hash } from "node:crypto";
import type { Card } from "../retrieval/index.ts";
import { goneReading } from "./excerpt/lost.ts";
import { mustBeHere } from "./excerpt/withheld.ts";
import type { Services } from "./feature.ts";

/** A reading as a button, a menu or a choice remembers it, whatever characters its name has: 16 hexadecimal digits. */
export function readingKey({ name }: Pick<Card, "name">): string {
  return hash("sha256", name).slice(0, 16);
}

/** @throws UserError when the library has no such reading any more, and where the channel does not use it */
export function readingOf(
  key: string | undefined,
  { library, wholeLibrary }: Pick<Services, "library" | "wholeLibrary">,
): Card {
  const card = wholeLibrary.readings().find((one) => readingKey(one) === key);
  if (card === undefined) throw goneReading();
  mustBeHere(card.name, library);
  return card;
}
