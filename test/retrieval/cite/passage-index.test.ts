import { describe, expect, it } from "vitest";
import { formatPassageId } from "../../../src/retrieval/cite/passage-id.ts";
import { createPassageIndex } from "../../../src/retrieval/index.ts";

const id = (start: number, end: number, edition = "0a1b2c3d") => formatPassageId({ edition, start, end });

describe("what is about passages", () => {
  it("is found by whatever has text in common with one of them, once", () => {
    const index = createPassageIndex<string>();
    index.add([id(10, 20), id(20, 30)], "both");
    index.add([id(25, 40)], "one");
    expect(index.over(id(10, 20))).toEqual(["both"]);
    expect(index.over(id(0, 100))).toEqual(["both", "one"]);
    expect(index.over(id(29, 30))).toEqual(["both", "one"]);
    expect(index.over(id(40, 50))).toEqual([]);
    expect(index.over(id(10, 20, "ffffffff"))).toEqual([]);
  });

  it("is found no more once it is taken out, and others are", () => {
    const index = createPassageIndex<string>();
    index.add([id(10, 20)], "a");
    index.add([id(10, 20)], "b");
    index.remove([id(10, 20)], "a");
    expect(index.over(id(10, 20))).toEqual(["b"]);
  });

  it("is not found by what is no id", () => {
    const index = createPassageIndex<string>();
    index.add(["p1", ""], "a");
    index.remove(["p1"], "a");
    expect(index.over("p1")).toEqual([]);
  });
});
