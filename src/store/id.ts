import { randomBytes } from "node:crypto";

/** Twelve letters and digits that nobody can guess (60 bits), short enough for a button to remember. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** As many as divide 256, so that none is likelier than another. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
