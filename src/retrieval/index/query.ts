/** A term to look for, and what it is worth beside others of its group; 0 to 1. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** What the index is asked for, as it fits through Orama's one `term` string. */
export interface Query {
  /** Each group counts with its best term. */
  readonly groups: readonly (readonly WeightedTerm[])[];
  /** How many of the best documents are wanted; all that hold a term when undefined. */
  readonly limit?: number | undefined;
}

/**
 * Writes a query: `^100 kremlin^1|names#0^0.8 economi^1`. The limit stands where a term would be missing, because Orama gives its
 * own `limit` to no component: it sorts all hits and drops the rest.
 */
export function formatQuery({ groups, limit }: Query): string {
  const written = groups.map((group) => group.map(({ term, weight }) => `${term}^${weight}`).join("|"));
  return [...(limit === undefined ? [] : [`^${limit}`]), ...written].join(" ");
}

/** Reads what `formatQuery` wrote, cut at white space; a bare word is a group of itself. */
export function parseQuery(parts: readonly string[]): Query {
  const limit = parts.find((part) => part.startsWith("^"))?.slice(1);
  return {
    groups: parts.filter((part) => !part.startsWith("^")).map((part) => part.split("|").map(parseTerm)),
    limit: limit === undefined ? undefined : Number(limit),
  };
}

function parseTerm(written: string): WeightedTerm {
  const [term = "", weight = "1"] = written.split("^");
  return { term, weight: Number(weight) };
}
