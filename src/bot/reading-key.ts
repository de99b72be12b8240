import { hash } from "node:crypto";
import type { Card, Library } from "../retrieval/index.ts";
import { goneReading } from "./excerpt/lost.ts";

/** A reading as a button, a menu or a choice remembers it, whatever characters its name has: 16 hexadecimal digits. */
export function readingKey({ name }: Pick<Card, "name">): string {
  return hash("sha256", name).slice(0, 16);
}

/** @throws UserError when the library has no such reading any more */
export function readingOf(key: string | undefined, library: Library): Card {
  const card = library.readings().find((one) => readingKey(one) === key);
  if (card === undefined) throw goneReading();
  return card;
}
