import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auroc } from "../../../eval/metrics/auroc.ts";

describe("AUROC", () => {
  it("is the share of pairs that are the right way round", () => {
    // 3 > 1, 3 > 2, 1.5 > 1, 1.5 < 2: three of four
    expect(auroc([3, 1.5], [1, 2])).toBe(0.75);
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
  });

  it("counts a tie as half, infinite ones included", () => {
    expect(auroc([1], [1])).toBe(0.5);
    const nothingFound = Number.NEGATIVE_INFINITY;
    // ½ + 0 for the first positive, 1 + 1 for the second
    expect(auroc([nothingFound, 2], [nothingFound, 1])).toBe(0.625);
  });

  it("is undefined when there is nothing to compare with", () => {
    expect(auroc([], [1])).toBeUndefined();
    expect(auroc([1], [])).toBeUndefined();
  });

  it("counts what counting every pair would", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((one) => negatives.map((other) => (Math.sign(one - other) + 1) / 2));
        const share = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
        expect(auroc(positives, negatives)).toBeCloseTo(share, 10);
      }),
    );
  });
});
