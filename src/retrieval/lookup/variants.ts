import { findWords } from "../analyse/words.ts";
import type { FormRange, Forms } from "./forms.ts";

/** Forms that a typed key may stand for. */
export interface Variant extends FormRange {
  /** 1 for the very form, less for what is less likely meant. */
  readonly worth: number;
}

/** Finds, for a word that the library does not have, words of the library that mean the same. */
export type SynonymFinder = (form: string) => readonly string[];

const worths = { same: 1, begun: 0.9, inflected: 0.8, synonym: 0.6, held: 0.5, mistyped: 0.4 } as const;

/** A part of a word shorter than this is held by half of the words. */
const shortestHeld = 3;
const mostHeld = 200;
/** A slip is likely in a word of four letters or more, and hardly in its first. */
const shortestMistyped = 4;

/**
 * The forms that a typed key may stand for: itself and those that begin with it; where there is none, the first that there are of
 * other endings of the word, other names of the same thing, words that hold it, and words that begin with it but for one slip.
 */
export function findVariants(form: string, forms: Forms, synonymsOf: SynonymFinder): readonly Variant[] {
  const begun = begunVariants(form, forms);
  if (begun.length > 0) return begun;
  const fallbacks = [
    () => inflections(form, forms).map((range) => ({ ...range, worth: worths.inflected })),
    () => synonymsOf(form).flatMap((synonym) => exactly(synonym, forms, worths.synonym)),
    () => heldIn(form, forms).map((from) => ({ from, to: from + 1, worth: worths.held })),
    () => mistyped(form, forms).map((range) => ({ ...range, worth: worths.mistyped })),
  ];
  for (const find of fallbacks) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

function begunVariants(form: string, forms: Forms): readonly Variant[] {
  const range = forms.startingWith(form);
  if (range.from === range.to) return [];
  return [...exactly(form, forms, worths.same), { ...range, worth: worths.begun }];
}

function exactly(form: string, forms: Forms, worth: number): readonly Variant[] {
  const { from } = forms.startingWith(form);
  return forms.sorted[from] === form ? [{ from, to: from + 1, worth }] : [];
}

/** "treaties" for "treaty": forms with the same stem, which begins nearly as its forms do. */
function inflections(form: string, forms: Forms): readonly FormRange[] {
  const stem = stemOf(form);
  if (stem === undefined || stem.length < shortestMistyped) return [];
  const { from, to } = forms.startingWith(stem.slice(0, -1));
  return Array.from({ length: to - from }, (_, index) => from + index)
    .filter((place) => stemOf(forms.sorted[place] ?? "") === stem)
    .map((place) => ({ from: place, to: place + 1 }));
}

const stemOf = (form: string) => findWords(form)[0]?.term;

function heldIn(form: string, forms: Forms): readonly number[] {
  return form.length < shortestHeld ? [] : forms.holding(form, mostHeld);
}

/**
 * Forms that begin with what was typed, but for one letter that is wrong, missing, superfluous, or exchanged with its neighbour
 * (Damerau, 1964). At each letter only those are tried that some form has there.
 */
function mistyped(form: string, forms: Forms): readonly FormRange[] {
  const letters = Array.from(form);
  if (letters.length < shortestMistyped) return [];
  const meant = letters.flatMap((letter, at) => {
    const before = letters.slice(0, at).join("");
    const [next = "", ...rest] = letters.slice(at + 1);
    const after = next + rest.join("");
    const exchanged = before + next + letter + rest.join("");
    if (at === 0) return [exchanged];
    const replaced = forms.lettersAfter(before).map((other) => before + other + after);
    const inserted = forms.lettersAfter(before).map((other) => before + other + letter + after);
    return [exchanged, before + after, ...replaced, ...inserted];
  });
  return [...new Set(meant)]
    .map((beginning) => forms.startingWith(beginning))
    .filter(({ from, to }) => from < to);
}
