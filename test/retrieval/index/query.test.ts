import { describe, expect, it } from "vitest";
import { formatQuery, parseQuery } from "../../../src/retrieval/index/query.ts";

describe("a query in Orama's one string", () => {
  it("keeps groups, weights to the last digit, and the limit", () => {
    const query = {
      groups: [
        [
          { term: "kremlin", weight: 1 },
          { term: "names#0", weight: 0.8 / 3 },
        ],
        [{ term: "和平", weight: 1e-7 }],
      ],
      limit: 100,
    };
    expect(parseQuery(formatQuery(query).split(" "))).toEqual(query);
  });

  it("asks for every document when it names no limit", () => {
    const groups = [[{ term: "peac", weight: 1 }]];
    expect(parseQuery(formatQuery({ groups }).split(" "))).toEqual({ groups, limit: undefined });
  });

  it("takes bare words for groups of their own", () => {
    expect(parseQuery(["war", "peac"]).groups).toEqual([
      [{ term: "war", weight: 1 }],
      [{ term: "peac", weight: 1 }],
    ]);
  });
});
