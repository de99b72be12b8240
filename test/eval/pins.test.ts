import { describe, expect, it } from "vitest";
import { comparePins, raisePins, toPins } from "../../eval/pins.ts";
import { figuresByKind } from "../../eval/readings/figures.ts";

describe("pinned figures", () => {
  it("are those of quality, rounded to three decimals", () => {
    const outcome = { answerable: true, isAnswered: true, firstCredit: 0, excerpts: 2, verbatimFailures: 0 };
    const figures = figuresByKind([1, 1, 0].map((credit) => ({ ...outcome, kind: "typo", credit })));
    const pins = toPins({
      readings: { tune: { "with guides": figures, "without guides": figures } },
      sets: { squad2: { "R@1": 0.84949, AUROC: 0.97251 } },
    });
    expect(pins).toMatchObject({ "squad2: R@1": 0.849, "squad2: AUROC": 0.973 });
    expect(Object.entries(pins).filter(([name]) => name.startsWith("tune, with guides"))).toEqual([
      ["tune, with guides, typo: mean", 0.667],
      ["tune, with guides, typo: top1", 0],
      ["tune, with guides, all: mean", 0.667],
      ["tune, with guides, all: top1", 0],
      ["tune, with guides, all: falseRefusals", 0],
      ["tune, with guides, all: verbatimFailures", 0],
    ]);
  });

  it("get worse by falling, except mistakes, which get worse by rising", () => {
    const pins = {
      "s: R@1": 0.8,
      "s: R@5": 0.9,
      "t, all: falseRefusals": 0.1,
      "t, all: verbatimFailures": 0,
      "taught: lookalikes": 0.1,
      "taught: worse": 0,
    };
    const now = {
      "s: R@1": 0.799,
      "s: R@5": 0.9,
      "t, all: falseRefusals": 0.05,
      "t, all: verbatimFailures": 1,
      "taught: lookalikes": 0.05,
      "taught: worse": 2,
    };
    expect(comparePins(pins, now)).toEqual({
      worse: [
        { name: "s: R@1", pinned: 0.8, now: 0.799 },
        { name: "t, all: verbatimFailures", pinned: 0, now: 1 },
        { name: "taught: worse", pinned: 0, now: 2 },
      ],
      better: ["t, all: falseRefusals", "taught: lookalikes"],
      absent: [],
    });
  });

  it("are not compared where nothing was measured, and are new where nothing was pinned", () => {
    expect(comparePins({ "s: R@1": 0.8 }, { "s: R@5": 0.9 })).toEqual({
      worse: [],
      better: ["s: R@5"],
      absent: ["s: R@1"],
    });
  });

  it("are raised, never lowered, and kept where nothing was measured", () => {
    const pins = { "a: R@1": 0.8, "b: R@1": 0.8, "c: R@1": 0.8, "t, all: falseRefusals": 0.1 };
    const now = { "a: R@1": 0.9, "b: R@1": 0.7, "d: R@1": 0.5, "t, all: falseRefusals": 0.2 };
    expect(raisePins(pins, now)).toEqual({ ...pins, "a: R@1": 0.9, "d: R@1": 0.5 });
  });
});
