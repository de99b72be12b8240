import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { buildCatalogue } from "../../../src/retrieval/catalogue.ts";
import type { Document } from "../../../src/retrieval/index/documents.ts";
import type { WeightedTerm } from "../../../src/retrieval/index/query.ts";
import { readCorpus } from "../../../src/retrieval/read/corpus.ts";

/** What the library indexes of the two readings, and questions of every kind as groups of terms. */
export async function questionsAboutTheCorpus(): Promise<{
  documents: readonly Document[];
  questions: readonly (readonly (readonly WeightedTerm[])[])[];
}> {
  const { blocks, lexicon } = await buildCatalogue(await readCorpus("corpus"));
  const questions = [
    "Has Russia received anything for its cooperation?",
    "Who wrote the nonproliferation paper?",
    "When was the report Dissent in Russia published?",
    "Which reports came out in the 1950s?",
    "What do Moscow and the White House say about the ABM treaty and 9/11?",
    "Is the U.S. an ally of us all after Sept. 11?",
    "How do I bake sourdough bread?",
  ].map((question) =>
    readGroups(question, lexicon).map(({ alternatives }) =>
      alternatives.flatMap(({ terms, weight }) => terms.map((term) => ({ term, weight }))),
    ),
  );
  return { documents: blocks.map(({ document }) => document), questions };
}
