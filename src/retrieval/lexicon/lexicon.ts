import { findWords } from "../analyse/words.ts";
import type { GlossaryLists } from "../read/glossary.ts";
import { type English, readEnglish } from "./english.ts";
import type { Glossary } from "./glossary.ts";
import { prepareSpelling, type Spelling } from "./spelling.ts";
import { compileThesaurus, type LibraryWord, type Thesaurus } from "./thesaurus.ts";
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
  const ofGlossary = [...lists.names, ...lists.terms].flat().flatMap(findWords);
  const meant = new Map([...ofGlossary.map(({ surface }) => [surface, 0] as const), ...vocabulary.surfaces]);
  return {
    vocabulary,
    english: readEnglish(),
    glossary,
    spelling: prepareSpelling(meant),
    thesaurus: await compileThesaurus(
      commonestWords(vocabulary),
      (word) => findWords(word)[0]?.term ?? word,
      onProgress,
    ),
  };
}

function commonestWords({ surfaces }: Vocabulary): readonly LibraryWord[] {
  return Array.from(surfaces)
    .filter(([surface]) => /^\p{L}+$/u.test(surface))
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostThesaurusWords)
    .flatMap(([surface]) => findWords(surface));
}
