import { findWords } from "../analyse/words.ts";
import type { GlossaryLists } from "../read/glossary.ts";
import { inTurns } from "../turns.ts";
import { type English, readEnglish } from "./english.ts";
import type { Glossary } from "./glossary.ts";
import { createSpelling, type Spelling } from "./spelling.ts";
import { compileThesaurus, type Thesaurus } from "./thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** All that is known of words: which the library has, which mean the same, which may have been meant. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly english: English;
  readonly glossary: Glossary;
  readonly spelling: Spelling;
  readonly thesaurus: Thesaurus;
}

export interface LexiconSources {
  readonly vocabulary: Vocabulary;
  readonly lists: GlossaryLists;
  readonly glossary: Glossary;
  /** Told now and then how much of the thesaurus is compiled, 0 to 1: nothing else here takes long. */
  readonly onProgress: (share: number) => void;
}

/** A thesaurus of more words than this takes longer to compile than it is worth; the commonest are kept. */
const mostThesaurusWords = 5_000;

export async function buildLexicon(sources: LexiconSources): Promise<Lexicon> {
  const { vocabulary, lists, glossary, onProgress } = sources;
  const english = readEnglish();
  const spelling = createSpelling();
  for (const { surface } of [...lists.names, ...lists.terms].flat().flatMap(findWords))
    spelling.add(surface, 0);
  const bySize = new Map<number, string[]>();
  await inTurns(vocabulary.surfaces, ([surface, blocks]) => {
    spelling.add(surface, blocks);
    if (!/^\p{L}+$/u.test(surface)) return;
    const others = bySize.get(blocks);
    if (others) others.push(surface);
    else bySize.set(blocks, [surface]);
  });
  return {
    vocabulary,
    english,
    glossary,
    spelling,
    thesaurus: await compileThesaurus(
      commonest(bySize).flatMap(findWords),
      (word) => findWords(word)[0]?.term ?? word,
      onProgress,
    ),
  };
}

/** @param bySize words by how many blocks hold them: to put them in order, only these numbers need to be sorted */
function commonest(bySize: ReadonlyMap<number, readonly string[]>): readonly string[] {
  const words: string[] = [];
  for (const [, some] of [...bySize].sort(([a], [b]) => b - a)) {
    if (words.length >= mostThesaurusWords) break;
    words.push(...some.slice(0, mostThesaurusWords - words.length));
  }
  return words;
}
