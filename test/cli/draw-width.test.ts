import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/cli/draw-width.ts";

describe("the width of a text in columns", () => {
  it.each([
    ["abc", 3],
    ["日本", 4],
    ["한국", 4],
    ["ｗ", 2],
    ["👍🏽", 2],
    ["👩‍👩‍👧", 2],
    ["e\u0301", 1],
    ["\u200B\u200F", 0],
    ["…—“”", 4],
    ["", 0],
  ])("of %j is %i", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});
