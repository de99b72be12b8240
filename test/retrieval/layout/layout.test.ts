import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { makeReading } from "../make-reading.ts";

// Wider than any program wraps a text, so that it is a paragraph on a line of its own.
const prose =
  "Some experts say that Russia has made great strides toward democracy and free-market economics in recent years. " +
  "Others argue that it does not share our values.";

function blocksOf(...lines: readonly string[]) {
  const reading = makeReading(lines.join("\n"), { title: "Letters" });
  return layOut(reading).map(({ kind, start, end, section, date }) => ({
    kind,
    text: reading.source.slice(start, end),
    ...(section !== undefined && { section }),
    ...(date && { date }),
  }));
}

describe("the layout of a reading", () => {
  it("puts a paragraph under its heading", () => {
    expect(
      blocksOf("Letters", "", "Introduction", "", prose, "", "The war", prose.replace("Some", "Few")),
    ).toEqual([
      { kind: "title", text: "Letters" },
      { kind: "heading", text: "Introduction" },
      { kind: "paragraph", text: prose, section: "Introduction" },
      { kind: "heading", text: "The war" },
      { kind: "paragraph", text: prose.replace("Some", "Few"), section: "The war" },
    ]);
  });

  it("takes a heading right under a heading for its child, and starts afresh after text", () => {
    const sections = blocksOf(
      "Letters",
      "",
      prose,
      "Reports:",
      "Russia",
      "Jan. 13, 2017  War",
      "TOPICS OF TODAY",
      "Trade",
    );
    expect(sections.map(({ kind, section }) => [kind, section])).toEqual([
      ["title", undefined],
      ["paragraph", undefined],
      ["heading", undefined],
      ["heading", "Reports"],
      ["item", "Reports › Russia"],
      ["heading", undefined],
      ["item", "TOPICS OF TODAY"],
    ]);
  });

  it("reads the date that an item of a dated list begins with", () => {
    const items = blocksOf(
      prose,
      "Reports",
      "Jan. 13, 2017  War",
      "7 February 2014: Peace",
      "Trade since May 1998",
    );
    expect(items.slice(2)).toEqual([
      {
        kind: "item",
        text: "Jan. 13, 2017  War",
        section: "Reports",
        date: { year: 2017, month: 1, day: 13 },
      },
      {
        kind: "item",
        text: "7 February 2014: Peace",
        section: "Reports",
        date: { year: 2014, month: 2, day: 7 },
      },
      { kind: "item", text: "Trade since May 1998", section: "Reports" },
    ]);
  });

  it("knows a caption by its credit", () => {
    expect(blocksOf(`${prose} (AFP Photo/Paul Buck, STR)`, prose).map(({ kind }) => kind)).toEqual([
      "caption",
      "paragraph",
    ]);
  });

  it.each([
    ["Japanese", "戦争は終わった。平和が来た。"],
    ["Arabic", "انتهت الحرب. هل جاء السلام؟"],
    ["Hindi", "युद्ध समाप्त हुआ। शांति आई।"],
    ["English", "The war is over. Peace has come."],
  ])("knows a short paragraph by its two sentences: %s", (_, text) => {
    expect(blocksOf("Letters", "", text).map(({ kind }) => kind)).toEqual(["title", "paragraph"]);
  });

  it("has front matter only when there is no prose", () => {
    expect(blocksOf("Letters", "A list", "A note").map(({ kind }) => kind)).toEqual([
      "title",
      "imprint",
      "heading",
    ]);
  });

  it("is empty for a source without text", () => {
    expect(blocksOf("", "|", "\ufeff")).toEqual([]);
  });
});
