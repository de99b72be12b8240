import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { scoreBlock } from "../../../src/retrieval/rank/rerank.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

/** How each paragraph of a reading scores for a question when the engine finds them equally good. */
async function scoresOf(question: string, paragraphs: readonly string[]) {
  const catalogue = await makeCatalogue([makeReading(`Letters\n\n${paragraphs.join("\n\n")}`)]);
  const asked = readQuestion(question, catalogue);
  return catalogue.blocks
    .filter(({ block }) => block.kind === "paragraph")
    .map((indexed) => scoreBlock(asked, catalogue.contentOf(indexed), 1, catalogue.lexicon.vocabulary));
}

const scored = async (question: string, ...paragraphs: readonly string[]) =>
  (await scoresOf(question, paragraphs)).map(({ score }) => score);

describe("the score of a block", () => {
  it("is higher where words stand together as they were asked", async () => {
    const [together = 0, apart = 0] = await scored(
      "market economy",
      "It was the market economy of the rain. It rained a lot.",
      "It was the economy of the market. It rained a whole lot.",
    );
    expect(together).toBeGreaterThan(apart);
  });

  it("is higher where words stand near one another, in whatever order", async () => {
    const far = "rain fell on hills and fields and roads and roofs and rivers";
    const [near = 0, distant = 0] = await scored(
      "treaty withdrawal",
      `It was the withdrawal from a treaty. It was: ${far}.`,
      `It was the withdrawal while ${far}. A treaty it was.`,
    );
    expect(near).toBeGreaterThan(distant);
  });

  it("is higher where words stand in the very form that was asked", async () => {
    const [same = 0, other = 0] = await scored(
      "aiding allies",
      "They were aiding allies. It rained a lot.",
      "They were of aid to an ally. It rained a lot.",
    );
    expect(same).toBeGreaterThan(other);
  });

  it("is higher where one sentence has all that was asked", async () => {
    const [one = 0, several = 0] = await scored(
      "harvest treaty",
      "It rained a lot on all of them. The harvest of grain before any treaty of ours was poor and wet and late and late.",
      "The harvest was poor and wet and late. It rained a lot on all of them, and late again came a poor treaty of ours.",
    );
    expect(one).toBeGreaterThan(several);
  });

  it("is the sum of its parts, all of them 0 or more", async () => {
    const paragraphs = ["It was the market economy. It rained a lot.", "They had a treaty. It rained a lot."];
    for (const { score, ...parts } of await scoresOf("market economy treaty", paragraphs)) {
      const values = Object.values(parts);
      expect(values.every((value) => value >= 0)).toBe(true);
      expect(score).toBeCloseTo(values.reduce((sum, value) => sum + value, 0));
    }
  });

  it("is the engine's alone when nothing was asked", async () => {
    expect(await scored("", "It rained a lot. It was the war.")).toEqual([1]);
  });
});
