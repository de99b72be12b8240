import { describe, expect, it } from "vitest";
import { EmptyQuestionError, openLibrary, UnknownPassageError } from "../../../src/retrieval/index.ts";
import type { Library } from "../../../src/retrieval/library-interface.ts";
import { readFolder } from "../../../src/retrieval/read/folder.ts";
import { excerptsOf, expectVerbatim } from "../expect-verbatim.ts";

/** A group's own readings have no study guide; with one, half of what is taught here would be known. */
const readings = await readFolder("corpus");
const openFresh = () => openLibrary({ readings });

/** The id of the passages that hold a quotation. */
function idOf(library: Library, quotation: string): string {
  const check = library.checkQuote(quotation);
  if (check.status !== "exact") throw new Error(`the readings do not hold “${quotation}”`);
  return check.excerpts[0].passageId;
}

const firstOf = (library: Library, question: string) => library.ask(question).excerpts[0]?.text;

describe("a taught question", () => {
  it("is answered with its passage, and nothing besides, however it is written", async () => {
    const library = await openFresh();
    const id = idOf(library, "Resurgent Russia");
    expect(firstOf(library, "Which one is for Tuesday?")).not.toBe("Feb. 07, 2014\u00a0 Resurgent Russia");
    const entry = library.teach("Which one is for Tuesday?", id);
    expect(entry).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      question: "Which one is for Tuesday?",
      passageId: id,
    });
    for (const asked of [
      "Which one is for Tuesday?",
      "which ONE is for tuesday",
      "Hi Ibid, which one is for Tuesday please??",
    ]) {
      const answer = library.ask(asked);
      expect(answer).toMatchObject({
        status: "answered",
        excerpts: [{ text: "Feb. 07, 2014\u00a0 Resurgent Russia" }],
      });
      expect(answer.excerpts).toHaveLength(1);
      expect(answer.explanation.details[0]?.description).toContain("Which one is for Tuesday?");
    }
  });

  it("wins over a list, and over what the readings answer by themselves", async () => {
    const library = await openFresh();
    const question = "What is the oldest report?";
    expect(firstOf(library, question)).toContain("1924");
    library.teach(question, idOf(library, "The League and the Sino-Russian Dispute"));
    expect(firstOf(library, question)).toContain("1929");
  });

  it("may be tied to a run of passages, and is answered with all of it", async () => {
    const library = await openFresh();
    const quotation = "ready for closer U.S ties, or NATO membership. Meanwhile, U.S.-Russian relations";
    const id = idOf(library, quotation);
    library.teach("What is the gist?", id);
    const [excerpt] = library.ask("What is the gist?").excerpts;
    expect(excerpt).toMatchObject({ passageId: id, locator: { sentences: [3, 4] } });
    if (excerpt) expectVerbatim(excerpt, readings);
  });

  it("may have several answers, which come in the order of the readings", async () => {
    const passages = ["Resurgent Russia", "Andrea Gabbitas", "By David Masci"];
    const told = async (order: readonly string[]) => {
      const library = await openFresh();
      for (const quotation of order) library.teach("Whom do we read?", idOf(library, quotation));
      return library.ask("Whom do we read?").excerpts.map(({ text }) => text);
    };
    const texts = ["Andrea Gabbitas", "By David Masci", "Feb. 07, 2014\u00a0 Resurgent Russia"];
    expect(await told(passages)).toEqual(texts);
    expect(await told(passages.toReversed())).toEqual(texts);
  });

  it("is not answered from a reading that was not to be searched", async () => {
    const library = await openFresh();
    library.teach("Whom do we read?", idOf(library, "Andrea Gabbitas"));
    const answer = library.ask("Whom do we read?", { readings: ["us-russia-relations"] });
    expect(excerptsOf(answer).map(({ reading }) => reading)).not.toContain("nonproliferation-cooperation");
  });

  it("is taught once, however often, and has the same id in every library", async () => {
    const [library, other] = [await openFresh(), await openFresh()];
    const id = idOf(library, "Resurgent Russia");
    const entry = library.teach("Which is ours?", id);
    expect(library.teach("which is OURS", id)).toEqual(entry);
    expect(library.taught()).toEqual([entry]);
    expect(other.taught()).toEqual([]);
    expect(other.teach("Which is ours?", id)).toEqual(entry);
    expect(library.teach("Which is yours?", id).id).not.toBe(entry.id);
  });

  it("cannot be tied to what is no passage, and says which", async () => {
    const library = await openFresh();
    expect(() => library.teach("Which is ours?", "00000000.0.9")).toThrow(UnknownPassageError);
    expect(() => library.teach("Which is ours?", "")).toThrow(/no passage ""/);
    expect(library.taught()).toEqual([]);
  });

  it("must have a word", async () => {
    const library = await openFresh();
    const id = idOf(library, "Resurgent Russia");
    for (const question of ["", "?!", "🕊️"])
      expect(() => library.teach(question, id)).toThrow(EmptyQuestionError);
  });
});

describe("a forgotten question", () => {
  it("is answered as if it had never been taught", async () => {
    const library = await openFresh();
    const questions = [
      "What did Moscow get out of being helpful?",
      "What did the Kremlin get out of being helpful?",
    ];
    const before = questions.map((question) => library.ask(question));
    const entry = library.teach(questions[0] ?? "", idOf(library, "few tangible benefits"));
    expect(library.ask(questions[0] ?? "")).not.toEqual(before[0]);
    expect(library.forget(entry.id)).toBe(true);
    expect(questions.map((question) => library.ask(question))).toEqual(before);
    expect(library.taught()).toEqual([]);
  });

  it("leaves others that were taught in the same words", async () => {
    const library = await openFresh();
    const first = library.teach("Whom do we read?", idOf(library, "Andrea Gabbitas"));
    library.teach("Whom do we read?", idOf(library, "By David Masci"));
    library.forget(first.id);
    expect(library.ask("Whom do we read?").excerpts.map(({ text }) => text)).toEqual(["By David Masci"]);
  });

  it("cannot be forgotten twice", async () => {
    const library = await openFresh();
    const entry = library.teach("Which is ours?", idOf(library, "Resurgent Russia"));
    expect([library.forget(entry.id), library.forget(entry.id), library.forget("none")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
