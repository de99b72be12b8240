import { describe, expect, it } from "vitest";
import { InvertedField } from "../../../src/retrieval/index/postings.ts";

function fieldOf(documents: ReadonlyMap<number, readonly string[]>): InvertedField {
  const field = new InvertedField();
  for (const [document, terms] of documents) field.add(document, terms);
  return field;
}

describe("an indexed field", () => {
  it("counts every occurrence of a term, and the length of every document", () => {
    const field = fieldOf(
      new Map([
        [1, ["war", "war", "peac"]],
        [2, ["war"]],
      ]),
    );
    expect(field.postingsOf("war")).toEqual({ documents: [1, 2], frequencies: [2, 1] });
    expect([field.lengthOf(1), field.lengthOf(2), field.lengthOf(3)]).toEqual([3, 1, 0]);
    expect(field.averageLength).toBe(2);
  });

  it("counts an empty document into the average", () => {
    expect(
      fieldOf(
        new Map([
          [1, ["war", "peac"]],
          [2, []],
        ]),
      ).averageLength,
    ).toBe(1);
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
    expect(field.postingsOf("war")).toEqual({ documents: [1, 3, 5], frequencies: [2, 1, 1] });
  });

  it("adds to a document that is told in several parts", () => {
    const field = fieldOf(
      new Map([
        [1, ["war"]],
        [2, ["war"]],
      ]),
    );
    field.add(1, ["war", "peac"]);
    expect(field.postingsOf("war")).toEqual({ documents: [1, 2], frequencies: [2, 1] });
    expect(field.lengthOf(1)).toBe(3);
  });

  it("forgets a removed document altogether, and a term that no document holds any more", () => {
    const field = fieldOf(
      new Map([
        [1, ["war"]],
        [2, ["peac", "war"]],
      ]),
    );
    field.remove(2, ["peac", "war"]);
    expect(field.postingsOf("peac")).toBeUndefined();
    expect(field.postingsOf("war")).toEqual({ documents: [1], frequencies: [1] });
    expect([field.lengthOf(2), field.averageLength]).toEqual([0, 1]);
  });

  it("does not mind the removal of what it never held", () => {
    const field = fieldOf(new Map([[1, ["war"]]]));
    field.remove(7, ["war", "peac"]);
    expect(field.postingsOf("war")).toEqual({ documents: [1], frequencies: [1] });
    expect(field.averageLength).toBe(1);
  });
});
