import { describe, expect, it } from "vitest";
import { linesWithin } from "../../src/bot/slice.ts";

describe("lines that are to fit", () => {
  it("are shown from the first on, each with its line break", () => {
    expect(linesWithin(["ab", "cd", "ef"], 9)).toEqual(["ab", "cd", "ef"]);
    expect(linesWithin(["ab", "cd", "ef"], 8)).toEqual(["ab", "cd"]);
  });

  it("end before the first that does not fit, also where a later one would", () => {
    expect(linesWithin(["ab", "cdefgh", "i"], 6)).toEqual(["ab"]);
  });

  it("may be none", () => {
    expect(linesWithin(["abc"], 3)).toEqual([]);
    expect(linesWithin([], 0)).toEqual([]);
  });
});
