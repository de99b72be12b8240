import fc from "fast-check";
import type { Document } from "../../../src/retrieval/index/documents.ts";

/** Few words, so that documents and questions share some; of several scripts, and some that only stemming unites. */
const words = [
  ..."peace peaceful treaty treaties war U.S. us the Détente detente five 5 Sept. September ' — 🕊".split(" "),
  ..."мир 和平 สันติภาพ سلام constructor".split(" "),
  "\u00a0",
  "\u200b",
];
const terms = "peac treati war us. detent 5 septemb мир 和平 سلام constructor sourdough the".split(" ");

const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((chosen) => chosen.join(" "));

const document: fc.Arbitrary<Document> = fc.record({
  reading: fc.constantFrom("letters", "diary", "atlas"),
  text,
  title: text,
  cues: text,
  concepts: fc.subarray(["names#0", "names#1", "terms#0"]).map((chosen) => chosen.join(" ")),
});

export const arbitraryLibrary = fc.array(document, { maxLength: 12 });

const weightedTerm = fc.record({
  term: fc.constantFrom(...terms, "names#0", "terms#0"),
  weight: fc.constantFrom(1, 0.95, 0.8, 1 / 3, 0.1, 0),
});

export const arbitraryGroups = fc.array(fc.array(weightedTerm, { maxLength: 4 }), { maxLength: 5 });
