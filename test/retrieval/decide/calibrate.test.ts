import { describe, expect, it } from "vitest";
import { calibrate } from "../../../src/retrieval/decide/calibrate.ts";
import { offTopicQuestions } from "../../../src/retrieval/decide/off-topic.ts";

describe("the threshold of a library", () => {
  it("is exceeded by a quarter of the foreign questions at most, and by some: the nearest of them use the words of study", async () => {
    const confidences = new Map(offTopicQuestions.map((question, index) => [question, index]));
    const threshold = await calibrate((question) => confidences.get(question) ?? 0);
    const passed = [...confidences.values()].filter((confidence) => confidence > threshold).length;
    expect(passed).toBeGreaterThan(0);
    expect(passed / confidences.size).toBeLessThan(0.25);
  });

  it("rises with the confidence that foreign questions find", async () => {
    const low = await calibrate((question) => question.length);
    const high = await calibrate((question) => question.length + 10);
    expect(high).toBe(low + 10);
  });

  it("does not sink without end where no foreign question finds anything at all", async () => {
    const threshold = await calibrate(() => Number.NEGATIVE_INFINITY);
    expect(threshold).toBeGreaterThan(-5);
    expect(threshold).toBeLessThan(0);
  });
});

describe("the bundled foreign questions", () => {
  it("are 150 at least, each another one", () => {
    expect(offTopicQuestions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(offTopicQuestions.map((question) => question.toLowerCase())).size).toBe(
      offTopicQuestions.length,
    );
  });
});
