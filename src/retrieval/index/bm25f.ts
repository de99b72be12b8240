import type { AnySchema, IIndex, OramaPluginSync, TokenScore } from "@orama/orama";
import { index as oramaIndex } from "@orama/orama/components";
import { InvertedField, type SavedField } from "./postings.ts";

/**
 * Replaces the ranking of Orama's own `search()` by BM25F over true term frequencies:
 *
 *     score(d) = Σ_t idf(t) · x / (k1 + x)        x = Σ_f boost(f) · tf(t, d, f) / (1 − b + b · len(d, f) / avglen(f))
 *     idf(t)   = ln(1 + (N − n + 0.5) / (n + 0.5))
 *
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), §3.6. A field's boost is
 * the search's `boost`, k1 and b are its `relevance.k` and `relevance.b`; `exact`, `tolerance` and `threshold` have
 * no meaning here. Fields that are not text (enum, number …) stay with Orama's own index, filters included.
 */
export function bm25f(): OramaPluginSync {
  const components = { index: createBm25fIndex() };
  // Orama types getComponents as generic in a store type that only its caller could choose; ours is fixed.
  return {
    name: "bm25f",
    getComponents: (() => components) as unknown as NonNullable<OramaPluginSync["getComponents"]>,
  };
}

type OwnIndex = ReturnType<typeof oramaIndex.create>;

interface Bm25fStore extends OwnIndex {
  /** Text fields by name, kept here and not in Orama's trees. */
  readonly texts: Map<string, InvertedField>;
}

type SavedStore = ReturnType<typeof oramaIndex.save> & {
  readonly texts: Readonly<Record<string, SavedField>>;
};

function createBm25fIndex(): IIndex<Bm25fStore> {
  const own = oramaIndex.createIndex();
  return {
    ...own,

    create(orama, ids, schema) {
      const isText = (type: unknown) => type === "string" || type === "string[]";
      const others = Object.fromEntries(Object.entries(schema).filter(([, type]) => !isText(type)));
      const store: Bm25fStore = { ...own.create(orama, ids, others), texts: new Map() };
      for (const [field, type] of Object.entries<AnySchema[string]>(schema)) {
        if (type !== "string" && type !== "string[]") continue;
        store.searchableProperties.push(field);
        store.searchablePropertiesWithTypes[field] = type;
        store.texts.set(field, new InvertedField());
      }
      return store;
    },

    insert(_self, store, field, id, document, value, type, language, tokenizer, count, options) {
      const text = store.texts.get(field);
      if (!text)
        return own.insert(own, store, field, id, document, value, type, language, tokenizer, count, options);
      text.add(document, tokenizer.tokenize(asText(value), language, field));
    },

    remove(_self, store, field, id, document, value, type, language, tokenizer, count) {
      const text = store.texts.get(field);
      if (!text) return own.remove(own, store, field, id, document, value, type, language, tokenizer, count);
      text.remove(document, tokenizer.tokenize(asText(value), language, field));
      return true;
    },

    search(store, term, tokenizer, language, fields, _exact, _tolerance, boost, relevance, count, allowed) {
      if (!isBm25fStore(store)) throw new TypeError("this index was not created by the bm25f plugin");
      const boosts = new Map(Object.entries<number | undefined>(boost));
      const weighted = fields.flatMap((name): readonly WeightedField[] => {
        const field = store.texts.get(name);
        return field ? [{ field, boost: boosts.get(name) ?? 1 }] : [];
      });
      return score(tokenizer.tokenize(term, language), weighted, { ...relevance, count, allowed });
    },

    save<R>(store: Bm25fStore): R {
      const texts = Object.fromEntries(Array.from(store.texts, ([name, field]) => [name, field.save()]));
      return { ...own.save(store), texts } as R;
    },

    load(ids, raw) {
      const saved = raw as SavedStore;
      const texts = new Map(
        Object.entries(saved.texts).map(([name, field]) => [name, InvertedField.load(field)]),
      );
      return { ...own.load(ids, saved), texts };
    },
  };
}

const isBm25fStore = (store: object): store is Bm25fStore => "texts" in store && store.texts instanceof Map;

const asText = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : String(value));

interface WeightedField {
  readonly field: InvertedField;
  readonly boost: number;
}

interface Scoring {
  readonly k: number;
  readonly b: number;
  /** Documents in the index. */
  readonly count: number;
  /** Internal ids that the `where` filter lets through; all of them when undefined. */
  readonly allowed: ReadonlySet<number> | undefined;
}

/** Every document that holds a term, with its score, in no particular order (Orama sorts). */
function score(terms: readonly string[], fields: readonly WeightedField[], scoring: Scoring): TokenScore[] {
  const scores = new Map<number, number>();
  for (const term of new Set(terms)) {
    const pseudoFrequencies = weighFrequencies(term, fields, scoring.b);
    const idf = inverseDocumentFrequency(scoring.count, pseudoFrequencies.size);
    for (const [document, x] of pseudoFrequencies) {
      if (scoring.allowed && !scoring.allowed.has(document)) continue;
      scores.set(document, (scores.get(document) ?? 0) + (idf * x) / (scoring.k + x));
    }
  }
  return [...scores];
}

/** The formula's x for one term in every document that holds it. */
function weighFrequencies(
  term: string,
  fields: readonly WeightedField[],
  b: number,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { field, boost } of fields) {
    const postings = field.postingsOf(term);
    if (!postings) continue;
    const average = field.averageLength;
    for (const [at, document] of postings.documents.entries()) {
      const frequency = postings.frequencies[at] ?? 0;
      const norm = 1 - b + (b * field.lengthOf(document)) / average;
      weights.set(document, (weights.get(document) ?? 0) + (boost * frequency) / norm);
    }
  }
  return weights;
}

/** How much it says that a document holds a term: ln(1 + (N − n + 0.5) / (n + 0.5)), never negative. */
export function inverseDocumentFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
