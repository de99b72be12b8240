import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../src/retrieval/teach/wording.ts";

describe("two questions have the same wording", () => {
  it.each([
    "what did russia gain",
    "WHAT DID RUSSIA GAIN?!",
    "What, did  Russia\ngain …",
    "What, please, did Russia gain?",
    "Hi Ibid, what did Russia gain, please? Thanks",
    "Good morning! Hello bot, can you tell me what did Russia gain? Thank you",
    "ok please tell us what did Russia gain",
    "I'd like to know: what did Russia gain",
    "Does anyone know what did Russia gain?",
  ])("%s", (asked) => {
    expect(wordingOf(asked)).toBe("what did russia gain");
  });
});

describe("two questions have different wordings", () => {
  it.each([
    ["when a word differs", "What did Russia lose?"],
    ["when one denies", "What did Russia not gain?"],
    ["when the order differs", "What Russia did gain?"],
    ["when a word is polite in the midst of another", "What did Russia gain from the bothy?"],
  ])("%s", (_, asked) => {
    expect(wordingOf(asked)).not.toBe("what did russia gain");
  });
});

describe("the wording of a text", () => {
  it("that is nothing but polite is its words", () => {
    expect(wordingOf("Hello, please")).toBe("hello please");
  });

  it.each(["", " \n", "?!", "🕊️"])("without a word (%j) is empty", (text) => {
    expect(wordingOf(text)).toBe("");
  });
});
