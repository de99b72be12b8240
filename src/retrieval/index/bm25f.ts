import type { AnySchema, IIndex, OramaPluginSync } from "@orama/orama";
import { index as oramaIndex } from "@orama/orama/components";
import { InvertedField, type SavedField } from "./postings.ts";
import { parseQuery } from "./query.ts";
import { Scorer } from "./score.ts";

/**
 * Replaces the ranking of Orama's own `search()` by BM25F over true term frequencies:
 *
 *     score(d) = Σ_t idf(t) · x / (k1 + x)        x = Σ_f boost(f) · tf(t, d, f) / (1 − b + b · len(d, f) / avglen(f))
 *     idf(t)   = ln(1 + (N − n + 0.5) / (n + 0.5))
 *
 * A query is a list of groups of weighted terms (`formatQuery`); a group adds its best weight · score to a document. It may
 * name a limit: then no more documents come back, and the `count` of Orama's results is that of what came back.
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

/**
 * Sorts in what was added to an index that the plugin made, piece by piece: the first question would do it in one go.
 *
 * @throws TypeError for any other index
 */
export function* settling(index: object): Generator<void> {
  if (!isBm25fStore(index)) throw new TypeError(notOurs);
  for (const field of index.texts.values()) yield* field.settling();
}

const notOurs = "this index was not created by the bm25f plugin";

type OwnIndex = ReturnType<typeof oramaIndex.create>;

interface Bm25fStore extends OwnIndex {
  /** Text fields by name, kept here and not in Orama's trees. */
  readonly texts: Map<string, InvertedField>;
  readonly scorer: Scorer;
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
      const store: Bm25fStore = { ...own.create(orama, ids, others), texts: new Map(), scorer: new Scorer() };
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
      text.remove(document);
      return true;
    },

    search(store, term, tokenizer, language, fields, _exact, _tolerance, boost, relevance, count, allowed) {
      if (!isBm25fStore(store)) throw new TypeError(notOurs);
      const boosts = new Map(Object.entries<number | undefined>(boost));
      const weighted = fields.flatMap((name) => {
        const field = store.texts.get(name);
        return field ? [{ field, boost: boosts.get(name) ?? 1 }] : [];
      });
      const { groups, limit } = parseQuery(tokenizer.tokenize(term, language));
      const capacity = store.sharedInternalDocumentStore.internalIdToId.length + 1;
      return store.scorer.score(groups, weighted, { ...relevance, count, capacity, allowed, limit });
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
      return { ...own.load(ids, saved), texts, scorer: new Scorer() };
    },
  };
}

const isBm25fStore = (store: object): store is Bm25fStore => "texts" in store && store.texts instanceof Map;

const asText = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : String(value));
