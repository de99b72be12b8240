import { describe, expect, it } from "vitest";
import { findHeadings } from "../../../src/retrieval/particulars/headings.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { bees, owls } from "./bees-and-owls.ts";

const catalogue = await makeCatalogue([bees, owls]);

const headingsFor = (text: string) =>
  findHeadings(text, catalogue)?.heads.map(({ run }) =>
    run.reading.source.slice(run.first.start, run.last.end),
  );

describe("the headings that a question asks for", () => {
  it.each([
    ["What is the first section of The Honey Trade called?", ["Abstract"]],
    ["Under what heading are the older reports listed?", ["Earlier Reports"]],
    ["Which heading stands over Ravens?", ["Earlier Reports"]],
    ["What heading does each of the two texts begin with?", ["Abstract", "Earlier Reports"]],
  ])("are those of that place: %s", (text, headings) => {
    expect(headingsFor(text)).toEqual(headings);
  });

  it.each([
    ["Which sections is the text by Snow made up of?", ["Earlier Reports"]],
    ["List all headings", ["Abstract", "Earlier Reports"]],
    ["Is there anything besides the introduction?", ["Abstract", "Earlier Reports"]],
  ])("are all of them: %s", (text, headings) => {
    expect(headingsFor(text)).toEqual(headings);
  });

  it.each([
    "Is The Honey Trade the whole paper or just a summary?",
    "Do we have an abstract or an intro of the honey text?",
    "Which heading stands over the synopsis?",
  ])("are those of a section, by any of the names that such a section goes by: %s", (text) => {
    expect(headingsFor(text)).toEqual(["Abstract"]);
  });

  it("are none where nothing asks for one, or it cannot be told which", () => {
    expect(headingsFor("Who is heading the trade?")).toBeUndefined();
    expect(headingsFor("What section of the market do drones like?")).toBeUndefined();
    expect(headingsFor("Which heading is about whales?")).toBeUndefined();
  });
});

describe("the part of a text that the library has", () => {
  it.each([
    "Which part of Owls of the North do we have?",
    "What section of the text by Snow have we got?",
    "Which chapter of Owls of the North is this?",
  ])("is called by its first heading: %s", (text) => {
    expect(headingsFor(text)).toEqual(["Earlier Reports"]);
  });

  it("is not asked for by a part of anything else", () => {
    expect(headingsFor("Which part of the honey of Owls of the North was sold?")).toBeUndefined();
  });
});
