import { describe, expect, it } from "vitest";
import { figuresByKind, type Outcome } from "../../../eval/readings/figures.ts";

const outcome = (given: Partial<Outcome>): Outcome => ({
  kind: "direct",
  answerable: true,
  isAnswered: true,
  credit: 1,
  firstCredit: 1,
  excerpts: 1,
  verbatimFailures: 0,
  ...given,
});
const refusal = { isAnswered: false, credit: 0, firstCredit: 0, excerpts: 0 };

describe("the figures of questions", () => {
  it("tell full credit from mean credit, and the first excerpt from all", () => {
    const { all } = figuresByKind([
      outcome({ excerpts: 3, firstCredit: 0 }),
      outcome({ credit: 0.5, firstCredit: 0.5 }),
      outcome(refusal),
      outcome({ credit: 0, firstCredit: 0, verbatimFailures: 2 }),
    ]);
    expect(all).toMatchObject({ n: 4, full: 0.25, mean: 0.375, top1: 0.125, falseRefusals: 0.25 });
    expect(all).toMatchObject({ verbatimFailures: 2, excerpts: 1, refused: undefined, headline: undefined });
  });

  it("count refusals of what cannot be answered, and mean both for the headline", () => {
    const { kinds, all } = figuresByKind([
      outcome({ credit: 0.5 }),
      outcome({ ...refusal, kind: "offtopic", answerable: false, credit: 1 }),
      outcome({ kind: "offtopic", answerable: false, credit: 0 }),
      outcome({ kind: "offtopic", answerable: false, credit: 0 }),
      outcome({ kind: "offtopic", answerable: false, credit: 0 }),
    ]);
    expect(kinds["offtopic"]).toMatchObject({
      n: 4,
      refused: 0.25,
      falseRefusals: undefined,
      full: undefined,
    });
    expect(all).toMatchObject({ n: 5, mean: 0.5, refused: 0.25, headline: 0.375, falseRefusals: 0 });
  });

  it("come by kind, in order of appearance", () => {
    const { kinds } = figuresByKind([
      outcome({ kind: "typo" }),
      outcome({}),
      outcome({ kind: "typo", credit: 0 }),
    ]);
    expect(Object.keys(kinds)).toEqual(["typo", "direct"]);
    expect(kinds["typo"]?.mean).toBe(0.5);
  });
});
