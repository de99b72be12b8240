import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BestDocuments } from "../../../src/retrieval/index/best-documents.ts";

describe("the best documents", () => {
  it("are those that sorting all of them would put first, whatever order they come in", () => {
    const score = fc.constantFrom(0.5, 1, 1.5, 2, 2.5);
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), fc.integer({ min: 0, max: 45 }), (scores, limit) => {
        const best = new BestDocuments(limit);
        scores.forEach((one, document) => {
          best.offer(document, one);
        });
        const inOrder = (all: readonly (readonly [number, number])[]) =>
          all.toSorted(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
        expect(inOrder(best.documents())).toEqual(inOrder([...scores.entries()]).slice(0, limit));
      }),
    );
  });

  it("are all of them without a limit", () => {
    const best = new BestDocuments(Number.POSITIVE_INFINITY);
    for (const document of [3, 1, 2]) best.offer(document, 1);
    expect(best.documents()).toHaveLength(3);
  });
});
