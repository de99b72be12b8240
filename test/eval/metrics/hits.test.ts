import { describe, expect, it } from "vitest";
import { recall } from "../../../eval/metrics/recall.ts";
import { sentenceHit } from "../../../eval/metrics/sentence.ts";

describe("R@k", () => {
  it("is 1 when the document is among the first k", () => {
    expect(recall(["x", "a", "y"], "a", 2)).toBe(1);
    expect(recall(["x", "a", "y"], "a", 1)).toBe(0);
    expect(recall([], "a", 5)).toBe(0);
  });
});

describe("sentence@k", () => {
  const sentence = (start: number, end: number, document = "p1") => ({ document, start, end });
  const answer = sentence(10, 16);

  it("is 1 when one of the first k sentences holds the answer whole, to its ends", () => {
    expect(sentenceHit([sentence(10, 16)], [answer], 1)).toBe(1);
    expect(sentenceHit([sentence(0, 15)], [answer], 1)).toBe(0);
    expect(sentenceHit([sentence(11, 40)], [answer], 1)).toBe(0);
  });

  it("looks at the first k only", () => {
    const ranked = [sentence(20, 30), sentence(30, 40), sentence(0, 20)];
    expect(sentenceHit(ranked, [answer], 2)).toBe(0);
    expect(sentenceHit(ranked, [answer], 3)).toBe(1);
  });

  it("takes any of several answers, but only in its own document", () => {
    expect(sentenceHit([sentence(0, 9)], [answer, sentence(2, 4)], 1)).toBe(1);
    expect(sentenceHit([sentence(0, 20, "p2")], [answer], 1)).toBe(0);
  });
});
