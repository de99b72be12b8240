import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { citeInStyle } from "../../../src/retrieval/cite/in-style.ts";
import type { CitationStyle } from "../../../src/retrieval/index.ts";
import type { Card, Locator, Person } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";

const makeCard = (card: Partial<Card>): Card => makeReading("", { title: "Letters", ...card }).card;
const cite = (style: CitationStyle, card: Partial<Card>) => citeInStyle(style, makeCard(card));

const inAbstract: Locator = {
  section: "Abstract",
  paragraph: 2,
  sentences: [4, 4],
  lines: [14, 14],
  start: 0,
  end: 1,
  sha256: "",
};
const masci = { family: "Masci", given: "David" };
const plato = { family: "Plato" };

describe("kinds of readings", () => {
  const full = {
    author: [masci],
    issued: { year: 2002, month: 1, day: 18 },
    publisher: "A Press",
    publisherPlace: "London",
  };
  const part = { ...full, containerTitle: "Essays", volume: "3" };

  it.each<[CitationStyle, Partial<Card>, string]>([
    ["apa", { ...full, type: "book" }, "Masci, D. (2002). Letters. A Press."],
    ["mla", { ...full, type: "book" }, "Masci, David. Letters. A Press, 18 Jan. 2002."],
    ["chicago-note", { ...full, type: "book" }, "David Masci, Letters (London: A Press, 2002)."],
    ["chicago-bibliography", { ...full, type: "book" }, "Masci, David. Letters. London: A Press, 2002."],
    ["apa", { ...part, type: "chapter" }, "Masci, D. (2002). Letters. In Essays (Vol. 3). A Press."],
    ["mla", { ...part, type: "chapter" }, "Masci, David. “Letters.” Essays, vol. 3, A Press, 18 Jan. 2002."],
    [
      "chicago-note",
      { ...part, type: "chapter" },
      "David Masci, “Letters,” in Essays, vol. 3 (London: A Press, 2002).",
    ],
    [
      "chicago-bibliography",
      { ...part, type: "chapter" },
      "Masci, David. “Letters.” In Essays. Vol. 3. London: A Press, 2002.",
    ],
    [
      "chicago-note",
      { ...part, issue: "1", type: "article-journal" },
      "David Masci, “Letters,” Essays 3, no. 1 (January 18, 2002).",
    ],
    ["apa", { ...full, type: "thesis" }, "Masci, D. (2002). Letters [Thesis, A Press]."],
    ["chicago-note", { ...full, type: "thesis" }, "David Masci, “Letters” (thesis, A Press, 2002)."],
    ["chicago-bibliography", { ...full, type: "thesis" }, "Masci, David. “Letters.” Thesis, A Press, 2002."],
    [
      "apa",
      { ...full, type: "webpage", containerTitle: "A Site", url: "https://example.org/a" },
      "Masci, D. (2002, January 18). Letters. A Site. https://example.org/a",
    ],
    [
      "mla",
      { ...full, type: "webpage", containerTitle: "A Site", url: "https://example.org/a" },
      "Masci, David. “Letters.” A Site, A Press, 18 Jan. 2002, https://example.org/a.",
    ],
  ])("in %s, %j is %s", (style, card, cited) => {
    expect(cite(style, card)).toBe(cited);
  });

  it("agree with the APA style that citation-js has, where that one goes by the card alone", () => {
    const require = createRequire(import.meta.url);
    const { plugins }: typeof import("@citation-js/core") = require("@citation-js/core");
    require("@citation-js/plugin-csl");
    const types =
      "article-journal article-magazine article-newspaper book broadcast chapter document entry-dictionary entry-encyclopedia manuscript pamphlet post-weblog report speech standard";
    for (const type of types.split(" ")) {
      const card = {
        ...part,
        type,
        author: [masci, plato],
        archive: "An Archive",
        url: "https://example.org/",
      };
      const item = JSON.parse(cite("csl-json", card))[0];
      const whole = { ...item, volume: type === "broadcast" || type === "speech" ? undefined : item.volume };
      const official = plugins.output.format("bibliography", [whole], { template: "apa", lang: "en-US" });
      const { volume: _, ...withoutVolume } = card;
      expect(cite("apa", whole.volume ? card : withoutVolume)).toBe(official.trim());
    }
  });
});

describe("what a card lacks", () => {
  it.each<[CitationStyle, string]>([
    ["apa", "Letters. (n.d.)."],
    ["mla", "Letters."],
    ["chicago-note", "Letters."],
    ["chicago-bibliography", "Letters."],
    ["bibtex", "@book{letters,\n  title = {{Letters}},\n}"],
    ["ris", "TY  - BOOK\nID  - letters\nTI  - Letters\nLA  - en\nER  - "],
  ])("is left out in %s, but for APA's n.d.", (style, cited) => {
    expect(cite(style, {})).toBe(cited);
  });

  it("does not keep it from being cited at a place", () => {
    expect(citeInStyle("apa", makeCard({}), inAbstract)).toBe(
      "Letters. (n.d.).\n(Letters, n.d., Abstract section, para. 2)",
    );
    expect(citeInStyle("mla", makeCard({}), inAbstract)).toBe("Letters.\n(Letters, “Abstract,” par. 2)");
  });
});

