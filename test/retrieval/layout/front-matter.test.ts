import { describe, expect, it } from "vitest";
import { recogniseFrontMatter } from "../../../src/retrieval/layout/front-matter.ts";
import type { Card } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";

const kindsOf = (card: Partial<Card>, ...lines: readonly string[]) =>
  recogniseFrontMatter(
    lines.map((text) => ({ start: 0, end: text.length, text })),
    makeReading("", card).card,
  );

const card: Partial<Card> = {
  title: "U.S.-Russia Relations",
  author: [{ family: "Masci", given: "David" }, { literal: "CQ Research Group" }],
  issued: { year: 2002, month: 1 },
};

describe("the lines before the text", () => {
  it("are told apart by what the card says", () => {
    expect(
      kindsOf(
        card,
        "U.S.-Russia Relations",
        "Can they become allies?",
        "By David Masci",
        "January 18, 2002 • Volume 12",
        "CQ Press",
        "Introduction",
      ),
    ).toEqual(["title", "subtitle", "byline", "date", "imprint", "heading"]);
  });

  it("are the title in whatever capitals, dashes and accents it is set", () => {
    expect(kindsOf(card, "U.S.–RUSSIA RELATIONS", "By David Masci")).toEqual(["title", "byline"]);
  });

  it("are a byline when they name an institution that is the author", () => {
    expect(kindsOf(card, "A report of the CQ Research Group", "x")).toEqual(["byline", "heading"]);
  });

  it("are a byline when they say so, also of someone whom the card does not name", () => {
    expect(kindsOf({}, "By Jane Doe", "x")).toEqual(["byline", "heading"]);
  });

  it("are not the date when the year is another one", () => {
    expect(kindsOf(card, "CIAO DATE: April 2003", "By David Masci")).toEqual(["imprint", "byline"]);
  });

  it("do not end in a heading when the last one is the byline, or the only line", () => {
    expect(kindsOf(card, "CQ Press", "By David Masci")).toEqual(["imprint", "byline"]);
    expect(kindsOf(card, "Introduction")).toEqual(["imprint"]);
  });

  it("do not name a person by a part of another word", () => {
    expect(kindsOf({ author: [{ family: "Lee" }] }, "Fleeting days", "Lee")).toEqual(["imprint", "byline"]);
  });
});
