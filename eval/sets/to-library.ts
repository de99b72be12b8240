import { createHash } from "node:crypto";
import { type Library, openLibrary, type Reading } from "../../src/retrieval/index.ts";
import type { CollectionDocument } from "./collection.ts";

/** Opens a library in which every document is a reading, with the settings that any library has. */
export function toLibrary(documents: readonly CollectionDocument[]): Promise<Library> {
  return openLibrary({ readings: documents.map(toReading) });
}

function toReading({ id, title, text }: CollectionDocument): Reading {
  return {
    card: { name: id, type: "document", title, author: [], language: "en" },
    source: text,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}