describe("authors", () => {
  const four: readonly Person[] = [masci, plato, { literal: "РАН" }, { family: "Gabbitas", given: "Andrea" }];

  it.each<[CitationStyle, readonly Person[], string]>([
    ["apa", [masci, plato], "Masci, D., & Plato. (n.d.). Letters."],
    ["mla", [masci, plato], "Masci, David, and Plato. Letters."],
    ["mla", four, "Masci, David, et al. Letters."],
    ["chicago-note", [masci, plato, masci], "David Masci, Plato, and David Masci, Letters."],
    ["chicago-note", four, "David Masci et al., Letters."],
    ["bibtex", four, "Masci, David and Plato and {РАН} and Gabbitas, Andrea"],
    ["bibtex", [{ family: "Sand and Sea", given: "A, B" }], "author = {{Sand and Sea}, {A, B}}"],
    ["mla", [{ family: "de Gaulle", given: "Charles" }], "de Gaulle, Charles. Letters."],
  ])("in %s, %j is %s", (style, author, cited) => {
    expect(cite(style, { author })).toContain(cited);
  });
});

describe("a place", () => {
  const at = (style: CitationStyle, place: Partial<Locator>) => {
    const { section: _, sentences: __, ...bare } = inAbstract;
    return citeInStyle(style, makeCard({ author: [masci] }), { ...bare, ...place })
      .split("\n")
      .at(-1);
  };

  it("without a heading is a paragraph", () => {
    expect(at("apa", { sentences: [1, 1] })).toBe("(Masci, n.d., para. 2)");
    expect(at("mla", { sentences: [1, 1] })).toBe("(Masci, par. 2)");
    expect(at("chicago-note", { sentences: [1, 1] })).toBe("David Masci, Letters, para. 2.");
  });

  it("in a list is its lines", () => {
    expect(at("apa", { section: "Reports", lines: [16, 19] })).toBe(
      "(Masci, n.d., Reports section, lines 16–19)",
    );
    expect(at("mla", { section: "Reports", lines: [16, 19] })).toBe("(Masci, “Reports,” lines 16-19)");
  });

  it("in the front matter is named so", () => {
    expect(at("chicago-note", { frontMatter: true, lines: [3, 3] })).toBe(
      "David Masci, Letters, front matter, line 3.",
    );
  });

  it("under a heading that quotes has inner quotation marks, and markup in it is none", () => {
    expect(at("chicago-note", { section: "The “Bear” <i>p. 5</i> & 1-2" })).toBe(
      "David Masci, Letters, under “The ‘Bear’ <i>p. 5</i> & 1-2,” line 14.",
    );
  });
});

describe("special characters", () => {
  it("are escaped in BibTeX, and other scripts kept", () => {
    expect(cite("bibtex", { title: "100% {R&D} #1 $5 a_b \\x ~ ^ <i> 戦争 é -- ``q''" })).toContain(
      "title = {{100\\% \\textbraceleft{}R\\&D\\textbraceright{} \\#1 \\$5 a\\_b \\textbackslash{}x \\textasciitilde{} \\textasciicircum{} \\textless{}i\\textgreater{} 戦争 é -{}- `{}`q'{}'}}",
    );
  });

  it("a name that is no BibTeX key becomes one", () => {
    expect(cite("bibtex", { name: "戦争 1" })).toContain("@book{u6226u4e89u201,");
  });

  it("a long title stays on one line in RIS: a reference manager would put a space into a broken word", () => {
    const title = `${"x".repeat(69)}y${"z".repeat(80)}`;
    expect(cite("ris", { title })).toContain(`TI  - ${title}\n`);
  });

  it("are no markup, and not replaced, in prose", () => {
    const title = "A <b>bold</b> ² ™ ª &amp; <span class=nocase>x";
    for (const style of ["apa", "mla", "chicago-note", "chicago-bibliography"] as const) {
      expect(cite(style, { title })).toContain(title);
    }
  });
});

describe("RIS", () => {
  it.each([
    "article-newspaper",
    "bill",
    "hearing",
    "legal_case",
    "legislation",
    "chapter",
    "entry-dictionary",
  ])("has authors and date of every type: %s", (type) => {
    const cited = cite("ris", { type, author: [masci, plato], issued: { year: 2002, month: 1, day: 18 } });
    expect(cited.split("\n")).toEqual(
      expect.arrayContaining(["AU  - Masci, David", "AU  - Plato", "PY  - 2002", "DA  - 2002/01/18/"]),
    );
  });
});
