import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReference, openLibrary } from "../../../src/retrieval/index.ts";
import type { Library } from "../../../src/retrieval/library-interface.ts";
import { arbitraryReadings, arbitraryText } from "../arbitrary-readings.ts";
import { expectVerbatim } from "../expect-verbatim.ts";
import { makeReading } from "../make-reading.ts";
import { readQuotes } from "./read-markdown.ts";

const bundled = await openLibrary({ folder: "corpus" });

function idOf(library: Library, typed: string): string {
  const [choice] = library.lookup(typed);
  if (!choice) throw new Error(`nothing is found for ${typed}`);
  return choice.id;
}

/** The id of what an id names with `n` passages on either side. */
const widened = (library: Library, id: string, n: number) => library.context(id, n)?.passageId ?? "";

describe("a handout", () => {
  const [gorbachev, nato, window] = ["gorbachev", "or nato membership", "window of opp"].map((typed) =>
    idOf(bundled, typed),
  );
  const { markdown, excerpts, missing } = bundled.handout([gorbachev ?? "", window ?? "", nato ?? ""]);

  it("is a Markdown text, reading by reading, each excerpt with its citation, and a bibliography", () => {
    const [paper, report] = bundled.readings();
    const lines = excerpts.flatMap((excerpt) => [`> ${excerpt.text}`, `— ${bundled.cite(excerpt)}`]);
    expect(excerpts.map(({ text }) => text.replace(/\s+/gu, " ").slice(0, 24))).toEqual([
      "This is an important win",
      "But others argue that Ru",
      "Feb. 14, 1986 Gorbachev'",
    ]);
    expect(markdown.trimEnd().split(/\n+/)).toEqual([
      "# Excerpts",
      `## ${paper?.title}`,
      ...lines.slice(0, 2),
      `## ${report?.title}`,
      ...lines.slice(2),
      "## Bibliography",
      ...[paper, report].map((card) => card && `- ${formatReference(card)}`),
    ]);
    expect(missing).toEqual([]);
    expect(readQuotes(markdown)).toEqual(excerpts.map(({ text }) => text));
  });

  it("has each excerpt once, and what overlaps as one", () => {
    const id = nato ?? "";
    const wide = widened(bundled, id, 1);
    for (const ids of [
      [id, id],
      [wide, id],
      [id, wide],
    ]) {
      const { excerpts: merged } = bundled.handout(ids);
      expect(merged.map(({ passageId }) => passageId)).toEqual([ids.includes(wide) ? wide : id]);
    }
  });

  it("joins two that share a passage, and leaves neighbours apart", () => {
    const around = bundled.around(nato ?? "", 2).map(({ passageId }) => passageId);
    const [first, second, , fourth] = around.map((id) => widened(bundled, id, 1));
    expect(bundled.handout([fourth ?? "", second ?? "", first ?? ""]).excerpts).toHaveLength(1);
    expect(bundled.handout(around).excerpts).toHaveLength(around.length);
  });

  it("tells which ids name nothing, and does without them", () => {
    const handout = bundled.handout(["", "letters", gorbachev ?? "", "00000000.1.1"]);
    expect(handout.missing).toEqual(["", "letters", "00000000.1.1"]);
    expect(handout.excerpts).toHaveLength(1);
  });

  it("of nothing is its headings", () => {
    expect(bundled.handout([]).markdown).toBe("# Excerpts\n\n## Bibliography\n");
    const labels = { title: "*Unsere* Auszüge\nvom Mai", bibliography: "Literatur" };
    expect(bundled.handout([], labels).markdown).toBe("# \\*Unsere\\* Auszüge vom Mai\n\n## Literatur\n");
  });

  it("shows a reading's marks as they stand, its lines as they break", async () => {
    const source =
      "It was *not*\r\n# a heading, and it cost\r\n1. more than <b>anyone</b> had thought & said.";
    const library = await openLibrary({ readings: [makeReading(source, { title: "Notes_on_[war]" })] });
    const { markdown: text, excerpts: all } = library.handout(library.lookup("").map(({ id }) => id));
    expect(text).toContain("## Notes\\_on\\_\\[war\\]");
    expect(text).not.toMatch(/^> #|^> 1\. |[^\\]<b>/m);
    expect(readQuotes(text)).toEqual(all.map((one) => one.text));
  });

  it("gives every excerpt back, character for character, whatever the readings", {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, arbitraryText(3), fc.nat(3), async (readings, stray, n) => {
        const library = await openLibrary({ readings });
        const ids = library
          .lookup("", { limit: 40 })
          .map(({ id }, index) => (index % 3 === 0 ? widened(library, id, n) : id));
        const handout = library.handout([...ids, stray]);
        expect(handout.missing).toEqual([stray]);
        expect(readQuotes(handout.markdown)).toEqual(handout.excerpts.map(({ text }) => text));
        for (const excerpt of handout.excerpts) expectVerbatim(excerpt, readings);
        for (const id of ids) {
          const asked = library.passage(id);
          const holds = handout.excerpts.some(
            ({ reading, locator }) =>
              reading === asked?.reading &&
              locator.start <= asked.locator.start &&
              asked.locator.end <= locator.end,
          );
          expect(holds).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
