import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "../../../src/retrieval/lookup/shorten.ts";
import { arbitraryText } from "../arbitrary-readings.ts";

const sentence = "Although the war was long, peace came late and nobody could say why it had come at all.";

describe("a text shortened to a line", () => {
  it("is the text where there is room, its line breaks as spaces", () => {
    expect(shorten("Peace\r\ncame   late.", 0, 40)).toBe("Peace came late.");
    expect(shorten("Peace\u0000\u001b came late.", 0, 40)).toBe("Peace came late.");
  });

  it("is cut at a word", () => {
    expect(shorten(sentence, 0, 40)).toBe("Although the war was long, peace came…");
  });

  it("shows what must be seen, after some words before it", () => {
    expect(shorten(sentence, sentence.indexOf("nobody"), 40)).toBe("…late and nobody could say why it had…");
  });

  it("fills the line where what must be seen stands at the end", () => {
    expect(shorten(sentence, sentence.indexOf("all."), 40)).toBe("…could say why it had come at all.");
  });

  it("is cut anywhere but within a letter where there are no spaces", () => {
    expect(shorten("戦争は終わった。平和が来た。", 0, 8)).toBe("戦争は終わった…");
    expect(shorten("𝒜𝓁𝓅𝒽𝒶𝒷ℯ𝓉", 0, 6)).toBe("𝒜𝓁…");
  });

  it("has room, and is the text's own words, whatever the text", () => {
    fc.assert(
      fc.property(arbitraryText(40), fc.nat(400), fc.integer({ min: 30, max: 120 }), (text, at, longest) => {
        const whole = text.trim();
        const line = shorten(whole, Math.min(at, whole.length), longest);
        expect(line.length).toBeLessThanOrEqual(longest);
        expect(whole.replace(/[\s\p{Cc}]+/gu, " ")).toContain(line.replace(/^…|…$/g, ""));
      }),
    );
  });
});
