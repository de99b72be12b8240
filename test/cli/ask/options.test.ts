import { describe, expect, it } from "vitest";
import { parseAskArguments, UsageError } from "../../../src/cli/ask/options.ts";

describe("the command line of ask", () => {
  it("is a question, for people, unless it says otherwise", () => {
    expect(parseAskArguments(["Why", "now?"])).toEqual({
      form: "people",
      question: "Why now?",
      explain: false,
    });
  });

  it("may say everything", () => {
    expect(
      parseAskArguments([
        "--json",
        "--explain",
        "--limit=2",
        "--reading",
        "a",
        "--reading",
        "b",
        "--corpus",
        "x",
        "Why?",
      ]),
    ).toEqual({ form: "json", question: "Why?", explain: true, limit: 2, readings: ["a", "b"], corpus: "x" });
  });

  it("may hold a question that begins with a dash, after two of them", () => {
    expect(parseAskArguments(["--", "--why?"])).toMatchObject({ question: "--why?" });
  });

  it("has no question with --jsonl", () => {
    expect(parseAskArguments(["--jsonl"])).toEqual({ form: "jsonl", question: "", explain: false });
  });

  it.each([["--help"], ["-h"], ["--help", "--json", "--jsonl"]])("asks for help: %j", (...args) => {
    expect(parseAskArguments(args)).toBe("help");
  });

  it.each([
    [[]],
    [["--json"]],
    [["--json", "--jsonl"]],
    [["--jsonl", "Why?"]],
    [["--limit", "11", "Why?"]],
    [["--limit", "1.5", "Why?"]],
    [["--limit", "", "Why?"]],
    [["--limit"]],
    [["--reading"]],
    [["--loud", "Why?"]],
  ])("is refused: %j", (args) => {
    expect(() => parseAskArguments(args)).toThrow(UsageError);
  });
});
