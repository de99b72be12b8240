import { describe, expect, it } from "vitest";
import { findPlaces } from "../../../src/retrieval/quote/exact.ts";
import { foldSource } from "../../../src/retrieval/quote/folded.ts";
import { readQuotation } from "../../../src/retrieval/quote/quotation.ts";

/** What of a source each place of a quotation is made of. */
function placesOf(quotation: string, source: string): readonly (readonly string[])[] {
  const folded = foldSource(source);
  return findPlaces(folded, readQuotation(quotation).parts).map((place) =>
    place.map(([from, to]) => source.slice(folded.spanOf(from)[0], folded.spanOf(to - 1)[1])),
  );
}

describe("the places of a quotation", () => {
  it("are all of them, in order", () => {
    expect(placesOf("the war", "The war. After the war, the  war.")).toEqual([
      ["The war"],
      ["the war"],
      ["the  war"],
    ]);
  });

  it("are whole words", () => {
    expect(placesOf("art", "party art artful")).toEqual([["art"]]);
  });

  it("do not overlap", () => {
    expect(placesOf("so so", "so so so so so")).toHaveLength(2);
  });

  it("take their parts from either side of an ellipsis, as near to one another as they stand", () => {
    expect(placesOf("it … late", "It rained. It went on. Peace came late. Too late.")).toEqual([
      ["It", "late"],
    ]);
    expect(placesOf("it rained ... late", "It rained. It went on. Peace came late.")).toEqual([
      ["It rained", "late"],
    ]);
  });

  it("are none when the parts stand in another order", () => {
    expect(placesOf("late … rained", "It rained. Peace came late.")).toEqual([]);
  });

  it("are none when the parts stand pages apart", () => {
    expect(placesOf("war … peace", `war ${"and rain ".repeat(150)} peace`)).toHaveLength(1);
    expect(placesOf("war … peace", `war ${"and rain ".repeat(250)} peace`)).toEqual([]);
  });

  it("need not be where the first part first stands", () => {
    expect(placesOf("war … peace", `war ${"and rain ".repeat(250)} the war ended in peace`)).toEqual([
      ["war", "peace"],
    ]);
  });

  it("are not looked for in a text of a thousand parts", () => {
    expect(placesOf("so … ".repeat(1000), "so ".repeat(2000))).toEqual([]);
  });
});
