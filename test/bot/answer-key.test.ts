import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerKey } from "../../src/bot/answer-key.ts";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";

describe("an answer's key", () => {
  it("is the same however the question is written, and in whatever order the passages stand", () => {
    const key = answerKey("Who wrote it?", ["a", "b"]);
    expect(answerKey("  WHO   wrote “it” ", ["b", "a"])).toBe(key);
  });

  it.each([
    ["another question", "Who read it?", ["a", "b"]],
    ["one passage less", "Who wrote it?", ["a"]],
    ["another passage", "Who wrote it?", ["a", "c"]],
  ])("is another one for %s", (_, question, passageIds) => {
    expect(answerKey(question, passageIds)).not.toBe(answerKey("Who wrote it?", ["a", "b"]));
  });

  it("is remembered by a button, whatever was asked, and does not tell what was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (question) => {
        const key = answerKey(question, ["a"]);
        expect(key).toMatch(/^[\w-]{22}$/);
        expect(() => toCustomId({ action: "report", parameters: [key] })).not.toThrow();
      }),
    );
  });
});
