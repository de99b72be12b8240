import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";

const library = await openLibrary({ folder: "corpus" }, { guides: false });

function wordsHeld(question: string, asking = library) {
  const answer = asking.ask(question);
  if (answer.status !== "answered") throw new Error(`“${question}” is not answered`);
  const { held, missing } = asking.wordsHeld(question, answer);
  return { held: held.map((words) => words.join(" ")), missing: missing.map((words) => words.join(" ")) };
}

describe("a question's words", () => {
  it("are held where the answer has them, in other forms and under other names", () => {
    expect(wordsHeld("Did the Kremlin receive tangible benefits from cooperating?")).toEqual({
      held: ["kremlin", "receive", "tangible benefits", "cooperating"],
      missing: [],
    });
  });

  it("are missing where the passage lacks them, though its paragraph has them", () => {
    const { missing } = wordsHeld(
      "What did the presidents agree to do about the proliferation of nuclear materials?",
    );
    expect(missing).toEqual(["presidents"]);
  });

  it("are missing where they may be a slip for a word that the passage has", () => {
    expect(wordsHeld("Did Russia recieve tangible benefits?").missing).toEqual(["receive"]);
  });

  it("are held where they ask for a list or a reading's head, and missing where they ask for more than that", () => {
    expect(wordsHeld("Which issue tracker reports appeared in the 1950s?").missing).toEqual([]);
    expect(wordsHeld("is the first report the boring one?").missing).toEqual(["boring"]);
    expect(wordsHeld("who took the photo of the dog at the ranch?").missing).toContain("dog");
  });

  it("are held where the question that the answer was taught for has them", () => {
    const group = library.forStudyGroup();
    const check = group.checkQuote("few tangible benefits");
    if (check.status !== "exact") throw new Error("the readings do not hold it");
    group.teach("Did playing nice pay off for Moscow in the end?", check.excerpts[0].passageId);
    expect(wordsHeld("did playing nice pay off for the Kremlin?", group).missing).toEqual([]);
  });
});
