import { buildCatalogue, type Catalogue } from "../../src/retrieval/catalogue.ts";
import { emptyGlossary, type GlossaryLists } from "../../src/retrieval/read/glossary.ts";
import type { GuideEntry } from "../../src/retrieval/read/guide.ts";
import type { Reading } from "../../src/retrieval/types.ts";

interface Help {
  readonly names?: GlossaryLists["names"];
  readonly terms?: GlossaryLists["terms"];
  /** Study guides by the name of their reading: what they quote, and the questions. */
  readonly guides?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A catalogue of a test's own readings, with a glossary and study guides where the test has any. */
export function makeCatalogue(
  readings: readonly Reading[],
  { names = emptyGlossary.names, terms = emptyGlossary.terms, guides = {} }: Help = {},
): Promise<Catalogue> {
  return buildCatalogue({
    readings,
    glossary: { names, terms },
    guides: new Map(Object.entries(guides).map(([name, questions]) => [name, toEntries(name, questions)])),
  });
}

function toEntries(name: string, guide: Readonly<Record<string, readonly string[]>>): readonly GuideEntry[] {
  return Object.entries(guide).map(([passage, questions], index) => ({
    passage,
    questions,
    file: `${name}.guide.yaml`,
    line: 1 + 3 * index,
  }));
}
