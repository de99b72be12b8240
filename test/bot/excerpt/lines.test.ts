import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineEmbeds } from "../../../src/bot/excerpt/lines.ts";
import type { Excerpt } from "../../../src/retrieval/index.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";

/** Lines that stand together in a list, the first of them on this line of the source. */
function run(section: string, first: number, ...lines: readonly string[]): Excerpt {
  const { locator, ...excerpt } = anExcerpt(lines.join("\n"));
  const { sentences: _, ...place } = locator;
  return { ...excerpt, locator: { ...place, section, lines: [first, first + lines.length - 1] } };
}

const shown = (...runs: readonly Excerpt[]) =>
  lineEmbeds(runs, [card], "en").map(({ description = "", footer }) => ({
    description,
    footer: footer?.text ?? "",
  }));

describe("the lines of a list", () => {
  it("are one embed, quoted in their order, and counted under it", () => {
    expect(shown(run("Reports", 9, "May 1996  War", "May 1995  Peace"))).toEqual([
      {
        description: "> May 1996  War\n> May 1995  Peace",
        footer: "Ann Writer, “A Report” (18 January 2002) · Reports, 2 lines",
      },
    ]);
  });

  it("stand apart where they stand apart in the source", () => {
    const [only, ...others] = shown(run("Reports", 9, "War"), run("Reports", 20, "Peace"));
    expect(others).toEqual([]);
    expect(only?.description).toBe("> War\n\n> Peace");
    expect(only?.footer).toMatch(/2 lines$/);
  });

  it("are an embed for each list", () => {
    const embeds = shown(run("Reports", 9, "War"), run("Topics", 20, "Trade"), run("Reports", 30, "Peace"));
    expect(embeds.map(({ description, footer }) => [description, footer.replace(/^.* · /, "")])).toEqual([
      ["> War\n\n> Peace", "Reports, 2 lines"],
      ["> Trade", "Topics, 1 line"],
    ]);
  });

  it("show the words that were asked for in bold", () => {
    const [embed] = shown({ ...run("Reports", 9, "War and peace", "Peace"), highlights: [[8, 13]] });
    expect(embed?.description).toBe("> War and **peace**\n> Peace");
  });

  it("are shown as far as there is room, whole lines only, and the others are counted", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `${index} ${"x".repeat(60)}`);
    const [embed] = shown(run("Reports", 9, ...lines));
    const [quoted = "", remark = ""] = embed?.description.split("\n\n") ?? [];
    const count = quoted.split("\n").length;
    expect(readQuote(quoted).text).toBe(lines.slice(0, count).join("\n"));
    expect(remark).toBe(`… and ${200 - count} lines more.`);
    expect(embed?.footer).toMatch(/200 lines$/);
  });

  it("are within Discord's limits and never an empty embed, whatever they hold (any Unicode)", () => {
    const line = fc
      .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.constantFrom(1, 3, 30))
      .map(([part, times]) => `.${part.replace(/[\r\n]/g, "")}`.repeat(times));
    const runs = fc.array(
      fc
        .tuple(fc.constantFrom("Reports", "Topics", "Notes"), fc.array(line, { minLength: 1, maxLength: 30 }))
        .map(([section, lines]) => run(section, 1, ...lines)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(runs, (excerpts) => {
        const embeds = shown(...excerpts);
        expect(embeds.length).toBeGreaterThan(0);
        for (const { description } of embeds) {
          expect(description.trim()).not.toBe("");
          expect(description.length).toBeLessThanOrEqual(4_096);
        }
        const total = embeds.reduce(
          (sum, { description, footer }) => sum + description.length + footer.length,
          0,
        );
        expect(total).toBeLessThanOrEqual(6_000);
      }),
    );
  });
});
