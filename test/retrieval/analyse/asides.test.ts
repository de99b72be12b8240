import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAsides } from "../../../src/retrieval/analyse/asides.ts";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { arbitraryText } from "../arbitrary-readings.ts";

/** The library of these tests knows of ferries, goats and tolls. */
const known = new Set(findWords("ferry ferries goats tolls island").map(({ term }) => term));
const knows = (term: string) => known.has(term);
const kept = (text: string) => withoutAsides(text, knows).trim();

describe("what is said before a question", () => {
  it.each([
    ["a greeting", "hello there, who runs the ferry?"],
    ["an excuse", "Sorry!! who runs the ferry?"],
    ["several of them", "hi all, sorry, quick question: who runs the ferry?"],
    ["asking whether somebody knows", "could you please tell me who runs the ferry?"],
    ["not knowing", "I forgot who runs the ferry?"],
    ["what somebody said of it", "my cousin Tilda claims that who runs the ferry?"],
    ["what the asker is at", "I am on the night train, who runs the ferry?"],
    ["what the asker missed", "we skipped a lesson... who runs the ferry?"],
  ])("is left out if it is %s: “%s”", (_, text) => {
    expect(kept(text)).toBe("who runs the ferry?");
  });

  it.each([
    ["it is of the readings", "I paid the tolls, who runs the ferry?"],
    ["nobody speaks of himself", "At night, who runs the ferry?"],
    ["nothing is asked after it", "I am on the night train, the ferry leaves"],
    ["nothing would be left", "hello, thanks"],
    ["it is a word of the question", "So many goats travel, why?"],
    ["it is written in another script", "Πορθμείο ok, who runs the ferry?"],
  ])("stays where %s: “%s”", (_, text) => {
    expect(kept(text)).toBe(text);
  });

  it("is left out only so far: what was asked is kept, and stands where it stood", () => {
    const text = "hey, um, who runs the ferry?";
    expect(withoutAsides(text, knows).indexOf("who")).toBe(text.indexOf("who"));
  });
});

describe("what is said after a question", () => {
  it.each([
    ["thanks", "Who runs the ferry? thanks a lot"],
    ["what it is wanted for", "Who runs the ferry? need it for my talk"],
    ["what the asker is at", "Who runs the ferry? I am on the night train."],
    ["whether somebody is right", "Who runs the ferry? is she right?"],
    ["whether it is so", "Who runs the ferry? isn’t it?"],
    ["a guess", "Who runs the ferry? I guess a duke"],
  ])("is left out if it is %s: “%s”", (_, text) => {
    expect(kept(text)).toBe("Who runs the ferry?");
  });

  it.each([
    ["it is of the readings", "Who runs it? I mind the goats"],
    ["it tells a time", "Who ran the ferry? I want the year 1994"],
    ["it tells a time in words", "Who ran the ferry? I want the nineties"],
    ["it names somebody", "Who ran the ferry? I thought of Ole Berg"],
    ["it asks for each of two", "Who ran the ferry? I want both"],
    ["there is no question before it", "What? I am on the night train"],
  ])("stays where %s: “%s”", (_, text) => {
    expect(kept(text)).toBe(text);
  });
});

describe("a question without what is said around it", () => {
  const openings = ["hi, ", "sorry!! ", "could you tell me ", "I am late, ", "my friend says ", ", ", "… "];
  const closings = [", thanks", ". need it", "? is she right?", ", I guess", "—", ".", " "];
  const chatter = fc
    .tuple(
      fc.array(fc.constantFrom(...openings), { maxLength: 9 }),
      arbitraryText(12),
      fc.array(fc.constantFrom(...closings), { maxLength: 9 }),
    )
    .map((parts) => parts.flat().join(""));

  it("is as long as it was, and every character of it is where it was, or white space is", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText(40), chatter), fc.boolean(), (text, knowsAll) => {
        const rest = withoutAsides(text, (term) => knowsAll || knows(term));
        expect(rest).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++) expect([text[at], " "]).toContain(rest[at]);
      }),
    );
  });

  it("is kept in one piece", () => {
    fc.assert(
      fc.property(chatter, (text) => {
        const rest = withoutAsides(text, knows).trim();
        expect(text).toContain(rest);
      }),
    );
  });

  it("still holds something to look for, if it did", () => {
    fc.assert(
      fc.property(chatter, (opening) => {
        expect(kept(`${opening}, who runs the ferry`)).toContain("ferry");
      }),
    );
  });

  it("is found in a text of commas, greetings or spaces about as fast as in any other of 6,000 characters", () => {
    const plain = fastest("who runs the ferry to the island ".repeat(182));
    const units = [",", ", ", "hi, ", "sorry ", "I, ", " ", "\n", "…", ". ", "— ", "please ", "my my ", "aé"];
    const long = units.flatMap((unit) => [
      unit.repeat(6000 / unit.length),
      // Once "who,", 590 spaces and a dash took two seconds: only the end of a text is looked at.
      `${"x ".repeat(2700)},${unit.repeat(590 / unit.length)}—`,
    ]);
    // They take some thirty times as long at most; what looks at every pair of places takes 100,000 times.
    for (const text of long) expect(fastest(text)).toBeLessThan(plain * 1000);
  });

  /** To be held against the time of another text only. */
  function fastest(text: string): number {
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      withoutAsides(text, knows);
      return performance.now() - start;
    });
    return Math.min(...runs);
  }
});
