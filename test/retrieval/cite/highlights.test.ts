import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { highlight } from "../../../src/retrieval/cite/highlights.ts";
import { prepareGlossary } from "../../../src/retrieval/lexicon/glossary.ts";
import { arbitraryText } from "../arbitrary-readings.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const names = [
  ["Russia", "Kremlin"],
  ["Sept. 11", "9/11"],
];
const texts = [
  "Treaties bind Russia’s neighbours",
  "Anti-Ballistic Missile, Treaty",
  "Since Sept. 11 it rained. Market economy or economy of the market?",
];
const { lexicon } = await makeCatalogue([makeReading(texts.join("\n\n"))], { names });

const highlightedIn = (text: string, question: string) =>
  highlight(text, readGroups(question, lexicon), lexicon.glossary).map(([start, end]) =>
    text.slice(start, end),
  );

describe("the highlights of an excerpt", () => {
  it("are the words that were asked for, in whatever form they stand there", () => {
    expect(highlightedIn("Treaties bind Russia’s neighbours", "Does the treaty bind Russia?")).toEqual([
      "Treaties bind Russia’s",
    ]);
  });

  it("join words that only a space or a hyphen divides, and no others", () => {
    expect(highlightedIn("Anti-Ballistic Missile, Treaty", "anti-ballistic missile treaty")).toEqual([
      "Anti-Ballistic Missile",
      "Treaty",
    ]);
  });

  it("are what the glossary knows under the name that was asked for", () => {
    expect(highlightedIn("Since Sept. 11 it rained in Russia.", "the Kremlin on 9/11")).toEqual([
      "Sept. 11",
      "Russia",
    ]);
  });

  it("are what a misspelt word was meant to be, and what is akin to a word that no reading knows", () => {
    expect(highlightedIn("Treaties bind", "traety")).toEqual(["Treaties"]);
    expect(highlightedIn("Treaties bind", "pacts")).toEqual(["Treaties"]);
  });

  it("are none when nothing was asked, or nothing of it stands there", () => {
    expect(highlightedIn("Treaties bind", "")).toEqual([]);
    expect(highlightedIn("Treaties bind", "Sept. 11")).toEqual([]);
  });

  it("never overlap, though several things that were asked stand in the same words", () => {
    const text = "Sept. 11, Sept. 11";
    const found = highlight(text, readGroups("9/11, September, 11, Sept. 11", lexicon), lexicon.glossary);
    expect(found).toEqual([
      [0, 8],
      [10, 18],
    ]);
    expect(highlightedIn("Since Sept. 11 it rained.", "Sept. 11; September")).toEqual(["Sept. 11"]);
  });

  it("lie in the text in order and apart, whatever is written, asked and in the glossary", () => {
    const list = fc.array(arbitraryText(3), { minLength: 2, maxLength: 4 });
    const lists = fc.record({
      names: fc.array(list, { maxLength: 4 }),
      terms: fc.array(list, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        arbitraryText(40),
        arbitraryText(8),
        lists,
        fc.boolean(),
        (text, question, entries, quotes) => {
          const glossary = prepareGlossary(entries);
          const asked = quotes ? `${question} ${text.slice(0, 40)}` : question;
          let from = 0;
          for (const [start, end] of highlight(text, readGroups(asked, { ...lexicon, glossary }), glossary)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).isWellFormed()).toBe(true);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
