import { describe, expect, it } from "vitest";
import { splitLines } from "../../../src/retrieval/layout/lines.ts";
import { joinParagraphs } from "../../../src/retrieval/layout/paragraphs.ts";

const textsOf = (...lines: readonly string[]) => {
  const source = lines.join("\n");
  return joinParagraphs(source, splitLines(source)).map(({ text }) => text);
};

const wrapped = [
  "Some experts say Russia has made such great strides toward",
  "democracy and free-market economics in recent years that it",
  "could become an important American ally.",
];
const wrappedToo = [
  "But others argue that Russia still does not share America's",
  "goals and values, and thus is not ready for closer ties, or",
  "for membership.",
];

describe("paragraphs", () => {
  it("are joined where a program wrapped their lines, with their line breaks as they stand", () => {
    expect(textsOf(...wrapped, "", ...wrappedToo)).toEqual([wrapped.join("\n"), wrappedToo.join("\n")]);
  });

  it("end where the next line's first word would still have fitted", () => {
    expect(textsOf(...wrapped, ...wrappedToo)).toEqual([wrapped.join("\n"), wrappedToo.join("\n")]);
  });

  it("are lines where the lines are longer than any program wraps", () => {
    const [one, two] = ["War. ".repeat(30).trim(), "Peace. ".repeat(30).trim()];
    expect(textsOf(one, two)).toEqual([one, two]);
  });

  it("are lines in a list of short lines", () => {
    const list = ["Jan. 13, 2017  Relations", "Feb. 07, 2014  Resurgence", "Feb. 21, 2012  Turmoil"];
    expect(textsOf(...list)).toEqual(list);
  });

  it("hold no lines without a letter or a digit: rules, bars, bullets", () => {
    expect(textsOf("War", "|", "* * *", "—", "Peace")).toEqual(["War", "Peace"]);
  });

  it("hold a line once that is repeated at once, even over a blank line", () => {
    expect(textsOf("War", "War", "", "War", "Peace", "War")).toEqual(["War", "Peace", "War"]);
  });

  it("are none in a source without text", () => {
    expect(textsOf("")).toEqual([]);
    expect(textsOf("\ufeff", " ", "\u200b")).toEqual([]);
  });
});
