import { describe, expect, it } from "vitest";
import { mend } from "../../../src/retrieval/analyse/mend.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const { lexicon } = await makeCatalogue([
  makeReading("Letters\n\nAn angel came to Ormsund. The ferry of the harbour was late."),
]);

describe("a question whose slips are repaired", () => {
  it("has all of them repaired for what goes by its form, and only the words by which it asks for what goes by its matter", () => {
    expect(mend("wich ferrry was the oldset?", lexicon)).toEqual({
      asking: "which ferrry was the oldest?",
      whole: "which ferry was the oldest?",
    });
  });

  it("is not about the place where something stands, unless it asks for nothing else", () => {
    const asked = "what is that angel at the top of the page?";
    expect(mend(asked, lexicon)).toEqual({ asking: "what is that angel?", whole: asked });
    const place = "what is at the top of the page?";
    expect(mend(place, lexicon)).toEqual({ asking: place, whole: place });
    expect(mend("was the ferry late at the end of the war?", lexicon).asking).toContain(
      "at the end of the war",
    );
  });

  it("has nothing repaired that a reading has, or that is a word", () => {
    const text = "did the angel go to the harbour with a goat?";
    expect(mend(text, lexicon)).toEqual({ asking: text, whole: text });
  });

  it("has no name repaired to another word: nobody called Angelo is an angel", () => {
    expect(mend("did they meet Whichard there?", lexicon).whole).toContain("Whichard");
    expect(mend("did they meet Sinse there?", lexicon).whole).toContain("Sinse");
    expect(mend("did they meet sinse then?", lexicon).whole).toContain("since");
  });

  it("has a name repaired to one that the readings know", () => {
    expect(mend("when did she reach Ormsnud there?", lexicon).whole).toContain("ormsund");
  });

  it("is without what is said around it", () => {
    expect(mend("hi there, wich ferry?", lexicon).whole.trim()).toBe("which ferry?");
  });
});
