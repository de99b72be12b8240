import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/retrieval/split/sentences.ts";

const sentencesOf = (text: string, language = "en") =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["Sept. 11", "After the Sept. 11 attacks they met."],
    ["U.S.", "The U.S. Senate met President George W. Bush."],
    ["U.S. before a dash", "Closer U.S.-Russian relations, and U.S ties."],
    ["titles", "Dr. Smith and Gen. Powell met Mr. Ivanov on St. Helena."],
    ["Latin", "Some weapons, e.g. Scuds, i.e. rockets, cf. p. 12, remain."],
    ["initials", "J. R. R. Tolkien wrote it."],
    ["no.", "See vol. 12, no. 2 of it."],
    ["decimals", "It rose by 3.5 percent."],
  ])("do not end at an abbreviation: %s", (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ["in the U.S. However, Russia did not.", "However, Russia did not."],
    ["at 5 p.m. They ate at once.", "They ate at once."],
    ["by Acme Inc. The price fell.", "The price fell."],
    ["to George W. But Putin did not.", "But Putin did not."],
  ])("do end at an abbreviation when the next word opens a sentence: %s", (text, second) => {
    expect(sentencesOf(text)[1]).toBe(second);
  });

  it("end at a full stop, a question mark, an exclamation mark", () => {
    expect(sentencesOf("It rained. Did it? It did! And so on.")).toEqual([
      "It rained.",
      "Did it?",
      "It did!",
      "And so on.",
    ]);
  });

  it("take their quotation marks and brackets with them", () => {
    expect(sentencesOf("“It is a new relationship.” (So they said.) Nobody agreed.")).toEqual([
      "“It is a new relationship.”",
      "(So they said.)",
      "Nobody agreed.",
    ]);
  });

  it("go on after a quotation that ends in a question", () => {
    expect(sentencesOf("“Why now?” he asked. “Why not!” she said.")).toEqual([
      "“Why now?” he asked.",
      "“Why not!” she said.",
    ]);
  });

  // Once each line of a hard-wrapped paragraph was a sentence of its own.
  it.each(["\n", "\r\n", " \n  "])("go on over the line break of a hard-wrapped text: %j", (lineBreak) => {
    const text = ["Some experts say Russia has", "made great strides. But", "others argue otherwise."].join(
      lineBreak,
    );
    expect(sentencesOf(text)).toEqual([
      `Some experts say Russia has${lineBreak}made great strides.`,
      `But${lineBreak}others argue otherwise.`,
    ]);
  });

  it("end at a blank line, with or without a full stop", () => {
    expect(sentencesOf("The war\n\nIt rained at 5 p.m.\r\n\r\nRussia")).toEqual([
      "The war",
      "It rained at 5 p.m.",
      "Russia",
    ]);
  });

  it.each([
    ["ja", "これは文です。次の文です！", ["これは文です。", "次の文です！"]],
    ["ar", "هل هذا سؤال؟ هذه جملة.", ["هل هذا سؤال؟", "هذه جملة."]],
    ["de", "Dr. Müller kam z.B. gern. Warum nicht?", ["Dr. Müller kam z.B. gern.", "Warum nicht?"]],
    ["hi", "यह वाक्य है। यह दूसरा है।", ["यह वाक्य है।", "यह दूसरा है।"]],
  ])("are those of the reading's language: %s", (language, text, sentences) => {
    expect(sentencesOf(text, language)).toEqual(sentences);
  });

  it("have no white space at their ends, stand in order and leave nothing but white space out", () => {
    const parts = fc.constantFrom(
      ". ",
      "! ",
      "U.S.",
      "\n",
      "\r\n",
      "\n\n",
      "\u2028",
      "\u00a0",
      "“",
      "” ",
      "war",
      "He",
      "。",
      "🕊",
      "\ud83d",
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((chosen) => chosen.join("")),
        fc.constantFrom("en", "ja", "de"),
        (text, language) => {
          let from = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(text.slice(from, start).trim()).toBe("");
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(text.slice(from).trim()).toBe("");
        },
      ),
    );
  });

  // Once the time grew with the square of the length: a minute for a text like this.
  it("are found in moments in a text of nothing but initials", { timeout: 5_000 }, () => {
    expect(splitSentences("J. ".repeat(200_000), "en")).toHaveLength(1);
  });
});
