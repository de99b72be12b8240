import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";

const askedFor = (text: string) => readQuestion(text).words.map((word) => word.surface);

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

  it.each(["", " \n\u200b", "🕊🕊", "?!…", "who was it?", "<>", "\ud83d"])(
    "may ask for nothing: %j",
    (text) => {
      expect(readQuestion(text)).toEqual({ text, words: [] });
    },
  );

  it("is read up to 64 different words, however long it is", () => {
    const words = Array.from({ length: 1000 }, (_, index) => `x${index}`);
    expect(askedFor(words.join(" "))).toEqual(words.slice(0, 64));
  });
});
