import { describe, expect, it } from "vitest";
import { findParticulars } from "../../../src/retrieval/particulars/find.ts";
import type { Head } from "../../../src/retrieval/particulars/head.ts";
import type { Reading } from "../../../src/retrieval/types.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { bees, owls } from "./bees-and-owls.ts";
import { ferries, lamps } from "./ferries-and-lamps.ts";

const catalogue = await makeCatalogue([bees, owls]);

/** The lines that were asked for, reading by reading. */
const linesFor = (text: string, allowed?: readonly string[]) =>
  findParticulars(text, catalogue, allowed)?.heads.map(linesOf);
const linesOf = ({ run, lines }: Head) =>
  lines.map(({ start, end }) => run.reading.source.slice(start, end)).join(" / ");
const byBees = "By Ada Lovelock and Tom Reed";

describe("the lines of heads that a question asks for", () => {
  it.each([
    ["Who wrote The Honey Trade?", byBees],
    ["What is the title of the text by Snow?", "Owls of the North"],
    ["When was Owls of the North published?", "Jan. 13, 2017"],
    ["Where was The Honey Trade published?", "Meadow Papers, Vol. 12, No. 3"],
    ["Which volume and issue of Meadow Papers is it?", "Meadow Papers, Vol. 12, No. 3"],
    ["List the authors of The Honey Trade", byBees],
    ["What volume is it?", "Meadow Papers, Vol. 12, No. 3"],
    ["Who wrote the text by Lovelock, and when?", `${byBees} / May 2002`],
  ])("are those of the reading that is named: %s", (text, lines) => {
    expect(linesFor(text)).toEqual([lines]);
  });

  it("are all that a reference is made of", () => {
    const whole = `The Honey Trade / ${byBees} / May 2002 / Meadow Papers, Vol. 12, No. 3`;
    expect(linesFor("How do I cite Lovelock in APA?")).toEqual([whole]);
    expect(linesFor("APA reference for The Honey Trade")).toEqual([whole]);
    expect(linesFor("Give me the full citation of The Honey Trade")).toEqual([whole]);
  });

  it("are of both where both are asked for, or where more than one line is and none is named", () => {
    expect(linesFor("Who are the authors of both readings?")).toEqual([byBees, "By Jon Snow"]);
    expect(linesFor("Which of the two was published first?")).toEqual(["May 2002", "Jan. 13, 2017"]);
    expect(linesFor("title and author")).toEqual([
      `The Honey Trade / ${byBees}`,
      "Owls of the North / By Jon Snow",
    ]);
  });

  it("are of both where a reading is only counted: nobody knows from which end", () => {
    expect(linesFor("author of the second text")).toEqual([byBees, "By Jon Snow"]);
    expect(linesFor("title of reading no. 1")).toEqual(["The Honey Trade", "Owls of the North"]);
  });

  it("are the very lines in which something is said to stand", () => {
    expect(linesFor("Which birds appear in the title of Snow’s text?")).toEqual(["Owls of the North"]);
    expect(linesFor("What did Lovelock write?")).toEqual(["The Honey Trade"]);
    expect(linesFor("How much time lies between the two readings?")).toEqual(["May 2002", "Jan. 13, 2017"]);
  });

  it("are of the reading that is meant by what else is asked, if a passage holds all of it", () => {
    expect(linesFor("Who wrote the paper about mice at night, and when?")).toEqual([
      "By Jon Snow / Jan. 13, 2017",
    ]);
    expect(linesFor("author and date of the one that says drones fight")).toEqual([`${byBees} / May 2002`]);
    expect(linesFor("Who wrote the text on penguins, and when was it printed?")).toBeUndefined();
  });

  it("begin a run from the first line to the last", () => {
    const [head] = findParticulars("title and date of The Honey Trade", catalogue)?.heads ?? [];
    expect(head && bees.source.slice(head.run.first.start, head.run.last.end)).toBe(
      `The Honey Trade\n${byBees}\nMay 2002`,
    );
    expect(head?.lines).toHaveLength(2);
  });

  it.each([
    ["something else", "When do drones fight?"],
    ["something else of a named reading", "When did Lovelock say the drones fight?"],
    ["where something is that a text tells of", "Where is the wax sold?"],
    ["nobody knows which reading", "Who is the author?"],
    ["what no head tells", "What does Lovelock say about wax?"],
    ["a text that only a list knows", "When was Crows at Sea published?"],
    ["a list", "Who wrote the list of earlier reports?"],
    ["nothing", ""],
  ])("are none where the question asks for %s", (_, text) => {
    expect(linesFor(text)).toBeUndefined();
  });

  it("are those of the readings that it is told to search", () => {
    expect(linesFor("title and author", ["owls"])).toEqual(["Owls of the North / By Jon Snow"]);
    expect(linesFor("Who wrote The Honey Trade?", ["owls"])).toBeUndefined();
  });

  it("are none where a library is so large that the question does not say which readings are meant", async () => {
    const many = await makeCatalogue(
      ["a", "b", "c", "d"].map((name) =>
        makeReading(`Text ${name}\nBy Plato\n\nIt rained. It poured.`, { name }),
      ),
    );
    expect(findParticulars("title and author", many)).toBeUndefined();
  });
});

