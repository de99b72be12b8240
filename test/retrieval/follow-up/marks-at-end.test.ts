import { describe, expect, it } from "vitest";
import { withoutMarksAtEnd } from "../../../src/retrieval/follow-up/marks-at-end.ts";

describe("the marks at the end of a question", () => {
  it.each([
    ["Who wrote it ?! … ", "Who wrote it"],
    ["Who wrote it; then, where:", "Who wrote it; then, where"],
    ["It ends here. ...", "It ends here"],
    ["Does it trade with the U.S.?", "Does it trade with the U.S."],
    ["Who is Ludwig É.?", "Who is Ludwig É."],
    ["What does it know of DNA.", "What does it know of DNA"],
    ["¿Quién?", "¿Quién"],
    ["…? ,", ""],
    ["", ""],
  ])("%j is left as %j", (text, bare) => {
    expect(withoutMarksAtEnd(text)).toBe(bare);
  });

  it("are found in time that grows with their number only", () => {
    // Tried anew from each mark, these would take minutes.
    const marks = "? ".repeat(200_000);
    expect(withoutMarksAtEnd(`${marks}x${marks}`)).toBe(`${marks}x`);
  });
});
