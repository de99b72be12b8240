import { create, insertMultiple, load, remove, save, search, type Tokenizer } from "@orama/orama";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bm25f } from "../../../src/retrieval/index/bm25f.ts";

/** One word a term, as written: what this suite is about is the index, not the words. */
const tokenizer: Tokenizer = {
  language: "english",
  normalizationCache: new Map(),
  tokenize: (text) => text.split(/\s+/).filter((word) => word !== ""),
};

const openDatabase = () =>
  create({
    schema: { shelf: "enum", year: "number", text: "string", tags: "string[]" },
    components: { tokenizer },
    plugins: [bm25f()],
    sort: { enabled: false },
  });

type Database = ReturnType<typeof openDatabase>;

interface Note {
  readonly id: string;
  readonly shelf: string;
  readonly year: number;
  readonly text: string;
  readonly tags: string[];
}

const note = (id: number, text: string, fields: Partial<Note> = {}): Note => ({
  id: String(id),
  shelf: "letters",
  year: 2002,
  text,
  tags: [],
  ...fields,
});

async function databaseOf(notes: readonly Note[]): Promise<Database> {
  const database = openDatabase();
  await insertMultiple(database, [...notes]);
  return database;
}

async function hitsIn(database: Database, term: string, where?: object) {
  const { hits } = await search(database, { term, limit: 100, ...(where && { where }) });
  return hits.map(({ id, score }) => ({ id, score }));
}

describe("Orama with BM25F", () => {
  const notes = [
    note(0, "peace peace treaty", { shelf: "diary", year: 1848 }),
    note(1, "peace", { tags: ["treaty", "cold war"] }),
    note(2, "war and peace"),
  ];

  it("indexes every text of a list of texts", async () => {
    expect((await hitsIn(await databaseOf(notes), "cold")).map(({ id }) => id)).toEqual(["1"]);
  });

  it("leaves filters on other fields to Orama", async () => {
    const database = await databaseOf(notes);
    expect((await hitsIn(database, "peace", { shelf: { eq: "diary" } })).map(({ id }) => id)).toEqual(["0"]);
    expect((await hitsIn(database, "peace", { year: { gt: 1900 } })).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("forgets a document that is removed, also in the statistics", async () => {
    const database = await databaseOf(notes);
    await remove(database, "1");
    const fresh = await databaseOf(notes.filter(({ id }) => id !== "1"));
    for (const term of ["peace", "treaty", "cold", "war"])
      expect(await hitsIn(database, term)).toEqual(await hitsIn(fresh, term));
  });

  it("takes a document back in after it was removed", async () => {
    const database = await databaseOf(notes);
    await remove(database, "2");
    await insertMultiple(database, notes.slice(2));
    expect(await hitsIn(database, "war peace")).toEqual(await hitsIn(await databaseOf(notes), "war peace"));
  });

  it("is the same after it was saved as JSON and loaded", async () => {
    const database = await databaseOf(notes);
    const restored = openDatabase();
    load(restored, JSON.parse(JSON.stringify(save(database))));
    expect(await hitsIn(restored, "peace treaty war")).toEqual(await hitsIn(database, "peace treaty war"));
    expect(await hitsIn(restored, "peace", { shelf: { eq: "diary" } })).toHaveLength(1);
  });

  it("goes on learning after it was loaded, and leaves what it was loaded from alone", async () => {
    const saved = save(await databaseOf(notes.slice(0, 2)));
    const [one, other] = [openDatabase(), openDatabase()];
    load(one, saved);
    await insertMultiple(one, notes.slice(2));
    load(other, saved);
    expect(await hitsIn(one, "peace")).toEqual(await hitsIn(await databaseOf(notes), "peace"));
    expect(await hitsIn(other, "peace")).toEqual(await hitsIn(await databaseOf(notes.slice(0, 2)), "peace"));
  });

  it("ranks after any removals, saving and loading as one that was never changed", async () => {
    const text = fc.array(fc.constantFrom("peace", "war", "treaty", "cold"), { maxLength: 8 });
    const written = fc.record({
      text,
      tags: fc.array(fc.constantFrom("peace", "war"), { maxLength: 3 }),
      goes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(written, { maxLength: 10 }), async (all) => {
        const made = all.map(({ text, tags, goes }, id) => ({
          goes,
          note: note(id, text.join(" "), { tags }),
        }));
        const database = await databaseOf(made.map((one) => one.note));
        for (const one of made.filter(({ goes }) => goes)) await remove(database, one.note.id);
        const restored = openDatabase();
        load(restored, JSON.parse(JSON.stringify(save(database))));
        const fresh = await databaseOf(made.filter(({ goes }) => !goes).map((one) => one.note));
        for (const term of ["peace", "war treaty", "cold peace"])
          expect(await hitsIn(restored, term)).toEqual(
            (await hitsIn(fresh, term)).map(({ id, score }) => ({ id, score: expect.closeTo(score, 9) })),
          );
      }),
    );
  });
});
