import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineNumbers, splitLines } from "../../../src/retrieval/layout/lines.ts";

describe("the lines of a source", () => {
  it("end at \\n, \\r\\n and a lone \\r, as an editor counts them", () => {
    expect(splitLines("one\ntwo\r\nthree\rfour\n").map(({ text }) => text)).toEqual([
      "one",
      "two",
      "three",
      "four",
      "",
    ]);
  });

  it("do not end at Unicode's own separators, which editors do not count", () => {
    expect(splitLines("one\u2028two\u2029three\u0085four\vfive")).toHaveLength(1);
  });

  it("leave out the white space at their ends: blanks, byte order mark, no-break space", () => {
    expect(splitLines("\ufeff\u00a0 one two\t \n")).toMatchObject([
      { start: 3, end: 10, text: "one two" },
      { start: 13, end: 13, text: "" },
    ]);
  });

  it("stand where their offsets say, in any source", () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        for (const { start, end, text } of splitLines(source)) expect(source.slice(start, end)).toBe(text);
      }),
    );
  });

  it("are numbered as they are split, at every offset", () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const lineOf = lineNumbers(source);
        for (const [index, { start, end }] of splitLines(source).entries()) {
          expect(lineOf(start)).toBe(index + 1);
          expect(lineOf(Math.max(start, end - 1))).toBe(index + 1);
        }
      }),
    );
  });
});

const arbitrarySource = fc
  .array(fc.constantFrom("\n", "\r", "\r\n", "\u2028", "\ufeff", " ", "war", "和", "\ud83d"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));
