import { readGroups } from "../analyse/groups.ts";
import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { IndexedBlock } from "../index/documents.ts";
import { monthNumber } from "../layout/dates.ts";
import { worthIn } from "../rank/passages.ts";
import { isMatter, type ListAsking } from "./asking.ts";

/** A question that fits more lines than this names none of them. */
const mostNamed = 5;

/**
 * The lines that a question sets beside each other: "Which came first, “Aid to Russia” or “Russia in Turmoil”?", "How far apart are the
 * Brezhnev one and the Andropov one?" A line is named by all of its words, or by a word that no other line has. None where fewer than two are.
 */
export function linesSetBeside(
  { text, setsBeside, speaksOfLines }: ListAsking,
  lines: readonly IndexedBlock[],
  { lexicon, contentOf }: Catalogue,
): readonly IndexedBlock[] {
  if (!setsBeside) return [];
  const said = new Set(findWords(text).map(({ term }) => term));
  const telling = new Set(
    readGroups(text, lexicon)
      .filter(
        (group) => speaksOfLines && isMatter(group) && group.asked.every(({ surface }) => isOfTitle(surface)),
      )
      .map((group) => lines.filter((line) => worthIn(group, [contentOf(line).whole]) >= ownWord))
      .flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : [])),
  );
  const isNamedWhole = (line: IndexedBlock) => {
    const words = contentOf(line).whole.indexed.filter(({ surface }) => isOfTitle(surface));
    return words.length > 1 && words.every(({ term }) => said.has(term));
  };
  const named = lines.filter((line) => isNamedWhole(line) || telling.has(line));
  if (named.length < 2 || named.length > mostNamed) return [];
  const between = named.length === 2 && asksBetween.test(text) ? linesBetween(named, lines) : [];
  return between.length > 0 ? between : named;
}

/** "What stands between the two?" */
const asksBetween =
  /\b(?:what|which)\b[^?.!]{0,60}\b(?:stands?|comes?|came|is|are|was|were|lies|falls?|listed|appears?)\s+(?:\p{L}+ly\s+)?between\b/iu;

function linesBetween(
  named: readonly IndexedBlock[],
  lines: readonly IndexedBlock[],
): readonly IndexedBlock[] {
  const places = named.map((line) => lines.indexOf(line));
  return lines.slice(Math.min(...places) + 1, Math.max(...places));
}

/** The word itself, if perhaps misspelt, and no other name for it. */
const ownWord = 0.9;

const isOfTitle = (surface: string) => /^\p{L}/u.test(surface) && monthNumber(surface) === undefined;