describe("the reading that a question describes", () => {
  it.each([
    ["Who wrote the paper about oil pressed from walnuts?", ["By Ivo Brandt"]],
    ["Who wrote about goats and hay?", ["By Mara Quist"]],
    ["Who wrote the report with the picture of the fishermen?", ["By Mara Quist"]],
    ["Who wrote the paper with a kiln?", ["By Ivo Brandt"]],
    ["Who wrote the text with the heading What the Boats Carry?", ["By Mara Quist"]],
  ])("is the one that holds all of that: %s", async (text, lines) => {
    expect(await linesAmong([ferries, lamps], text)).toEqual(lines);
  });

  it("is none where no reading does, or where it is told of and not described", async () => {
    expect(await linesAmong([ferries, lamps], "Who wrote the paper about whales and hay?")).toBeUndefined();
    expect(
      await linesAmong([ferries, lamps], "Who wrote the paper about whales that travel free of charge?"),
    ).toBeUndefined();
    expect(await linesAmong([ferries, lamps], "Who wrote that goats pay for hay?")).toBeUndefined();
  });

  it("is looked for among those that are to be searched: what others hold does not hide it", async () => {
    const other = makeReading("Walnuts\n\nOil is pressed from walnuts. Oil pressed from walnuts is dear.", {
      name: "other",
      title: "Walnuts",
    });
    const text = "Who wrote the paper about oil pressed from walnuts?";
    expect(await linesAmong([ferries, lamps, other], text, ["ferries", "lamps"])).toEqual(["By Ivo Brandt"]);
  });
});

describe("the date of a text that a list knows, too", () => {
  const listing = makeReading(
    "Hens\n\nHens lay eggs. They cluck.\n\nEarlier Reports\nMay 2, 1996  The Honey Trade\nMay 9, 1996  Wax",
    { name: "hens", title: "Hens" },
  );
  const text = "When was The Honey Trade published?";

  it("is left to the list, unless that is not to be searched", async () => {
    expect(await linesAmong([bees, listing], text)).toBeUndefined();
    expect(await linesAmong([bees, listing], text, ["bees"])).toEqual(["May 2002"]);
  });
});

describe("a heading by which people call a reading", () => {
  it("names the one that has it", () => {
    expect(linesFor("Who wrote the abstract?")).toEqual([byBees]);
  });

  it("names none where both have it, or a heading is said in part", async () => {
    const twin = makeReading("Hens\nBy Jon Snow\nAbstract\n\nHens lay eggs. They cluck.", {
      name: "hens",
      title: "Hens",
    });
    expect(await linesAmong([bees, twin], "Who wrote the abstract?")).toBeUndefined();
    const partly = makeReading("Hens\nBy Jon Snow\nAbstract of Hens\n\nHens lay eggs. They cluck.", {
      name: "hens",
      title: "Hens",
    });
    expect(await linesAmong([ferries, partly], "Who wrote the abstract?")).toBeUndefined();
  });
});

describe("the imprint by itself", () => {
  const imprint = "Institute of Coastal Research, date added 12/2010";

  it.each(["Which institute is behind it?", "Who is the publisher?"])(
    "is that of the one reading that has any: %s",
    async (text) => {
      expect(await linesAmong([ferries, lamps], text)).toEqual([imprint]);
    },
  );

  it("is not meant by “where?” alone, and is nobody's where several have one", async () => {
    expect(await linesAmong([ferries, lamps], "Where was it?")).toBeUndefined();
    expect(await linesAmong([ferries, bees], "Which institute is behind it?")).toBeUndefined();
  });

  it("may date where a reading was put", async () => {
    expect(await linesAmong([ferries], "When was Ferries of the Sound posted?")).toEqual([
      `Nov. 4, 2009 / ${imprint}`,
    ]);
    expect(linesFor("When was The Honey Trade posted?")).toEqual(["May 2002"]);
    expect(await linesAmong([ferries, bees], "When was Ferries of the Sound written?")).toEqual([
      "Nov. 4, 2009",
    ]);
  });
});

async function linesAmong(readings: readonly Reading[], text: string, allowed?: readonly string[]) {
  return findParticulars(text, await makeCatalogue(readings), allowed)?.heads.map(linesOf);
}
