import type { PartOfSpeech } from "../lexicon/wordnet.ts";

/**
 * What could stand in a blank's place by its look: only blanks of one kind are options beside one another. Languages are BCP 47's first
 * part; a part of speech is absent where WordNet does not tell.
 */
export type BlankKind =
  | { readonly is: "year" | "month" }
  | { readonly is: "number"; readonly digits: number }
  /** A name of several words. */
  | { readonly is: "full name"; readonly language: string }
  | { readonly is: "acronym"; readonly language: string }
  | { readonly is: "name"; readonly language: string; readonly part: PartOfSpeech | undefined }
  /** A word of a script without capitals. */
  | { readonly is: "uncased word"; readonly language: string; readonly script: "Han" | "other" }
  | {
      readonly is: "word";
      readonly language: string;
      readonly part?: PartOfSpeech;
      /** Its last two letters, where they tell a form: a plural, a past, an adverb. */
      readonly ending?: string;
    };

/** The same for the same kind, another for another. */
export function keyOf(kind: BlankKind): string {
  return JSON.stringify(kind, ["is", "digits", "language", "script", "part", "ending"]);
}
