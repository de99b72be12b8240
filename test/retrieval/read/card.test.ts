import { describe, expect, it } from "vitest";
import { parseCard } from "../../../src/retrieval/read/card.ts";

const cardOf = (yaml: string) => {
  const outcome = parseCard(yaml, "diary");
  return "card" in outcome ? outcome.card : outcome.faults;
};
const faultsOf = (...lines: readonly string[]) => {
  const outcome = parseCard(lines.join("\n"), "diary");
  return "faults" in outcome ? outcome.faults : [];
};

describe("a card", () => {
  it("needs a type and a title; it has no authors and is in English unless it says otherwise", () => {
    expect(cardOf("type: book\ntitle: A Diary\n")).toEqual({
      name: "diary",
      type: "book",
      title: "A Diary",
      author: [],
      language: "en",
    });
  });

  it("may say all that a citation needs", () => {
    const yaml = `
type: article-journal
title: "Détente: a diary"
author:
  - family: Masci
    given: David
  - family: Plato
  - literal: Council on Foreign Relations
issued: 2002-01-18
container-title: The CQ Researcher
collection-title: Hot Topics
volume: 12
issue: 2a
publisher: CQ Press
publisher-place: Washington, D.C.
archive: CIAO
URL: https://example.org/diary?page=1
language: pt-BR
`;
    expect(cardOf(yaml)).toEqual({
      name: "diary",
      type: "article-journal",
      title: "Détente: a diary",
      author: [
        { family: "Masci", given: "David" },
        { family: "Plato" },
        { literal: "Council on Foreign Relations" },
      ],
      issued: { year: 2002, month: 1, day: 18 },
      containerTitle: "The CQ Researcher",
      collectionTitle: "Hot Topics",
      volume: "12",
      issue: "2a",
      publisher: "CQ Press",
      publisherPlace: "Washington, D.C.",
      archive: "CIAO",
      url: "https://example.org/diary?page=1",
      language: "pt-BR",
    });
  });

  it.each([
    ["2003", { year: 2003 }],
    ["2003-01", { year: 2003, month: 1 }],
    ["'2004-02-29'", { year: 2004, month: 2, day: 29 }],
  ])("takes the date %s", (written, issued) => {
    expect(cardOf(`type: book\ntitle: A Diary\nissued: ${written}\n`)).toMatchObject({ issued });
  });

  it.each([
    "2002-13-01",
    "2002-00",
    "2002-02-30",
    "2003-02-29",
    "18 January 2002",
    "2002-1-8",
    "02",
    "2002-01-18T00:00",
  ])("refuses the date %s, and shows how to write one", (written) => {
    expect(faultsOf("type: book", "title: A Diary", `issued: ${written}`)).toEqual([
      {
        file: "diary.yaml",
        line: 3,
        problem: "`issued` is not usable",
        remedy: "Write it as 2002-01-18, 2002-01 or 2002",
      },
    ]);
  });

  it("tells what is missing, line by line to be added", () => {
    expect(faultsOf("publisher: CQ Press")).toEqual([
      { file: "diary.yaml", line: 1, problem: "`type` is missing", remedy: "Add the line `type: …`" },
      { file: "diary.yaml", line: 1, problem: "`title` is missing", remedy: "Add the line `title: …`" },
    ]);
  });

  it.each(["", "# nothing but a comment\n", "{}"])("is told to be filled in when it is empty: %j", (yaml) => {
    expect(faultsOf(yaml).map(({ problem }) => problem)).toEqual(["`type` is missing", "`title` is missing"]);
  });

  it("names every fault at once, in the order of the lines", () => {
    const faults = faultsOf(
      "type: scroll",
      "title: 1984",
      "author:",
      "  - family: Masci",
      "    given: David",
      "  - name: Gabbitas",
      "  - Plato",
      "autor: Plato",
      "volume: [12]",
      "publisher: ''",
      "URL: example.org",
      "language: pt_BR!",
    );
    expect(faults.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      "1 `type` is not usable",
      "2 `title` is not usable",
      "6 `author.1` is not usable",
      "7 `author.2` is not usable",
      "8 `autor` is not a field of a card",
      "9 `volume` is not usable",
      "10 `publisher` is not usable",
      "11 `URL` is not usable",
      "12 `language` is not usable",
    ]);
    const remedies = faults.map(({ remedy }) => remedy);
    expect(remedies[0]).toMatch(/^Write one of article, .*webpage$/);
    expect(remedies[1]).toBe("Write it as text, in quotes if it looks like a number");
    expect(remedies[2]).toBe("Write `family:` and `given:` for a person, or `literal:` for an institution");
    expect(remedies[4]).toMatch(/^Use type, title, .*language, or remove it$/);
    expect(faults.every(({ file }) => file === "diary.yaml")).toBe(true);
  });

  it("wants a list of authors even when there is one", () => {
    expect(faultsOf("type: book", "title: A Diary", "author: Plato")).toEqual([
      {
        file: "diary.yaml",
        line: 3,
        problem: "`author` is not usable",
        remedy: "Write a list, one author a dash",
      },
    ]);
  });

  it.each([
    ["a colon in a value", ["type: book", "title: Détente: a diary"], 2],
    ["a quotation mark that nothing closes", ["type: book", 'title: "A Diary'], 2],
    ["a field twice", ["type: book", "title: A", "title: B"], 3],
    ["a tab for indentation", ["type: book", "author:", "\t- Plato"], 3],
    ["two cards in one file", ["type: book", "title: A", "---", "title: B"], 3],
    // Once this ended the program with the YAML library's own error, and a stack trace.
    ["asterisks, which YAML takes for a reference", ["type: book", "title: *Diary*"], 2],
    ["asterisks around several words", ["type: book", "title: *A Diary*"], 2],
  ])("is refused with its line when it is not YAML: %s", (_, lines, line) => {
    const [fault] = faultsOf(...lines);
    expect(fault).toMatchObject({ file: "diary.yaml", line });
    expect(fault?.remedy).toMatch(/^Write one `key: value` a line, and put quotes around a value/);
  });

  it.each(["just words", "- a\n- list"])("is told its form when it is something else: %j", (yaml) => {
    expect(faultsOf(yaml)).toEqual([
      {
        file: "diary.yaml",
        line: 1,
        problem: "a card is not usable",
        remedy: "Write one `key: value` a line",
      },
    ]);
  });
});
