import { describe, expect, it } from "vitest";
import { parseGuide } from "../../../src/retrieval/read/guide.ts";

const read = (...lines: readonly string[]) => parseGuide(lines.join("\n"), "diary.guide.yaml");

function faultsOf(...lines: readonly string[]) {
  const outcome = read(...lines);
  return "faults" in outcome ? outcome.faults : [];
}

describe("a study guide's file", () => {
  it("quotes passages, has questions for each, and knows where each entry stands", () => {
    const outcome = read(
      "# the war",
      "- passage: It rained.",
      "  questions:",
      "    - Was it wet?",
      "    - How was the weather?",
      "",
      '- passage: "War: the end"',
      "  questions: [Did it end?]",
    );
    expect(outcome).toEqual({
      entries: [
        {
          passage: "It rained.",
          questions: ["Was it wet?", "How was the weather?"],
          file: "diary.guide.yaml",
          line: 2,
        },
        { passage: "War: the end", questions: ["Did it end?"], file: "diary.guide.yaml", line: 7 },
      ],
    });
  });

  it("may hold no entry", () => {
    expect(read("[]")).toEqual({ entries: [] });
  });

  it("is refused with all that is wrong in it, each with its line", () => {
    const faults = faultsOf(
      "- passage: It rained.",
      "- passage: ''",
      "  questions: []",
      "- questions:",
      "    - 1984",
      "  question: Why?",
    );
    expect(faults.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      "1 `0.questions` is missing",
      "2 `1.passage` is not usable",
      "3 `1.questions` is not usable",
      "4 `2.passage` is missing",
      "5 `2.questions.0` is not usable",
      "6 `question` is not a field of a study guide",
    ]);
    expect(faults.map(({ remedy }) => remedy)).toContain("Write at least one question");
    expect(faults.every(({ file }) => file === "diary.guide.yaml")).toBe(true);
  });

  it.each(["passage: It rained.", "just words"])("is told its form when it is no list: %j", (yaml) => {
    expect(faultsOf(yaml)).toMatchObject([
      {
        line: 1,
        problem: "a study guide is not usable",
        remedy: "Write a list of entries, each with `passage:` and `questions:`",
      },
    ]);
  });
});
