import fc from "fast-check";
import type { Document } from "../../../src/retrieval/search/engine.ts";

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
});

export const arbitraryLibrary = fc.array(document, { maxLength: 12 });

export const arbitraryTerms = fc.array(fc.constantFrom(...terms), { maxLength: 6 });
