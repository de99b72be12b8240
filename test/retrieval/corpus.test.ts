import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/retrieval/layout/layout.ts";
import { readFolder } from "../../src/retrieval/read/folder.ts";
import { splitPassages } from "../../src/retrieval/split/passages.ts";

const pinned = new Map([
  ["nonproliferation-cooperation", "7729cc5a49751a5615c91890b0a91af71c5686d1a9c85902e82a2a8f04e1155f"],
  ["us-russia-relations", "15b39d80b3e1f0741e07b332e8e63bf15142198dc1c41e2b2767aeec8246cd24"],
]);
const originals = "../shared/readings";

const readings = await readFolder("corpus");

function blocksOf(name: string) {
  const reading = readings.find(({ card }) => card.name === name);
  if (!reading) throw new Error(`the corpus has no ${name}`);
  return layOut(reading).map((block) => ({ ...block, text: reading.source.slice(block.start, block.end) }));
}

describe("the corpus", () => {
  it("is the two readings, byte for byte as they were received", () => {
    expect(new Map(readings.map(({ card, sha256 }) => [card.name, sha256]))).toEqual(pinned);
  });

  it.runIf(existsSync(originals))("is identical to the originals", () => {
    for (const name of pinned.keys())
      expect(readFileSync(`corpus/${name}.txt`).equals(readFileSync(`${originals}/${name}.txt`))).toBe(true);
  });

  it("has the cards that a bibliography needs", () => {
    expect(readings.map(({ card }) => card)).toMatchObject([
      {
        type: "report",
        title: "Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin",
        author: [{ family: "Gabbitas", given: "Andrea" }],
        issued: { year: 2003, month: 1 },
      },
      {
        type: "article-magazine",
        title: "U.S.-Russia Relations",
        author: [{ family: "Masci", given: "David" }],
        issued: { year: 2002, month: 1, day: 18 },
        containerTitle: "The CQ Researcher",
        volume: "12",
        issue: "2",
      },
    ]);
  });

  it("loses no line: each is in a passage, repeats the one before it, or holds no word", () => {
    for (const reading of readings) {
      const covered = splitPassages(reading, layOut(reading)).map(({ lines }) => lines);
      const lines = reading.source.split("\n");
      const lost = lines.filter(
        (line, index) =>
          !covered.some(([first, last]) => first <= index + 1 && index + 1 <= last) &&
          line !== lines[index - 1] &&
          /[\p{L}\p{N}]/u.test(line),
      );
      expect(lost).toEqual([]);
    }
  });
});

describe("the layout of “U.S.-Russia Relations”", () => {
  const blocks = blocksOf("us-russia-relations");
  const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind);

  it("has its front matter: title, date, subtitle, byline", () => {
    expect(blocks.slice(0, 4).map(({ kind, text }) => [kind, text])).toEqual([
      ["title", "U.S.-Russia Relations"],
      ["date", "January 18, 2002 • Volume 12, Issue 2"],
      ["subtitle", "Can the two countries become allies?"],
      ["byline", "By David Masci"],
    ]);
    expect(blocks.slice(0, 4).every(({ section }) => section === undefined)).toBe(true);
  });

  it("has its headings, one of them under another", () => {
    expect(ofKind("heading").map(({ text, section }) => [text, section])).toEqual([
      ["Introduction", undefined],
      ["ISSUE TRACKER for Related Reports", undefined],
      ["Russia and the Soviet Union", "ISSUE TRACKER for Related Reports"],
      ["BROWSE RELATED TOPICS:", undefined],
    ]);
  });

  it("has its caption once, though it is printed twice", () => {
    expect(ofKind("caption")).toHaveLength(1);
    expect(ofKind("caption")[0]).toMatchObject({
      section: "Introduction",
      text: expect.stringMatching(/^Following talks/),
    });
  });

  it("has one paragraph", () => {
    expect(ofKind("paragraph").map(({ section, text }) => [section, text.slice(0, 32)])).toEqual([
      ["Introduction", "In the wake of the Sept. 11 terr"],
    ]);
  });

  it("has 36 reports in its tracker, each with its date and its title", () => {
    const tracker = blocks.filter(({ section }) => section?.endsWith("Russia and the Soviet Union"));
    expect(tracker).toHaveLength(36);
    for (const { kind, text, date } of tracker) {
      expect(kind).toBe("item");
      const [, month, day, year] = /^(\w{3})\.? (\d\d), (\d{4})\s+\S/.exec(text) ?? [];
      expect(date).toMatchObject({ year: Number(year), day: Number(day) });
      expect(new Date(Date.UTC(2000, (date?.month ?? 0) - 1)).toUTCString()).toContain(month);
    }
    expect(tracker.find(({ text }) => text.endsWith("Dissent in Russia"))?.date).toEqual({
      year: 1972,
      month: 6,
      day: 28,
    });
  });

  it("has its four topics, and none of the bars around them", () => {
    expect(
      blocks.filter(({ section }) => section === "BROWSE RELATED TOPICS").map(({ text }) => text),
    ).toEqual([
      "Bilateral and Regional Trade",
      "Regional Political Affairs: Russia and the Former Soviet Union",
      "Terrorism and Counterterrorism",
      "U.S. at War: Cold War",
    ]);
    expect(blocks.some(({ text }) => text.includes("|"))).toBe(false);
  });
});

describe("the layout of the nonproliferation paper", () => {
  const blocks = blocksOf("nonproliferation-cooperation");

  it("has its front matter and its abstract", () => {
    expect(blocks.map(({ kind, text, section }) => [kind, text.slice(0, 26), section])).toEqual([
      ["imprint", "CIAO DATE: 04/03", undefined],
      ["title", "Prospects for U.S.-Russian", undefined],
      ["byline", "Andrea Gabbitas", undefined],
      ["date", "January 2003", undefined],
      ["imprint", "International Security Pro", undefined],
      ["imprint", "Belfer Center for Science ", undefined],
      ["imprint", "Harvard University", undefined],
      ["heading", "Abstract", undefined],
      ["paragraph", "Since September 11, the re", "Abstract"],
      ["paragraph", "The rapidly changing inter", "Abstract"],
    ]);
  });
});
