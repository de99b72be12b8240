import { describe, expect, it } from "vitest";
import { formatDate, formatReference } from "../../../src/retrieval/read/reference.ts";
import type { Card } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";

const referenceTo = (card: Partial<Card>) =>
  formatReference(makeReading("", { title: "Letters", ...card }).card);

const masci = { family: "Masci", given: "David" };

describe("the reference to a reading", () => {
  it("to an article: author, title, container, volume, issue, date", () => {
    expect(
      referenceTo({
        author: [masci],
        containerTitle: "The CQ Researcher",
        volume: "12",
        issue: "2",
        publisher: "CQ Press",
        issued: { year: 2002, month: 1, day: 18 },
      }),
    ).toBe("David Masci, “Letters”, The CQ Researcher 12, no. 2 (18 January 2002)");
  });

  it("to a report: the publisher takes the container's place", () => {
    expect(
      referenceTo({ author: [masci], publisher: "Belfer Center", issued: { year: 2003, month: 1 } }),
    ).toBe("David Masci, “Letters” (Belfer Center, January 2003)");
  });

  it.each([
    ["no author", [], "“Letters”"],
    ["a single name", [{ family: "Plato" }], "Plato, “Letters”"],
    ["two authors", [masci, { family: "Plato" }], "David Masci and Plato, “Letters”"],
    [
      "three authors",
      [masci, { family: "Plato" }, { family: "Gabbitas", given: "Andrea" }],
      "David Masci, Plato, and Andrea Gabbitas, “Letters”",
    ],
    [
      "an institution",
      [{ literal: "Council on Foreign Relations" }],
      "Council on Foreign Relations, “Letters”",
    ],
  ])("names its authors: %s", (_, author, reference) => {
    expect(referenceTo({ author })).toBe(reference);
  });

  it("has only the year when that is all that is known, and no empty brackets", () => {
    expect(referenceTo({ issued: { year: 1848 } })).toBe("“Letters” (1848)");
    expect(referenceTo({ volume: "3" })).toBe("“Letters”, 3");
    expect(referenceTo({})).toBe("“Letters”");
  });
});

describe("a date in a citation", () => {
  it.each([
    [{ year: 2002, month: 1, day: 18 }, "18 January 2002"],
    [{ year: 2003, month: 12 }, "December 2003"],
    [{ year: 1848 }, "1848"],
  ])("is told as far as it is known", (date, told) => {
    expect(formatDate(date)).toBe(told);
  });
});
