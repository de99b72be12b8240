import { describe, expect, it } from "vitest";
import { readParticularsAsking } from "../../../src/retrieval/particulars/asking.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { bees, owls } from "./bees-and-owls.ts";
import { ferries, lamps } from "./ferries-and-lamps.ts";

const readings = [bees, owls];
const { lexicon } = await makeCatalogue(readings);
const read = (text: string) => readParticularsAsking(text, lexicon, readings);

describe("a question about the heads of readings", () => {
  it.each([
    ["Who wrote it?", "byline"],
    ["the author of the paper", "byline"],
    ["Whose article is it?", "byline"],
    ["What is the title of the text?", "title"],
    ["What is the paper called?", "title"],
    ["When did it come out?", "date"],
    ["Which of the two is older?", "date"],
    ["Where was it published?", "imprint"],
    ["Which institute does the author belong to?", "byline imprint"],
    ["the title, the authors and the year of publication", "byline title date"],
    ["How do I cite it?", "title byline date imprint"],
    ["Give me an MLA citation", "title byline date imprint"],
  ])("asks for lines by what they are: %s", (text, kinds) => {
    expect([...(read(text)?.kinds ?? [])].join(" ")).toBe(kinds);
  });

  it("may ask for the number of a volume or an issue", () => {
    expect(read("Which volume is it?")).toMatchObject({ isNumber: true });
    expect(read("Who wrote it?")?.isNumber).toBe(false);
  });

  it.each([
    "Do bees fight?",
    "What is honey called?",
    "Which reports did Snow write?",
    "Who wrote the list?",
    "",
  ])("is none, or is about a list: “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ["Who wrote The Honey Trade?", ["bees"]],
    ["What is the title of Snow’s paper?", ["owls"]],
    ["When was the paper in Meadow Papers published?", ["bees"]],
    ["Who are the authors of both readings?", ["bees", "owls"]],
    ["When did Lovelock and Snow publish?", ["bees", "owls"]],
    ["Who is the author?", []],
  ])("names readings by words of their cards: %s", (text, expected) => {
    expect(read(text)?.readings).toEqual(expected);
  });

  it("keeps apart what no card holds: it may tell which reading is meant, or be what is asked", () => {
    const matterOf = (text: string) =>
      read(text)?.matter.flatMap(({ asked }) => asked.map(({ surface }) => surface));
    expect(matterOf("Who wrote the paper about mice?")).toEqual(["mice"]);
    expect(matterOf("Who wrote The Honey Trade?")).toEqual([]);
    expect(matterOf("Please list the names of the authors of the paper, in full")).toEqual([]);
    expect(matterOf("How do I properly cite Lovelock in APA style?")).toEqual([]);
  });
});

describe("a question about where a text comes from", () => {
  it.each(["When was it posted?", "When was it added to the database?", "Which year was it put online?"])(
    "may ask when it was put where it was read: %s",
    (text) => {
      expect(read(text)?.isPosting).toBe(true);
    },
  );

  it("asks for no posting where it asks for no date, or for that of the text", () => {
    expect(read("Where was it posted?")?.isPosting).toBe(false);
    expect(read("When was it written?")?.isPosting).toBe(false);
  });

  it.each(["Which institute is behind it?", "Who is the publisher?", "the author’s affiliation"])(
    "may ask for what only texts have: %s",
    (text) => {
      expect(read(text)?.isOfText).toBe(true);
    },
  );

  it("may ask for what anything has", () => {
    expect(read("Where was it?")?.isOfText).toBe(false);
  });
});

describe("a question that claims something of a head", () => {
  const matterOf = (text: string) =>
    read(text)?.groups.flatMap(({ asked }) => asked.map(({ surface }) => surface));

  it("is about no matter where the claim is a name that no reading knows", () => {
    expect(matterOf("Was it written by Ellen Vane?")).toEqual([]);
    expect(matterOf("Did Ellen Vane write it?")).toEqual([]);
  });

  it("is about matter where the name is one of the readings', where it is no name, or where the question is open", () => {
    expect(matterOf("Was it written by Paris?")).toEqual(["paris"]);
    expect(matterOf("Was it written by gardeners?")).toEqual(["gardeners"]);
    expect(matterOf("Who wrote of Ellen?")).toEqual(["ellen"]);
  });
});

describe("a text that is called by what its card's type is", () => {
  const all = [ferries, lamps];
  const readOf = (text: string) => readParticularsAsking(text, lexicon, all);

  it.each(["Who wrote the magazine article?", "Who is the journalist?"])("is named by it: %s", (text) => {
    expect(readOf(text)).toMatchObject({ readings: ["lamps"], matter: [] });
  });

  it("is none where no card is of that type", () => {
    expect(readOf("Who wrote the thesis?")?.readings).toEqual([]);
  });
});
