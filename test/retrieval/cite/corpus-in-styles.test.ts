import { describe, expect, it } from "vitest";
import { type CitationStyle, citationStyles, openLibrary } from "../../../src/retrieval/index.ts";

describe("the corpus, cited as the manuals have it", async () => {
  const library = await openLibrary({ folder: "corpus" });
  const report = library.checkQuote("few tangible benefits from its cooperation");
  const article = library.checkQuote("In the wake of the Sept. 11 terrorist attacks");
  const first = (found: typeof report) => {
    if (found.status !== "exact") throw new Error("the corpus has changed");
    return found.excerpts[0];
  };

  const golden: readonly (readonly [CitationStyle, string, string])[] = [
    [
      "apa",
      "Masci, D. (2002, January 18). U.S.-Russia Relations. The CQ Researcher, 12(2).\n(Masci, 2002, Introduction section, para. 2)",
      "Gabbitas, A. (2003). Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin (International Security Program). Belfer Center for Science and International Affairs, Harvard University. Columbia International Affairs Online (CIAO).\n(Gabbitas, 2003, Abstract section, para. 2)",
    ],
    [
      "mla",
      "Masci, David. “U.S.-Russia Relations.” The CQ Researcher, vol. 12, no. 2, 18 Jan. 2002.\n(Masci, “Introduction,” par. 2)",
      "Gabbitas, Andrea. Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin. Belfer Center for Science and International Affairs, Harvard University, Jan. 2003. International Security Program. Columbia International Affairs Online (CIAO).\n(Gabbitas, “Abstract,” par. 2)",
    ],
    [
      "chicago-note",
      "David Masci, “U.S.-Russia Relations,” The CQ Researcher, January 18, 2002, under “Introduction,” para. 2.",
      "Andrea Gabbitas, Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin, International Security Program (Belfer Center for Science and International Affairs, Harvard University, January 2003), under “Abstract,” para. 2, Columbia International Affairs Online (CIAO).",
    ],
    [
      "chicago-bibliography",
      "Masci, David. “U.S.-Russia Relations.” The CQ Researcher, January 18, 2002.\nMasci, “U.S.-Russia Relations,” under “Introduction,” para. 2.",
      "Gabbitas, Andrea. Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin. International Security Program. Belfer Center for Science and International Affairs, Harvard University, January 2003. Columbia International Affairs Online (CIAO).\nGabbitas, Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin, under “Abstract,” para. 2.",
    ],
    [
      "bibtex",
      `@article{us-russia-relations,
  author = {Masci, David},
  title = {{U.S.-Russia Relations}},
  journal = {The CQ Researcher},
  volume = {12},
  number = {2},
  publisher = {CQ Press},
  address = {Washington, D.C.},
  year = {2002},
  month = jan,
  date = {2002-01-18},
  note = {Introduction, ¶ 2, sentence 1 (line 12)},
}`,
      `@techreport{nonproliferation-cooperation,
  author = {Gabbitas, Andrea},
  title = {{Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin}},
  series = {International Security Program},
  institution = {Belfer Center for Science and International Affairs, Harvard University},
  year = {2003},
  month = jan,
  library = {Columbia International Affairs Online (CIAO)},
  note = {Abstract, ¶ 2, sentence 4 (line 14)},
}`,
    ],
    [
      "ris",
      `TY  - MGZN
ID  - us-russia-relations
AU  - Masci, David
TI  - U.S.-Russia Relations
T2  - The CQ Researcher
VL  - 12
IS  - 2
PB  - CQ Press
CY  - Washington, D.C.
PY  - 2002
DA  - 2002/01/18/
LA  - en-US
N1  - Introduction, ¶ 2, sentence 1 (line 12)
ER  - `,
      `TY  - RPRT
ID  - nonproliferation-cooperation
AU  - Gabbitas, Andrea
TI  - Prospects for U.S.-Russian Nonproliferation Cooperation Under Bush and Putin
T3  - International Security Program
PB  - Belfer Center for Science and International Affairs, Harvard University
PY  - 2003
DA  - 2003/01//
DB  - Columbia International Affairs Online (CIAO)
LA  - en-US
N1  - Abstract, ¶ 2, sentence 4 (line 14)
ER  - `,
    ],
  ];

  it.each(golden)("in %s", (style, masciCited, gabbitasCited) => {
    expect(library.cite(first(article), style)).toBe(masciCited);
    expect(library.cite(first(report), style)).toBe(gabbitasCited);
  });

  it("in CSL-JSON: what the card says, and the place", () => {
    expect(JSON.parse(library.cite(first(article), "csl-json"))).toEqual([
      {
        id: "us-russia-relations",
        type: "article-magazine",
        title: "U.S.-Russia Relations",
        author: [{ family: "Masci", given: "David" }],
        issued: { "date-parts": [[2002, 1, 18]] },
        "container-title": "The CQ Researcher",
        volume: "12",
        issue: "2",
        publisher: "CQ Press",
        "publisher-place": "Washington, D.C.",
        language: "en-US",
        locator: "Introduction, ¶ 2, sentence 1 (line 12)",
      },
    ]);
  });

  it("a reading as a whole has no place", () => {
    expect(library.reference("us-russia-relations", "apa")).toBe(
      "Masci, D. (2002, January 18). U.S.-Russia Relations. The CQ Researcher, 12(2).",
    );
    expect(library.reference("us-russia-relations")).toBe(
      "David Masci, “U.S.-Russia Relations”, The CQ Researcher 12, no. 2 (18 January 2002)",
    );
    for (const style of citationStyles) {
      expect(library.reference("us-russia-relations", style)).not.toContain("Introduction");
    }
  });
});
