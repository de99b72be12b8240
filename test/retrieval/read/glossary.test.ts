import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../../src/retrieval/read/glossary.ts";

const read = (...lines: readonly string[]) => parseGlossary(lines.join("\n"), "glossary.yaml");

describe("a glossary's file", () => {
  it("has names and terms, each as lists of what stands for one another", () => {
    expect(
      read("names:", "  - [Russia, Kremlin]", "terms:", "  - [ally, on the same side]", "  - [a, b]"),
    ).toEqual({
      glossary: {
        names: [["Russia", "Kremlin"]],
        terms: [
          ["ally", "on the same side"],
          ["a", "b"],
        ],
      },
    });
  });

  it.each(["", "# nothing yet", "names: []", "terms: []"])("may have neither: %j", (yaml) => {
    expect(read(yaml)).toEqual({ glossary: { names: [], terms: [] } });
  });

  it("is refused with all that is wrong in it, each with its line and a remedy", () => {
    const outcome = read(
      "names:",
      "  - [Russia]",
      "  - Kremlin",
      "  - [Sept. 11, 911]",
      "  - ['', Moscow]",
      "alias: []",
      "terms: ally",
    );
    const faults = "faults" in outcome ? outcome.faults : [];
    expect(faults).toEqual([
      {
        file: "glossary.yaml",
        line: 2,
        problem: "`names.0` is not usable",
        remedy: "Write at least two that stand for one another",
      },
      {
        file: "glossary.yaml",
        line: 3,
        problem: "`names.1` is not usable",
        remedy: "Write a list: [Russia, Moscow, Kremlin]",
      },
      {
        file: "glossary.yaml",
        line: 4,
        problem: "`names.2.1` is not usable",
        remedy: "Write it as text, in quotes if it looks like a number",
      },
      { file: "glossary.yaml", line: 5, problem: "`names.3.0` is not usable", remedy: "It is empty" },
      {
        file: "glossary.yaml",
        line: 6,
        problem: "`alias` is not a field of a glossary",
        remedy: "Use names, terms, or remove it",
      },
      {
        file: "glossary.yaml",
        line: 7,
        problem: "`terms` is not usable",
        remedy: "Write lists, one a dash",
      },
    ]);
  });
});
