import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../../src/retrieval/index.ts";
import { makeReading } from "../make-reading.ts";

const bundled = await openLibrary({ folder: "corpus" });
const [paper, report] = ["nonproliferation-cooperation", "us-russia-relations"];

const textsFor = (typed: string, limit = 25) => bundled.lookup(typed, { limit }).map(({ text }) => text);

/** A library of these paragraphs, each a reading of its own. */
const libraryOf = (...sources: readonly string[]) =>
  openLibrary({
    readings: sources.map((source, index) => makeReading(source, { name: `reading ${index}` })),
  });

describe("before anything is typed", () => {
  it("there are the readings, their sections, and something of each reading", () => {
    const choices = bundled.lookup("");
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 4).map(({ kind, reading }) => [kind, reading])).toEqual([
      ["reading", paper],
      ["reading", report],
      ["section", paper],
      ["section", report],
    ]);
    const ofPaper = choices.filter(({ reading }) => reading === paper);
    expect(ofPaper.length).toBeGreaterThan(8);
  });

  it("white space and punctuation are nothing yet", () => {
    for (const typed of ["  ", "“", "?", "🕊"]) expect(bundled.lookup(typed)).toEqual(bundled.lookup(""));
  });

  it("no reading crowds out another", async () => {
    const long = Array.from(
      { length: 60 },
      (_, index) => `Here stands the long sentence number ${index}.`,
    ).join(" ");
    const library = await libraryOf(long, "Peace came late, and nobody knew why it had come at all.");
    expect(library.lookup("", { limit: 4 }).map(({ reading }) => reading)).toContain("reading 1");
  });
});

describe("while one types", () => {
  it("the last word is unfinished", () => {
    expect(textsFor("gorb")).toEqual(["Feb. 14, 1986 Gorbachev's Challenge"]);
    expect(textsFor("window of opp")).toEqual([expect.stringContaining("window of opportunity")]);
  });

  it("case, accents and the stops of an acronym do not matter", () => {
    for (const typed of ["détente", "DETENTE", "De\u0301tente"])
      expect(textsFor(typed)).toEqual(["Feb. 06, 1981 Russia After Détente"]);
    expect(textsFor("u.s.-russia rel", 1)).toEqual(["U.S.-Russia Relations"]);
    expect(textsFor("us russia rel", 1)).toEqual(["U.S.-Russia Relations"]);
  });

  it("all words must stand there, and those that stand as typed come first", () => {
    const texts = textsFor("soviet ec");
    expect(texts.slice(0, 3).map((text) => /Soviet Ec/.test(text))).toEqual([true, true, true]);
    for (const text of texts) expect(text).toMatch(/Soviet.*Ec/);
  });

  it("a reading is found by its title, its authors and where it appeared, and comes before its lines", () => {
    for (const typed of ["u.s.-russia r", "masci", "cq res"])
      expect(bundled.lookup(typed)[0]).toMatchObject({ kind: "reading", reading: report });
    expect(bundled.lookup("masci")[1]).toMatchObject({ kind: "line", text: "By David Masci" });
  });

  it("a section is found by its heading", () => {
    expect(bundled.lookup("issue tr")[0]).toMatchObject({
      kind: "section",
      text: "ISSUE TRACKER for Related Reports",
    });
  });

  it("a slip is forgiven where nothing begins with what was typed, and only there", async () => {
    expect(textsFor("gorabch")).toEqual(["Feb. 14, 1986 Gorbachev's Challenge"]);
    expect(textsFor("wepons")[0]).toContain("weapons");
    expect(textsFor("androopov")[0]).toContain("Andropov");
    const library = await libraryOf("The form was filled in by hand.", "The fork lay in the drawer.");
    expect(library.lookup("form").map(({ reading }) => reading)).toEqual(["reading 0"]);
  });

  it("another ending, another name of the glossary, and a part of a word will do where the word is missing", () => {
    expect(textsFor("treaties")[0]).toMatch(/treaty/i);
    expect(textsFor("USSR")[0]).toContain("Soviet");
    expect(textsFor("iberaliz")).toEqual([]);
    expect(textsFor("alkanization")).toEqual(["Nov. 03, 1989 Balkanization of Eastern Europe (Again)"]);
  });

  it("most words will do where nothing has all of them", () => {
    expect(textsFor("kremlin zzz")).toEqual(["Dec. 03, 1969 Kremlin Succession"]);
    expect(textsFor("zzz qqq")).toEqual([]);
  });

  it("a long sentence is shown where it has what was typed", () => {
    const [text] = textsFor("stem the export");
    expect(text).toMatch(/^….*stem the export.*…$/);
  });
});

describe("in other scripts", () => {
  it("any part of a text without spaces is found, however it is divided into words", async () => {
    const library = await libraryOf(
      "長い戦争は終わった。平和が来た。",
      "戦いは長く続いた。",
      "สงครามสิ้นสุดลงแล้วและสันติภาพก็มาถึง",
      "전쟁은 끝났다. 평화가 왔다.",
    );
    const found = (typed: string) => library.lookup(typed).map(({ text }) => text);
    for (const typed of ["戦", "戦争", "争は", "争は終わっ", "終わった"])
      expect(found(typed)).toContain("長い戦争は終わった。");
    expect(found("争は終わっ")).toEqual(["長い戦争は終わった。"]);
    for (const typed of ["สันติ", "ภาพก็มา"]) expect(found(typed)).toHaveLength(1);
    expect(found("평화")).toEqual(["평화가 왔다."]);
  });

  it("an Arabic word is found without its article and its points", async () => {
    const library = await libraryOf("انتهت الحربُ والسلامُ قريب، ولا أحد يعرف متى يأتي.");
    for (const typed of ["الحر", "حرب", "السلام"]) expect(library.lookup(typed)).toHaveLength(1);
  });
});

describe("a choice", () => {
  it("leads to its passage: a reading to its title, a section to its heading", () => {
    const [reading] = bundled.lookup("prospects");
    expect(reading && bundled.passage(reading.id)?.text).toBe(reading?.text);
    const [section] = bundled.lookup("introd");
    expect(section && bundled.context(section.id, 1)?.text).toContain("Introduction");
  });

  it("of a reading without a title leads to where it begins, and is there once", async () => {
    const library = await libraryOf("Peace came late. Nobody knew why it had come.");
    const choices = library.lookup("");
    expect(choices.map(({ kind }) => kind)).toEqual(["reading", "sentence"]);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(2);
  });

  it("comes from the readings that are named", () => {
    for (const typed of ["", "russia"]) {
      const readings = new Set(bundled.lookup(typed, { readings: [paper] }).map(({ reading }) => reading));
      expect(readings).toEqual(new Set([paper]));
    }
    expect(() => bundled.lookup("", { readings: ["atlas"] })).toThrow(UnknownReadingError);
  });

  it("is missing from an empty library and from readings without text", async () => {
    for (const library of [await libraryOf(), await libraryOf("\n|\n")])
      expect([library.lookup(""), library.lookup("war")]).toEqual([[], []]);
  });
});
