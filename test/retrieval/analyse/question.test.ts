import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const catalogue = await makeCatalogue([
  makeReading("Prospects\n\nPutin wants an alliance. It rained a lot.", {
    name: "prospects",
    author: [{ family: "Gabbitas" }],
  }),
  makeReading("Relations\n\nBush wants a treaty. It rained a lot.", {
    name: "relations",
    author: [{ family: "Masci" }],
  }),
]);
const read = (text: string) => readQuestion(text, catalogue);
const askedFor = (text: string) =>
  read(text).groups.map(({ asked }) => asked.map(({ surface }) => surface).join(" "));

describe("a question", () => {
  it("asks for its words of matter, in the asker's order", () => {
    expect(askedFor("Why does Putin value cooperation with the United States?")).toEqual([
      "putin",
      "value",
      "cooperation",
      "united",
      "states",
    ]);
  });

  it("asks for nothing by politeness, greetings and talk about asking", () => {
    expect(askedFor("Hi Ibid, could you please tell me what the paper says about NATO? Thanks!")).toEqual([
      "nato",
    ]);
    expect(askedFor("hello, thank you")).toEqual([]);
  });

  it("asks for a word once, whatever its form", () => {
    expect(askedFor("treaty, treaties, Treaty’s")).toEqual(["treaty"]);
  });

  it("asks for the United States when it says US, and not when it says us", () => {
    expect(askedFor("Is the US an ally?")).toEqual(["us.", "ally"]);
    expect(askedFor("Is he an ally of us?")).toEqual(["ally"]);
  });

  it.each(["", " \n\u200b", "🕊🕊", "?!…", "what was it?", "<>", "\ud83d"])(
    "may ask for nothing: %j",
    (text) => {
      expect(read(text)).toMatchObject({ text, groups: [] });
    },
  );

  it("is read up to 64 different words, however long it is", () => {
    const words = Array.from({ length: 1000 }, (_, index) => `x${index}`);
    expect(askedFor(words.join(" "))).toEqual(words.slice(0, 64));
  });

  it.each([
    ["When is the Gabbitas paper from?", ["gabbitas", "date"]],
    ["Who is Gabbitas?", ["gabbitas", "author"]],
    ["Where is the Gabbitas paper from?", ["gabbitas", "publisher"]],
  ])("that only names a reading asks for one of its own lines: %s", (text, groups) => {
    expect(askedFor(text)).toEqual(groups);
  });

  it("asks each author for the matter, not for the author's name", () => {
    const { groups, readings } = read("What do Masci and Gabbitas say about the treaty?");
    expect(readings.each).toBe(true);
    expect(groups.map(({ asked }) => asked[0]?.surface)).toEqual(["treaty"]);
    expect(askedFor("What does Masci say about the treaty?")).toEqual(["masci", "treaty"]);
  });
});
