import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedParts } from "../../../src/bot/quote/quoted-parts.ts";
import { hostileText } from "../hostile-text.ts";

describe("what is checked of a message", () => {
  it.each([
    ["a block quote", "> It rained **a lot**.\nIs that so?", ["It rained a lot."]],
    ["two block quotes", "> one line\n> more of it\nand\n> another", ["one line\nmore of it", "another"]],
    ["a block quote with an empty line", "> one line\n>\n> more", ["one line\n\nmore"]],
    ["all that follows three marks", "so:\n>>> one\ntwo\n\nthree", ["one\ntwo\n\nthree"]],
    ["curly quotation marks", "He writes “it rained a lot” there.", ["it rained a lot"]],
    ["straight ones", 'He writes "it rained a lot" there.', ["it rained a lot"]],
    ["German ones", "Er schreibt „it rained a lot“ dort.", ["it rained a lot"]],
    ["French ones", "Il écrit « it rained a lot » là.", ["it rained a lot"]],
    ["Japanese ones", "彼は「川は町の北から流れてくる」と書く。", ["川は町の北から流れてくる"]],
    ["single ones with an apostrophe", "He writes ‘it didn’t rain a lot’ there.", ["it didn’t rain a lot"]],
    [
      "several, each once",
      '"it rained a lot" and “he said so too” and “it rained a lot”',
      ["it rained a lot", "he said so too"],
    ],
    ["marks with emphasis in them", "He writes “it rained **a lot**”.", ["it rained a lot"]],
  ])("is %s", (_, message, texts) => {
    expect(quotedParts(message)).toEqual({ kind: "parts", texts });
  });

  it.each([
    ["nothing is quoted", "It **rained** a lot.", "It rained a lot."],
    [
      "only a word or two are in inverted commas",
      "The “long peace” came late.",
      "The “long peace” came late.",
    ],
    ["a mark is left open", 'It "rained a lot', 'It "rained a lot'],
    ["a sign has no space after it, and is no quote", ">it rained", ">it rained"],
  ])("is all of it where %s", (_, message, text) => {
    expect(quotedParts(message)).toEqual({ kind: "whole", texts: [text] });
  });

  it("is something for any message, in bounded time", () => {
    fc.assert(
      fc.property(hostileText, (text) => quotedParts(text).texts.length > 0),
      { numRuns: 200 },
    );
    for (const mark of ["“a ", '"', "> ", ">\n", "‘a ", "«"]) quotedParts(mark.repeat(1_300));
  });
});
