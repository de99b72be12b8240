import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import type { QuoteCheck } from "../../../src/retrieval/quote/types.ts";
import { expectVerbatim } from "../expect-verbatim.ts";
import { makeReading } from "../make-reading.ts";

const readings = [
  makeReading(
    "Letters\n\nThe war\n\nIt rained a lot. The “long peace” came late — as Mother’s letters say – to a town of weavers. They all said so.\n\n" +
      "Who can say why the weavers left their town before the harvest?\n\nMay 3, 1996  Weavers of the North",
    { name: "letters" },
  ),
  makeReading("Diary\n\nThe weavers left early. It rained a lot.", { name: "diary" }),
];
const library = await openLibrary({ readings });

const markedIn = (check: QuoteCheck): readonly string[] => {
  const excerpts = check.status === "exact" ? check.excerpts : check.status === "near" ? [check.excerpt] : [];
  for (const excerpt of excerpts) expectVerbatim(excerpt, readings);
  return excerpts.flatMap(({ text, highlights }) => highlights.map(([start, end]) => text.slice(start, end)));
};

/** A diff as a proof-reader writes it. */
const written = (check: QuoteCheck) =>
  check.status === "near" &&
  check.diff
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join("");

describe("an exact quotation", () => {
  it("is found wherever it stands, with the passage and the quotation marked in it", () => {
    const check = library.checkQuote("It rained a lot.");
    expect(check).toMatchObject({
      status: "exact",
      count: 2,
      excerpts: [
        { reading: "letters", text: "It rained a lot.", locator: { sentences: [1, 1] } },
        { reading: "diary", text: "It rained a lot." },
      ],
    });
    expect(markedIn(check)).toEqual(["It rained a lot.", "It rained a lot."]);
  });

  it("may be a fragment", () => {
    const check = library.checkQuote("weavers left their town");
    expect(check).toMatchObject({
      status: "exact",
      excerpts: [{ text: "Who can say why the weavers left their town before the harvest?" }],
    });
    expect(markedIn(check)).toEqual(["weavers left their town"]);
  });

  it.each([
    ["sentences", "to a town of weavers. They all", [2, 3]],
    ["paragraphs", "They all said so. Who can say why", undefined],
  ])("may span %s", (_, text, sentences) => {
    const check = library.checkQuote(text);
    expect(check).toMatchObject({ status: "exact", count: 1 });
    expect(markedIn(check).map((marked) => marked.replace(/\s+/g, " "))).toEqual([text]);
    const [excerpt] = check.status === "exact" ? check.excerpts : [];
    expect(excerpt?.locator.sentences).toEqual(sentences);
    expect(library.passage(excerpt?.passageId ?? "")).toMatchObject({ text: excerpt?.text });
  });

  it.each([
    ["straight marks, other dashes", `the "long peace" came late -- as Mother's letters say - to a town`],
    ["line breaks and spaces", "The “long peace”\n came\u00a0late — as Mother’s"],
    ["a small letter where the sentence begins", "it rained a lot"],
    ["a capital where the quotation begins", "Came late — as Mother’s letters say"],
    ["marks around it", "“came late — as Mother’s letters say”"],
    ["a mark that was cut off", "“long peace” came late — as Mother’s letters say”"],
  ])("may be written with %s", (_, text) => {
    expect(library.checkQuote(text).status).toBe("exact");
  });

  it.each(["…", "...", "[…]", "[. . .]"])("may leave words out: %s", (ellipsis) => {
    const check = library.checkQuote(`came late ${ellipsis} to a town`);
    expect(check).toMatchObject({ status: "exact", count: 1 });
    expect(markedIn(check)).toEqual(["came late", "to a town"]);
  });

  it("may begin and end with words left out", () => {
    expect(library.checkQuote("… came late — as Mother’s letters …")).toMatchObject({ status: "exact" });
  });

  it("is counted wherever it stands, and shown in twenty passages", async () => {
    const many = await openLibrary({
      readings: [
        makeReading(
          Array.from({ length: 30 }, (_, day) => `The rain of day ${day} was long, and the rain fell.`).join(
            "\n\n",
          ),
        ),
      ],
    });
    const check = many.checkQuote("the rain");
    expect(check).toMatchObject({ status: "exact", count: 60 });
    expect(check.status === "exact" && check.excerpts).toHaveLength(20);
    expect(check.status === "exact" && check.excerpts[0].highlights).toHaveLength(2);
  });
});

describe("a near quotation", () => {
  it.each([
    [
      "a word replaced",
      "weavers left their village before the harvest",
      "weavers left their [-town -]{+village +}before the harvest",
    ],
    ["a word too many", "left their old town before", "left their {+old +}town before"],
    ["a word too few", "Who can say why weavers left", "Who can say why [-the -]weavers left"],
    ["a mark too many", "It all, rained a lot.", "It {+all, +}rained a lot."],
    ["its last word replaced", "Weavers of the South", "Weavers of the [-North-]{+South+}"],
    [
      "its first word replaced",
      "Nobody can say why the weavers left",
      "[-Who -]{+Nobody +}can say why the weavers left",
    ],
    ["capitals", "THEY ALL SAID SO", "[-They all said so-]{+THEY ALL SAID SO+}"],
    [
      "words left out and one replaced",
      "the “long peace” came early … to a town of weavers",
      "The “long peace” came [-late — as Mother’s letters say – -]{+early … +}to a town of weavers",
    ],
  ])("has %s, and the difference is shown", (_, text, diff) => {
    const check = library.checkQuote(text);
    expect(written(check)).toBe(diff);
    expect(markedIn(check)).toHaveLength(1);
  });

  it("names the passages that hold the nearest wording, and how much of the quotation stands there", () => {
    expect(library.checkQuote("the weavers left their lovely town")).toMatchObject({
      status: "near",
      excerpt: {
        reading: "letters",
        text: "Who can say why the weavers left their town before the harvest?",
        score: 5 / 6,
      },
    });
  });

  it("is not one when its order is another", () => {
    expect(library.checkQuote("harvest the before town their left weavers the why say can who").status).toBe(
      "absent",
    );
  });
});

describe("a quotation is absent", () => {
  it.each([
    ["when none of it is there", "Nothing was ever quite forgotten by sailors"],
    ["when fewer than three words in five are", "the weavers left because harvests had failed them"],
    ["when it is empty", ""],
    ["when it is white space", " \n\t"],
    ["when it has no word", "“ … ” — !?"],
    ["when it is an ellipsis", "[…]"],
    ["when a single word is not there", "sailor"],
  ])("%s", (_, text) => {
    expect(library.checkQuote(text)).toEqual({ status: "absent" });
  });

  it("when there is no reading", async () => {
    const empty = await openLibrary({ readings: [] });
    expect(empty.checkQuote("It rained a lot.")).toEqual({ status: "absent" });
  });
});
