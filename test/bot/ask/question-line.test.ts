import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionLine, questionShown, readAsLine } from "../../../src/bot/ask/question-line.ts";
import { LOCALES } from "../../../src/bot/locale.ts";

/** All that the line leaves of a question. */
const inOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    .trim();

describe("the question above an answer", () => {
  it("is read back from it, whatever it holds and in whatever language it was shown", () => {
    const question = fc
      .oneof(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        fc
          .array(fc.constantFrom("*", "**", "\\", "_", "`", "a", " ", "\n", ":", "Read as:", "1.", "#"), {
            maxLength: 40,
          })
          .map((parts) => parts.join("")),
      )
      .filter((text) => inOneLine(text) !== "");
    fc.assert(
      fc.property(question, fc.constantFrom(...LOCALES), (text, locale) => {
        expect(questionShown(questionLine(text))).toBe(inOneLine(text));
        expect(questionShown(`${readAsLine(text, locale)}\nThe readings do not answer this.`)).toBe(
          inOneLine(text),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is its beginning where it is long", () => {
    const shown = questionShown(questionLine("word ".repeat(500)));
    expect(shown).toHaveLength(300);
    expect(shown?.endsWith("…")).toBe(true);
  });

  it.each([
    "",
    "The readings do not answer this.",
    "I lack the permission **Embed Links** in this channel.",
    "**2 readings** and more",
    "first line\n**a question?**",
    "Sorry: **a question?**",
    "****",
    "**a** **b**",
  ])("is not found in %j", (content) => expect(questionShown(content)).toBeUndefined());
});
