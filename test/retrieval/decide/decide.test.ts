import { describe, expect, it } from "vitest";
import { confidenceIn, decide } from "../../../src/retrieval/decide/decide.ts";
import type { Evidence } from "../../../src/retrieval/decide/evidence.ts";

const evidence: Evidence = {
  amount: 0.5,
  topicality: 0.5,
  taught: 0,
  phrase: 0.5,
  unknown: 0.2,
  foreign: 0.2,
  likeness: 0,
  stranger: 0,
  personal: 0,
  ofReadings: 0,
};

describe("a decision", () => {
  const confidence = confidenceIn(evidence);

  it("is to answer above the library's threshold, and to refuse at it", () => {
    expect(decide(evidence, [], confidence - 0.01).status).toBe("answered");
    expect(decide(evidence, [], confidence).status).toBe("related");
  });

  it("is to refuse whatever the evidence says where something is objected", () => {
    expect(decide(evidence, ["it asks when"], Number.NEGATIVE_INFINITY)).toMatchObject({
      status: "related",
      objections: ["it asks when"],
    });
  });

  it("is to refuse in a library that has no threshold to exceed", () => {
    expect(decide(evidence, [], Number.POSITIVE_INFINITY).status).toBe("related");
  });

  it("tells what it was made from", () => {
    expect(decide(evidence, [], -1)).toMatchObject({ evidence, confidence, threshold: -1 });
  });
});

describe("confidence", () => {
  it.each(["amount", "topicality", "taught", "phrase", "likeness", "ofReadings"] as const)(
    "grows with %s",
    (name) => {
      expect(confidenceIn({ ...evidence, [name]: 1 })).toBeGreaterThan(confidenceIn(evidence));
    },
  );

  it.each(["unknown", "foreign", "stranger", "personal"] as const)("falls with what is %s", (name) => {
    expect(confidenceIn({ ...evidence, [name]: 1 })).toBeLessThan(confidenceIn(evidence));
  });
});
