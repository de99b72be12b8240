import { describe, expect, it } from "vitest";
import { fold, markAnswer } from "../../../eval/readings/mark.ts";

const short = "few tangible benefits";
const long = "Washington would be wise to help Russia achieve some of its goals"; // 12 words: a run of 8 is needed
const line = "Jun. 28, 1972  Dissent in Russia and in all of its satellites"; // 12 words, and a whole line
const source = `It has received ${short} from it.\n${long} as well.\n${line}\n${"x ".repeat(700)}`;
const lines = new Set(source.split("\n").map(fold));

interface Given {
  readonly shown: readonly string[];
  readonly status?: string;
  readonly evidence?: readonly (readonly string[])[];
  readonly answerable?: boolean;
}

const mark = ({ shown, status = "answered", evidence = [[short]], answerable = true }: Given) =>
  markAnswer({ status, excerpts: shown.map((text) => ({ text, source })) }, { answerable, evidence }, lines);
const creditFor = (given: Given) => mark(given).credit;

describe("an answer's mark", () => {
  it("is the share of the groups of evidence that it shows", () => {
    expect(creditFor({ shown: [short], evidence: [[short], [long]] })).toBe(0.5);
    expect(creditFor({ shown: [short, long], evidence: [[short], [long]] })).toBe(1);
    expect(creditFor({ shown: ["as well"], evidence: [[short], [long]] })).toBe(0);
  });

  it("needs one alternative of a group, whichever", () => {
    expect(creditFor({ shown: [long], evidence: [[short, long]] })).toBe(1);
  });

  it("is nothing unless the status is answered", () => {
    expect(creditFor({ shown: [short], status: "related" })).toBe(0);
    expect(creditFor({ shown: [short], status: "nothing" })).toBe(0);
  });

  it("is 1 for refusing what cannot be answered, and 0 for answering it", () => {
    expect(creditFor({ shown: [], status: "related", answerable: false, evidence: [] })).toBe(1);
    expect(creditFor({ shown: [], status: "nothing", answerable: false, evidence: [] })).toBe(1);
    expect(creditFor({ shown: [short], answerable: false, evidence: [] })).toBe(0);
  });

  it("wants evidence of under eight words whole", () => {
    expect(creditFor({ shown: [`received ${short} from`] })).toBe(1);
    expect(creditFor({ shown: ["few tangible"] })).toBe(0);
  });

  it("wants an unbroken run of 60 % of the words of longer evidence", () => {
    const words = long.split(" ");
    const run = (from: number, to: number) => words.slice(from, to).join(" ");
    expect(creditFor({ shown: [run(0, 8)], evidence: [[long]] })).toBe(1);
    expect(creditFor({ shown: [run(4, 12)], evidence: [[long]] })).toBe(1);
    expect(creditFor({ shown: [run(0, 7)], evidence: [[long]] })).toBe(0);
    expect(creditFor({ shown: [run(0, 6), run(6, 12)], evidence: [[long]] })).toBe(0);
  });

  it("wants a whole line whole, however long it is", () => {
    expect(creditFor({ shown: [line], evidence: [[line]] })).toBe(1);
    expect(creditFor({ shown: [line.split(" ").slice(0, -1).join(" ")], evidence: [[line]] })).toBe(0);
  });

  it("wants evidence within one excerpt", () => {
    expect(creditFor({ shown: ["few", "tangible benefits"] })).toBe(0);
  });

  it("looks at the first 1,200 characters only", () => {
    const upTo1179 = "x ".repeat(590).trim();
    const upTo1180 = `satellites${" x".repeat(585)}`;
    expect([upTo1179.length, upTo1180.length, short.length]).toEqual([1179, 1180, 21]);
    expect(creditFor({ shown: [upTo1179, short] })).toBe(1);
    expect(creditFor({ shown: [upTo1180, short] })).toBe(0);
  });

  it("counts an excerpt that is not in its source as a failure, and for nothing else", () => {
    expect(mark({ shown: [`so ${short}`, short] })).toEqual({ credit: 1, verbatimFailures: 1 });
    expect(mark({ shown: [`so ${short}`] })).toEqual({ credit: 0, verbatimFailures: 1 });
    expect(mark({ shown: ["made up"], answerable: false, status: "related" })).toEqual({
      credit: 1,
      verbatimFailures: 1,
    });
  });

  it("folds white space in excerpts, sources and evidence", () => {
    expect(
      mark({
        shown: ["as  well.\n\tJun. 28,\u00a01972 Dissent in Russia"],
        evidence: [["1972\nDissent in Russia"]],
      }),
    ).toEqual({
      credit: 1,
      verbatimFailures: 0,
    });
  });
});
