import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { CorpusError } from "../../../src/retrieval/read/corpus-error.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";
import { findGuided } from "../../../src/retrieval/teach/guide.ts";
import { makeReading } from "../make-reading.ts";

const reading = makeReading(
  "The War\n\nIt rained a lot. It was the war “of words”, they said.\n\nThe War\n\nThe War and peace came late.",
);
const passages = splitPassages(reading, layOut(reading));

const guided = (...quoted: readonly string[]) =>
  findGuided([
    {
      reading,
      passages,
      entries: quoted.map((passage, index) => ({
        passage,
        questions: ["Why?", "How?"],
        file: "g.yaml",
        line: index + 1,
      })),
    },
  ]);

function faultsOf(...quoted: readonly string[]) {
  try {
    guided(...quoted);
  } catch (error) {
    if (error instanceof CorpusError) return error.faults.map(({ line, problem }) => [line, problem]);
    throw error;
  }
  return [];
}

describe("a study guide's quotation", () => {
  it("ties each of its questions to the passage that it is a part of", () => {
    expect(
      guided("the war “of words”").map(({ text, passage }) => [
        text,
        reading.source.slice(passage.start, passage.end),
      ]),
    ).toEqual([
      ["Why?", "It was the war “of words”, they said."],
      ["How?", "It was the war “of words”, they said."],
    ]);
  });

  it("may be a whole passage that is a part of others, too", () => {
    expect(guided("It rained a lot.")).toHaveLength(2);
    expect(faultsOf("It rained a lot.", "peace came late.")).toEqual([]);
  });

  it("is refused where it stands in no passage, over several, or in more than one, all at once", () => {
    expect(faultsOf('the war "of words"', "a lot. It was", "It rained", "The War")).toEqual([
      [1, '“the war "of words"” stands in no passage of the reading'],
      [2, "“a lot. It was” stands in no passage of the reading"],
      [4, "“The War” stands in 2 passages of the reading"],
    ]);
  });
});
