import { describe, expect, it } from "vitest";
import { confidenceIn, decide } from "../../../src/retrieval/decide/decide.ts";
import type { Evidence } from "../../../src/retrieval/decide/evidence.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { weigh } from "./best-passage.ts";

const catalogue = await makeCatalogue([makeReading("Letters\n\nThe harvest was poor. It rained a lot.")]);
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

function statusOf(text: string, threshold: number) {
  const weighed = weigh(catalogue, text);
  return decide(weighed.question, weighed.best, weighed.evidence, threshold);
}

describe("a decision", () => {
  it("is to answer above the library's threshold, and to refuse at it", () => {
    const { confidence } = statusOf("Why was the harvest poor?", 0);
    expect(statusOf("Why was the harvest poor?", confidence - 0.01).status).toBe("answered");
    expect(statusOf("Why was the harvest poor?", confidence).status).toBe("related");
  });

  it("is to refuse whatever the evidence says where something is objected", () => {
    const decision = statusOf("How many harvests were poor?", Number.NEGATIVE_INFINITY);
    expect(decision.status).toBe("related");
    expect(decision.objections).toHaveLength(1);
  });

  it("is to refuse in a library that has no threshold to exceed", () => {
    expect(statusOf("Why was the harvest poor?", Number.POSITIVE_INFINITY).status).toBe("related");
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
