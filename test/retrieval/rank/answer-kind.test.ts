import { describe, expect, it } from "vitest";
import { missingKinds, preferKindAsked } from "../../../src/retrieval/rank/answer-kind.ts";
import { makeReading } from "../make-reading.ts";
import { type Likeness, rankedFrom } from "./ranked-passages.ts";

const missing = (question: string, passage: string) => missingKinds(question, passage).join("; ");

describe("the kind of thing that a question asks for", () => {
  it.each(["How many ships sank?", "What share of them sank?", "How long was it?"])(
    "is a number: %s",
    (question) => {
      expect(missing(question, "Ships sank in the storm.")).toContain("holds no number");
      expect(missing(question, "Twelve ships sank.")).toBe("");
      expect(missing(question, "It was 3.5 of them.")).toBe("");
    },
  );

  it.each([
    "How much money did it cost?",
    "how much cash was paid",
    "What sum was paid?",
    "How expensive was it?",
    "What price did it fetch?",
  ])("is a sum: %s", (question) => {
    expect(missing(question, "Two ships were sold, and they may be sold again.")).toContain("names no sum");
    for (const paid of [
      "It cost £3.",
      "It cost 300.",
      "It was sold for a million roubles.",
      "It cost nineteen pence.",
    ])
      expect(missing(question, paid)).not.toContain("sum");
  });

  it("is a sum, and no number that might be of anything, only where money is asked for", () => {
    expect(missing("How much time did it take?", "Ships sank.")).not.toContain("sum");
  });

  it("is told of those who did it by what they are", () => {
    expect(missing("Who sank ships?", "ships were sunk by both of the admirals")).toBe("");
    expect(missing("Who sank ships?", "ships were sunk by all crews")).toBe("");
    expect(missing("Who sank ships?", "ships were sunk by night")).toContain("names nobody");
    expect(missing("Who sank ships?", "all ships were sunk, and both fleets")).toContain("names nobody");
  });

  it("is no number that is part of a date", () => {
    expect(missing("How many ships sank?", "Ships sank on Oct. 3, 1987, and in 1988.")).toContain(
      "holds no number",
    );
    expect(missing("How many ships sank?", "On Oct. 3, 1987, 12 ships sank.")).toBe("");
  });

  it.each(["When did ships sink?", "What year was it?", "and when was that", "Which month is it?"])(
    "is a date: %s",
    (question) => {
      expect(missing(question, "Ships sank, and they may sink again.")).toContain("holds no date");
      for (const dated of [
        "Ships sank in May.",
        "Ships sank in 1987.",
        "Ships sank two years ago.",
        "Ships sank 10/87.",
      ])
        expect(missing(question, dated)).toBe("");
    },
  );

  it("is a name when it asks who did something", () => {
    expect(missing("Who sank?", "three ships of the line, in May")).toContain("names nobody");
    expect(missing("Who sank?", "the ships of Plato")).toBe("");
    expect(missing("Who should have sunk?", "three ships of the line")).toBe("");
  });

  it.each(["Where did ships sink?", "and where was that"])("is a place: %s", (question) => {
    expect(missing(question, "Ships sank, and they may sink again.")).toContain("names no place");
    for (const placed of [
      "Ships sank at Narvik.",
      "Ships sank near the Azores.",
      "It was printed by the university press.",
    ])
      expect(missing(question, placed)).toBe("");
  });

  it.each(["Why did ships sink?", "and why is that", "How come ships sank?"])(
    "is a reason: %s",
    (question) => {
      expect(missing(question, "Ships sank, and they may sink again.")).toContain("gives no reason");
      for (const reasoned of [
        "Ships sank because it stormed.",
        "The storm caused it.",
        "Ships sank due to the storm.",
        "It led to a war.",
        "They stayed, for fear of ice.",
      ])
        expect(missing(question, reasoned)).toBe("");
    },
  );

  it("is no place where it is asked where a text says something", () => {
    expect(missing("Where does the author mention ships?", "Ships sank.")).toBe("");
    expect(missing("Where does it say that ships sank?", "Ships sank.")).toBe("");
  });

  it.each(["Whenever ships sink, they rain.", "How did it go?", ""])("may be anything: “%s”", (question) => {
    expect(missing(question, "ships sank")).toBe("");
  });
});

describe("passages that hold the kind of thing that is asked for", () => {
  const reading = makeReading(
    "Letters\n\nShips sank in the storm. Ships sank in May. It rained for two years.",
  );
  const preferred = (question: string, likeness: Likeness) =>
    preferKindAsked(question, rankedFrom([reading], likeness)).map(({ passage }) =>
      reading.source.slice(passage.start, passage.end),
    );
  const [plain, dated, other] = [
    "Ships sank in the storm.",
    "Ships sank in May.",
    "It rained for two years.",
  ];

  it("come before those that do not, where they are nearly as good", () => {
    expect(preferred("When did ships sink?", { [plain]: 3, [dated]: 2.5 })).toEqual([dated, plain]);
  });

  it("stay behind where they are much worse", () => {
    expect(preferred("When did ships sink?", { [plain]: 3, [other]: 1 })).toEqual([plain, other]);
  });

  it("are measured by what they say, and not by the company of a good paragraph", () => {
    const [first, second] = rankedFrom([reading], { [plain]: 3, [dated]: 2.5 });
    if (!first || !second) throw new Error("two passages were ranked");
    const weak = { ...second, own: 1 };
    expect(preferKindAsked("When did ships sink?", [first, weak])).toEqual([first, weak]);
  });

  it("stay where they are when the question asks for anything", () => {
    expect(preferred("Did ships sink?", { [plain]: 3, [dated]: 2.5 })).toEqual([plain, dated]);
    expect(preferred("When did ships sink?", {})).toEqual([]);
  });
});
