import { describe, expect, it } from "vitest";
import { type Group, readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const reading = makeReading(
  "Letters\n\nRussia abandoned the treaty; nobody feared the peril or the danger. The economy of Russia grew, and rus in urbe was a garden.\n\nRussia was at war.",
);
const names = [
  ["Russia", "Kremlin"],
  ["Sept. 11", "9/11"],
  ["Soviet Russia", "USSR"],
];
const terms = [["war", "fight", "armed fight"]];
const { lexicon } = await makeCatalogue([reading], { names, terms });

const groupsOf = (text: string) => readGroups(text, lexicon);
const askedIn = (text: string) =>
  groupsOf(text).map(({ asked }) => asked.map(({ surface }) => surface).join(" "));
/** Each way in which the first group of a question can be met. */
const waysOf = (text: string) =>
  groupsOf(text)[0]?.alternatives.map(({ terms, via }) => `${terms.join(" ")} (${via})`) ?? [];

describe("what a question is about", () => {
  it("is each of its words of matter, once, in the asker's order", () => {
    expect(askedIn("Why has the treaty made Russia grow? Treaties!")).toEqual(["treaty", "russia", "grow"]);
  });

  it("is looked for under the asker's own words first, at their full weight", () => {
    for (const { alternatives, asked } of groupsOf("Did the Kremlin fight for a pact?"))
      expect(alternatives[0]).toEqual({ terms: asked.map(({ term }) => term), weight: 1, via: "asked" });
  });

  it("is looked for by what the glossary knows it by", () => {
    expect(waysOf("Kremlin")).toEqual(["kremlin (asked)", "names#0 (glossary)"]);
    expect(waysOf("9/11")).toEqual(["9 11 (asked)", "names#1 (glossary)"]);
  });

  it("is a phrase of the glossary as a whole, the longest that there is", () => {
    expect(askedIn("the armed fight of Soviet Russia")).toEqual(["armed fight", "soviet russia"]);
    expect(waysOf("Soviet Russia")).toEqual(["soviet russia (asked)", "names#2 (glossary)"]);
  });

  it("may lie in nothing that is asked", () => {
    for (const text of ["", "what is it?", "🕊", "please tell me"]) expect(groupsOf(text)).toEqual([]);
  });

  it("is read up to 64 different things", () => {
    const words = Array.from({ length: 200 }, (_, index) => `x${index}`);
    expect(askedIn(words.join(" "))).toEqual(words.slice(0, 64));
  });

  it("remembers where its words stand, mended or not", () => {
    const text = "Did the Kremlin sign a traety?";
    expect(
      groupsOf(text).flatMap(({ asked }) => asked.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(["Kremlin", "sign", "traety"]);
  });
});

describe("a misspelt word", () => {
  it("is repaired when no reading knows it, and counts a little less", () => {
    expect(waysOf("traety")).toEqual(["treati (spelling)"]);
    const weight = groupsOf("traety")[0]?.alternatives[0].weight ?? 1;
    expect(weight).toBeLessThan(1);
    expect(weight).toBeGreaterThan(0.8);
  });

  it("meets the glossary once it is repaired", () => {
    expect(waysOf("Kremlim")).toEqual(["kremlin (spelling)", "names#0 (glossary)"]);
  });

  it("is none when a reading knows it, and is left alone", () => {
    expect(waysOf("urbe")).toEqual(["urb (asked)"]);
  });

  it("is none when it is a word of English that no reading has", () => {
    expect(waysOf("treats")[0]).toBe("treat (asked)");
    expect(waysOf("ward")[0]).toBe("ward (asked)");
  });

  it("is left alone when nothing is near it", () => {
    expect(waysOf("glorbification")).toEqual(["glorbif (asked)"]);
  });
});

describe("text-speak", () => {
  it("is written out", () => {
    expect(askedIn("econ b4 teh ppl")).toContain("economy");
    expect(waysOf("econ")).toEqual(["economi (spelling)"]);
  });

  it("is left alone where the readings have the very word", () => {
    expect(waysOf("rus")).toEqual(["ru (asked)"]);
  });

  it("that means a stop word means nothing to look for", () => {
    expect(askedIn("y r u abt")).toEqual([]);
  });
});

describe("the thesaurus", () => {
  it("speaks for a word that no reading knows", () => {
    expect(waysOf("pact")).toEqual(["pact (asked)", "treati (thesaurus)"]);
    const [own, related] = groupsOf("pact")[0]?.alternatives ?? [];
    expect(related?.weight).toBeLessThan(own?.weight ?? 0);
  });

  it("is silent where a reading has the word itself", () => {
    expect(waysOf("peril")).toEqual(["peril (asked)"]);
    expect(waysOf("jeopardy")).toContain("peril (thesaurus)");
  });

  it("is silent where the glossary knows better", () => {
    expect(waysOf("fight").filter((way) => way.includes("thesaurus"))).toEqual([]);
  });
});

describe("how much of a question hangs on a thing", () => {
  const importance = (text: string): number =>
    (groupsOf(text)[0] satisfies Group | undefined)?.importance ?? 0;

  it("is more the rarer it is", () => {
    expect(importance("Russia")).toBeLessThan(importance("treaty"));
    expect(importance("treaty")).toBeLessThan(importance("glorbification"));
  });

  it("is something between 0 and 1", () => {
    for (const text of ["Russia", "war", "pact", "glorbification", "9/11", "戦争"]) {
      expect(importance(text)).toBeGreaterThan(0);
      expect(importance(text)).toBeLessThanOrEqual(1);
    }
  });
});
