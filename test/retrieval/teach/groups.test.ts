import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";

const library = await openLibrary({ folder: "corpus" }, { guides: false });
const idOf = (quotation: string) => {
  const check = library.checkQuote(quotation);
  if (check.status !== "exact") throw new Error(`the readings do not hold “${quotation}”`);
  return check.excerpts[0].passageId;
};
const benefits = idOf("few tangible benefits");
const question = "Did playing nice pay off for Moscow in the end?";

describe("study groups of one library", () => {
  it("do not know what was taught to another, nor does the library", () => {
    const [ours, theirs] = [library.forStudyGroup(), library.forStudyGroup()];
    const before = library.ask(question);
    const entry = ours.teach(question, benefits);
    expect(ours.ask(question).excerpts.map(({ passageId }) => passageId)).toEqual([benefits]);
    expect(ours.taught()).toEqual([entry]);
    for (const other of [library, theirs, ours.forStudyGroup()]) {
      expect(other.ask(question)).toEqual(before);
      expect(other.taught()).toEqual([]);
    }
  });

  it("are helped by what was taught to them wherever they look: ranking, comparison, questions after others", () => {
    const ours = library.forStudyGroup();
    const asked = "What good did playing nice do in the end?";
    const before = ours.search(asked).passages[0];
    ours.teach("What good did playing nice do them in the very end?", benefits);
    expect(ours.search(asked).passages[0]).not.toEqual(before);
    expect(library.search(asked).passages[0]).toEqual(before);
    expect(ours.askAfter("Who is Putin?", asked).answer.excerpts[0]?.passageId).toBe(benefits);
  });

  it("answer the very words and near ones with the passage alone, and say which question it was taught for", () => {
    const ours = library.forStudyGroup();
    const entry = ours.teach(question, benefits);
    expect(ours.ask("did playing nice pay off for moscow, in the end")).toMatchObject({
      status: "answered",
      excerpts: [{ passageId: benefits }],
      taught: { wording: "same", entries: [entry] },
    });
    const near = ours.ask("did playing nice pay off for the Kremlin?");
    expect(near).toMatchObject({ status: "answered", taught: { wording: "near", entries: [entry] } });
    expect(near.excerpts).toHaveLength(1);
    expect(ours.ask("Who wrote the Harvard paper?")).not.toHaveProperty("taught");
    expect(ours.ask("When did playing nice pay off for Moscow?")).not.toHaveProperty("taught");
  });

  it("get the nearest of several, and of one question all its passages", () => {
    const ours = library.forStudyGroup();
    ours.teach("Did playing tough pay off for Moscow in the end?", idOf("window of opportunity"));
    ours.teach(question, benefits);
    const asked = "playing nice: did it pay off for Moscow?";
    expect(ours.ask(asked).excerpts.map(({ passageId }) => passageId)).toEqual([benefits]);
    ours.teach(question, idOf("ignoring Russian concerns"));
    expect(ours.ask(asked).excerpts).toHaveLength(2);
    expect(ours.ask(asked, { limit: 1 }).excerpts).toHaveLength(1);
  });
});
