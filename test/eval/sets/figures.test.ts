import { describe, expect, it } from "vitest";
import { measureCollection } from "../../../eval/sets/figures.ts";
import { answer, documents } from "./bread-and-trees.ts";

const never = () => {};

describe("a collection's figures", () => {
  it("say how well relevant documents are ranked", async () => {
    const judged = [
      { text: "who feeds on acorns", relevance: new Map([["oak", 1]]) },
      { text: "rye bread", relevance: new Map([["wheat", 1]]) },
      { text: "volcano", relevance: new Map([["elm", 1]]) },
    ];
    const { "nDCG@10": ndcg, ...others } = await measureCollection(
      { name: "set", documents, judged, answered: [] },
      never,
    );
    // first, second and not found: (1 + 1/log2(3) + 0) / 3
    expect(ndcg).toBeCloseTo(1.63093 / 3, 4);
    expect(others).toEqual({});
  });

  it("say how well answers are found, and foreign questions recognised", async () => {
    const answered = [
      answer("rye", "dark and thick", "Which bread has a thick crust?"),
      answer("oak", "jays", "Which birds do acorns feed in autumn?"),
      answer("elm", "beetle", "What carried the fungus to the elms?"),
      // asks for the sentence before the one that answers
      answer("wheat", "toast", "Does wheat bread go stale?"),
    ];
    const figures = await measureCollection({ name: "set", documents, judged: [], answered }, never);
    expect(figures).toEqual({ "R@1": 1, "R@5": 1, "sentence@1": 0.75, "sentence@3": 1, AUROC: 1 });
  });

  it("leave AUROC out where all questions are about one article", async () => {
    const answered = [answer("rye", "dark and thick", "Which bread has a thick crust?")];
    const figures = await measureCollection({ name: "set", documents, judged: [], answered }, never);
    expect(figures).not.toHaveProperty("AUROC");
  });
});
