import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readTimeFrame } from "../../src/retrieval/analyse/time.ts";
import { CorpusError, openLibrary } from "../../src/retrieval/index.ts";
import { layOut } from "../../src/retrieval/layout/layout.ts";
import { makeCorpus } from "./make-corpus.ts";
import { makeReading } from "./make-reading.ts";

/** Questions that were once taken for something else, each with what went wrong. */
const library = await openLibrary({ folder: fileURLToPath(new URL("../../corpus", import.meta.url)) });

describe("a question that was once misread", () => {
  it.each([
    ["before the 1950s", { to: 19491231 }],
    ["until the 1950s", { to: 19591231 }],
    ["after the 1950s", { from: 19600101 }],
    ["since the 1990s", { from: 19900101 }],
    ["before May 1996", { to: 19960500 }],
    ["since March 1993", { from: 19930301 }],
    ["after January 18, 2002", { from: 20020119 }],
    ["between the 1970s and the 1990s", { from: 19700101, to: 19991231 }],
    ["between May 1990 and June 1995", { from: 19900501, to: 19950631 }],
  ])("%s is a stretch of time, and not only what is named in it", (text, frame) => {
    const { rest: _, ...found } = readTimeFrame(`Which reports appeared ${text}?`) ?? { rest: "" };
    expect(found).toEqual(frame);
  });

  it.each(["What happened on 9/11?", "What did 9/11 change between Bush and Putin?"])(
    "%s is about a day that has a name, not about the number 9",
    (text) => {
      expect(library.ask(text).status).toBe("answered");
    },
  );

  it.each([
    "What did Angela Merkel tell Putin?",
    "What does Merkel think about the market economy in Russia?",
    "What did Merkel say in Crawford?",
  ])("%s names someone of whom nothing is said, among others of whom much is", (text) => {
    expect(library.ask(text).status).not.toBe("answered");
  });

  it.each(["reports from 1999", "Which reports came out in 1999?", "What is the oldest report before 1900?"])(
    "%s asks for lines that the list does not have, and gets no others instead",
    (text) => {
      expect(library.ask(text).status).not.toBe("answered");
    },
  );

  it.each(["Who?", "Where?", "when", "Who was it?"])(
    "%s asks for nothing that could be looked for",
    (text) => {
      expect(library.ask(text).status).not.toBe("answered");
    },
  );

  it("is not answered with as many excerpts as there are readings when fewer are wanted", () => {
    const { excerpts } = library.ask("What do both readings say about the war on terrorism?", { limit: 1 });
    expect(excerpts).toHaveLength(1);
  });

  it("about who did it is not answered by the capital that opens a sentence", async () => {
    const storm = "Twelve ships sank in the storm of the harbour. It rained a lot.";
    const letters = await openLibrary({
      readings: [makeReading(`Letters\n\n${storm}\n\nThey went home to the hills.`)],
    });
    expect(letters.ask("Who saw the ships sink in the storm of the harbour?").status).not.toBe("answered");
  });
});

describe("a corpus that was once misread", () => {
  it("may hold a word that is longer than all that follows its place in the dictionary, or in another script", async () => {
    const words = ["z".repeat(200), "საქართველოსდამოუკიდებლობისდღესასწაული"];
    const readings = [makeReading(`Letters\n\nHe went to sleep and said ${words.join(" and ")} all night.`)];
    const { excerpts } = (await openLibrary({ readings })).ask("went to sleep all night");
    expect(excerpts[0]?.text).toContain("went to sleep");
  });

  it("has its text counted and cited by itself where no heading parts it from the front matter", async () => {
    const letters = await openLibrary({
      readings: [makeReading("Letters\n\nIt rained a lot. They went home to the hills.")],
    });
    const [excerpt] = letters.ask("They went home to the hills").excerpts;
    expect(excerpt && letters.cite(excerpt)).toContain("¶ 1, sentences 1–2 (line 3)");
  });

  it("has the faults of all its study guides told together", async () => {
    const files = ["a", "b"].map((name) => ({
      [`${name}.txt`]: `It rained on ${name}.`,
      [`${name}.yaml`]: "type: book\ntitle: A",
      [`${name}.guide.yaml`]: "- passage: It snowed.\n  questions: [Why?]",
    }));
    const folder = await makeCorpus(Object.assign({}, ...files));
    const error = await openLibrary({ folder }).catch((reason: unknown) => reason);
    const named = error instanceof CorpusError ? error.faults.map(({ file }) => file) : error;
    expect(named).toEqual(["a.guide.yaml", "b.guide.yaml"]);
  });

  it("may not hold the same text twice, because an id could not say which is meant", async () => {
    const folder = await makeCorpus({
      "a.txt": "It rained.",
      "a.yaml": "type: book\ntitle: A",
      "b.txt": "It rained.",
      "b.yaml": "type: book\ntitle: B",
    });
    await expect(openLibrary({ folder })).rejects.toThrow("b.txt: it is the same text as a.txt");
  });

  it("keeps the lines of a dated list apart, however much they look wrapped", () => {
    const reports = [
      "Aug. 13, 1999  The Harvest of the Steppe",
      "May 03, 1996  Treaties of the Peace",
      "Jul. 12, 1951  Grain and Trade at sea",
      "Aug. 15, 1930  The Treaty of the Kings",
    ];
    const reading = makeReading(
      ["Letters", "", "It rained a lot. It was the war of 1942.", "", "Reports", ...reports].join("\n"),
    );
    expect(layOut(reading).filter(({ kind }) => kind === "item")).toHaveLength(4);
  });
});
