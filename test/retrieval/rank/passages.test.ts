import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/retrieval/analyse/content.ts";
import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { coverage, worthIn } from "../../../src/retrieval/rank/passages.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const names = [["Russia", "Kremlin"]];
const reading = makeReading("Letters\n\nRussia abandoned the treaty. It was the war. It rained a lot.");
const { lexicon } = await makeCatalogue([reading], { names });

const contents = (...texts: readonly string[]) => texts.map((text) => readContent(text, lexicon.glossary));
const covered = (question: string, ...texts: readonly string[]) =>
  coverage(readGroups(question, lexicon), contents(...texts));

function worth(question: string, text: string): number {
  const [group] = readGroups(question, lexicon);
  if (!group) throw new Error("the question asks for nothing");
  return worthIn(group, contents(text));
}

describe("what a text is worth for a thing that is asked", () => {
  it("is all when it has the asker's own word, in whatever form", () => {
    expect(worth("treaty", "The treaties")).toBe(1);
  });

  it("is less when it has another name of it, and nothing when it has none", () => {
    expect(worth("Kremlin", "Russia’s war")).toBeLessThan(1);
    expect(worth("Kremlin", "Russia’s war")).toBeGreaterThan(0);
    expect(worth("Kremlin", "The war")).toBe(0);
  });

  it("is nothing when only the thesaurus makes it likely: it makes every word look known", () => {
    expect(worth("pact", "The treaty")).toBe(0);
  });
});

describe("how much of a question texts cover", () => {
  it("is all when each thing stands in one of them", () => {
    expect(covered("Was the treaty abandoned in the war?", "abandoned treaties", "The war")).toBeCloseTo(1);
  });

  it("is nothing when none has anything of it, and when nothing is asked", () => {
    expect(covered("treaty", "It rained.")).toBe(0);
    expect(covered("", "It rained.")).toBe(0);
  });

  it("is more when the rarer things stand there", () => {
    expect(covered("Russia and its glorbification", "glorbification")).toBeGreaterThan(
      covered("Russia and its glorbification", "Russia"),
    );
  });
});
