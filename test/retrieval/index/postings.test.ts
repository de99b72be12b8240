import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvertedField } from "../../../src/retrieval/index/postings.ts";

function fieldOf(documents: ReadonlyMap<number, readonly string[]>): InvertedField {
  const field = new InvertedField();
  for (const [document, terms] of documents) field.add(document, terms);
  return field;
}

/** Postings as plain pairs of document and frequency. */
function pairsOf(field: InvertedField, term: string): readonly (readonly [number, number])[] | undefined {
  const postings = field.postingsOf(term);
  return (
    postings && Array.from(postings.documents, (document, at) => [document, postings.frequencies[at] ?? 0])
  );
}

describe("an indexed field", () => {
  it("counts every occurrence of a term, and the length of every document", () => {
    const field = fieldOf(
      new Map([
        [1, ["war", "peac", "war"]],
        [2, ["war"]],
      ]),
    );
    expect(pairsOf(field, "war")).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect([field.lengthOf(1), field.lengthOf(2), field.lengthOf(3)]).toEqual([3, 1, 0]);
    expect(field.averageLength).toBe(2);
  });

  it("counts an empty document into the average", () => {
    const field = fieldOf(
      new Map([
        [1, ["war", "peac"]],
        [2, []],
      ]),
    );
    expect(field.averageLength).toBe(1);
  });

  it("has an average of 0, not of no number, while it is empty", () => {
    expect(new InvertedField().averageLength).toBe(0);
  });

  it("keeps documents in ascending order, in whatever order they arrive", () => {
    const field = fieldOf(
      new Map([
        [5, ["war"]],
        [1, ["war", "war"]],
        [3, ["war"]],
      ]),
    );
    expect(pairsOf(field, "war")).toEqual([
      [1, 2],
      [3, 1],
      [5, 1],
    ]);
  });

  it("counts right when one passage holds a word 70,000 times", () => {
    const field = fieldOf(
      new Map([
        [1, ["war"]],
        [2, Array.from({ length: 70_000 }, () => "war")],
        [3, Array.from({ length: 300 }, () => "war")],
      ]),
    );
    expect(pairsOf(field, "war")?.map(([, frequency]) => frequency)).toEqual([1, 70_000, 300]);
    const restored = InvertedField.load(field.save());
    expect(pairsOf(restored, "war")).toEqual(pairsOf(field, "war"));
  });

  it("tells a document's length against the average", () => {
    const field = fieldOf(
      new Map([
        [1, ["war"]],
        [2, ["war", "peac", "cold"]],
      ]),
    );
    expect([...field.normsFor(0.75)].slice(1)).toEqual([0.625, 1.375]);
    field.add(3, ["war", "peac"]);
    field.add(4, ["war", "peac", "cold", "old"]);
    expect(field.normsFor(0.75)[4]).toBe(0.25 + (0.75 * 4) / 2.5);
    expect(field.normsFor(0)[4]).toBe(1);
  });

  it("refuses a document that it holds already", () => {
    const field = fieldOf(new Map([[1, ["war"]]]));
    expect(() => field.add(1, ["peac"])).toThrow(RangeError);
  });

  it("forgets a removed document altogether, and a term that no document holds any more", () => {
    const field = fieldOf(
      new Map([
        [1, ["war"]],
        [2, ["peac", "war"]],
      ]),
    );
    field.remove(2);
    expect(field.postingsOf("peac")).toBeUndefined();
    expect(pairsOf(field, "war")).toEqual([[1, 1]]);
    expect([field.lengthOf(2), field.averageLength]).toEqual([0, 1]);
  });

  it("does not mind the removal of what it never held", () => {
    const field = fieldOf(new Map([[1, ["war"]]]));
    field.remove(7);
    expect(pairsOf(field, "war")).toEqual([[1, 1]]);
    expect(field.averageLength).toBe(1);
  });

  it.each([
    [
      "a document that is added",
      (field: InvertedField) => field.add(9, ["war"]),
      [
        [1, 1],
        [2, 1],
        [9, 1],
      ],
    ],
    ["a document that is removed", (field: InvertedField) => field.remove(1), [[2, 1]]],
    [
      "a question",
      (field: InvertedField) => field.postingsOf("war"),
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [
      "nothing",
      () => undefined,
      [
        [1, 1],
        [2, 1],
      ],
    ],
  ] as const)("forgets nothing when its sorting in pieces is interrupted by %s", (_, interrupt, left) => {
    const field = fieldOf(new Map([1, 2].map((document) => [document, ["war"]])));
    const settling = field.settling();
    settling.next();
    interrupt(field);
    while (!settling.next().done);
    expect(pairsOf(field, "war")).toEqual(left);
  });

  it("is at every moment what a plain map of documents would be", () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 60 }), (changes) => {
        const oracle = new Map<number, readonly string[]>();
        let field = new InvertedField();
        let settling = field.settling();
        for (const change of changes) {
          if (change.kind === "ask") expectSame(field, oracle);
          else if (change.kind === "begin to settle") settling = field.settling();
          else if (change.kind === "settle a piece") settling.next();
          else if (change.kind === "save")
            field = InvertedField.load(JSON.parse(JSON.stringify(field.save())));
          else if (change.kind === "remove") {
            oracle.delete(change.document);
            field.remove(change.document);
          } else if (!oracle.has(change.document)) {
            oracle.set(change.document, change.terms);
            field.add(change.document, change.terms);
          }
        }
        expectSame(field, oracle);
      }),
    );
  });
});

const vocabulary = ["war", "peac", "treati", "cold", "constructor"];
const document = fc.integer({ min: 1, max: 12 });
const arbitraryChange = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      document,
      terms: fc.array(fc.constantFrom(...vocabulary)),
    }),
  },
  fc.record({ kind: fc.constant("remove" as const), document }),
  fc.record({ kind: fc.constant("ask" as const) }),
  fc.record({ kind: fc.constant("save" as const) }),
  fc.record({ kind: fc.constant("begin to settle" as const) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("settle a piece" as const) }) },
);

function expectSame(field: InvertedField, oracle: ReadonlyMap<number, readonly string[]>): void {
  const documents = [...oracle].sort(([a], [b]) => a - b);
  for (const term of vocabulary) {
    const holding = documents
      .map(([id, terms]) => [id, terms.filter((one) => one === term).length] as const)
      .filter(([, frequency]) => frequency > 0);
    expect(pairsOf(field, term)).toEqual(holding.length === 0 ? undefined : holding);
  }
  const total = documents.reduce((sum, [, terms]) => sum + terms.length, 0);
  expect(field.averageLength).toBe(oracle.size === 0 ? 0 : total / oracle.size);
  for (let id = 0; id < 14; id++) expect(field.lengthOf(id)).toBe(oracle.get(id)?.length ?? 0);
}
