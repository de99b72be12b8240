import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptQuotation, quotationEmbeds } from "../../../src/bot/excerpt/render.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";

const GOES_ON = "\n… The passage goes on in the source.";

function shown(...texts: readonly string[]): readonly { description: string; footer: string }[] {
  const embeds = quotationEmbeds(
    texts.map((text) => excerptQuotation(anExcerpt(text))),
    [card],
    "en",
  );
  return embeds.map(({ description = "", footer }) => ({ description, footer: footer?.text ?? "" }));
}

describe("an excerpt", () => {
  it("is a block quote with the answering words in bold, and under it the source and the place", () => {
    const excerpt = anExcerpt("Russia has received few tangible benefits.", { highlights: [[20, 41]] });
    expect(quotationEmbeds([excerptQuotation(excerpt)], [card], "en")).toEqual([
      {
        description: "> Russia has received **few tangible benefits**.",
        footer: { text: "Ann Writer, “A Report” (18 January 2002) · Introduction, ¶ 2, sentence 1 (line 9)" },
      },
    ]);
  });

  it("is shown in full as long as Discord allows", () => {
    const [only] = shown("x".repeat(4_094));
    expect(only?.description).toBe(`> ${"x".repeat(4_094)}`);
  });

  it("that is longer ends where it fits, and says so outside the quotation", () => {
    const [only] = shown("word ".repeat(2_000));
    expect(only?.description.length).toBeLessThanOrEqual(4_096);
    expect(only?.description).toMatch(/^> (word )*word\n… The passage goes on in the source\.$/);
  });

  it("is never cut to make room for a later one; rather the later one is left out", () => {
    const [first, second, third] = shown("a".repeat(3_000), "b".repeat(2_700), "c".repeat(2_000));
    expect(first?.description).toBe(`> ${"a".repeat(3_000)}`);
    expect(second?.description).toBe(`> ${"b".repeat(2_700)}`);
    expect(third).toBeUndefined();
  });

  it("that comes last may be cut, when enough of it can be shown", () => {
    const [first, second] = shown("a".repeat(3_000), "b".repeat(4_000));
    expect(first?.description).toBe(`> ${"a".repeat(3_000)}`);
    expect(second?.description).toContain(GOES_ON);
  });

  it("of a reading without a card is named by its file", () => {
    const [embed] = quotationEmbeds([excerptQuotation(anExcerpt("x", { reading: "lost" }))], [card], "en");
    expect(embed?.footer?.text).toMatch(/^lost · /);
  });

  it("is verbatim and within every limit, whatever it holds (any Unicode)", () => {
    const length = fc.constantFrom(1, 7, 40, 90);
    const text = fc
      .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), length)
      .map(([part, times]) => part.repeat(times));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(50), fc.nat(50), (texts, a, b) => {
        const excerpts = texts.map((one) =>
          anExcerpt(one, { highlights: [[Math.min(a, one.length), Math.min(a + b, one.length)]] }),
        );
        const embeds = quotationEmbeds(excerpts.map(excerptQuotation), [card], "en");
        expect(embeds.length).toBeGreaterThan(0);
        for (const [at, { description = "" }] of embeds.entries()) {
          const isCut = description.endsWith(GOES_ON);
          const seen = readQuote(isCut ? description.slice(0, -GOES_ON.length) : description);
          const whole = texts[at]?.toWellFormed() ?? "";
          expect(seen.faults).toEqual([]);
          if (isCut) expect(whole.startsWith(seen.text)).toBe(true);
          else expect(seen.text).toBe(whole);
          expect(description.length).toBeLessThanOrEqual(4_096);
        }
        const total = embeds.reduce(
          (sum, { description = "", footer }) => sum + description.length + (footer?.text.length ?? 0),
          0,
        );
        expect(total).toBeLessThanOrEqual(6_000);
      }),
      { numRuns: 300 },
    );
  });
});
