import { describe, expect, it } from "vitest";
import { ndcg } from "../../../eval/metrics/ndcg.ts";

const relevance = new Map([
  ["a", 1],
  ["b", 1],
]);

describe("nDCG", () => {
  it("is 1 for the ideal order", () => {
    expect(ndcg(["b", "a", "x"], relevance, 10)).toBe(1);
  });

  it("discounts by the logarithm of the rank", () => {
    // DCG = 1/log2(3) + 1/log2(5) = 0.63093 + 0.43068; ideal = 1 + 0.63093
    expect(ndcg(["x", "a", "y", "b"], relevance, 10)).toBeCloseTo(1.06161 / 1.63093, 4);
  });

  it("looks no deeper than it is told, in the ideal order too", () => {
    expect(ndcg(["x", "y", "a", "b"], relevance, 2)).toBe(0);
    expect(ndcg(["a"], relevance, 1)).toBe(1);
  });

  it("gains as much as a document is relevant", () => {
    const graded = new Map([
      ["a", 2],
      ["b", 1],
    ]);
    // DCG = 1 + 2/log2(3) = 2.26186; ideal = 2 + 1/log2(3) = 2.63093
    expect(ndcg(["b", "a"], graded, 10)).toBeCloseTo(2.26186 / 2.63093, 4);
  });

  it("counts relevant documents that were not found", () => {
    expect(ndcg(["a"], relevance, 10)).toBeCloseTo(1 / 1.63093, 4);
    expect(ndcg([], relevance, 10)).toBe(0);
    expect(ndcg(["x"], new Map(), 10)).toBe(0);
  });
});
