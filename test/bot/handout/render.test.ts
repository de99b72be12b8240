import { describe, expect, it } from "vitest";
import { handoutReply } from "../../../src/bot/handout/render.ts";
import type { Handout } from "../../../src/retrieval/index.ts";
import { anExcerpt } from "../an-excerpt.ts";
import { expectSendable } from "../expect-sendable.ts";

const made: Handout = { markdown: "# Excerpts\n", excerpts: [anExcerpt("x")], missing: [], withheld: [] };
const whole = { messages: [] };
const date = new Date("2026-01-31T00:00:00Z");

describe("a handout", () => {
  it("is one Markdown file, with how many excerpts it holds", () => {
    const reply = handoutReply(made, whole, undefined, "en");
    expectSendable(reply);
    expect(reply).toMatchObject({ content: "1 excerpt with its citation:", private: true });
    expect(reply.files).toMatchObject([{ name: "handout.md", content: "# Excerpts\n" }]);
  });

  it("says what was left out, and how far back it goes", () => {
    const many = { ...made, excerpts: [anExcerpt("x"), anExcerpt("y")], missing: ["a.1.2"] };
    expect(handoutReply(many, { messages: [], readBackTo: date }, undefined, "en").content).toBe(
      [
        "2 excerpts with their citations:",
        "1 passage is left out: its reading has changed or left the library since.",
        "I looked through the latest 0 messages, back to <t:1769817600:D>. What was quoted earlier is not in it.",
      ].join("\n"),
    );
  });

  it("is no file where nothing was quoted, and says since when", () => {
    const nothing = { ...made, excerpts: [] };
    expect(handoutReply(nothing, whole, undefined, "en")).toEqual({
      content: "I have quoted nothing here.",
      private: true,
    });
    expect(handoutReply(nothing, whole, date, "en").content).toContain("since <t:1769817600:D>.");
  });

  it("that Discord would not take is not sent; a later date is asked for", () => {
    const huge = { ...made, markdown: "é".repeat(5_300_000) };
    expect(() => handoutReply(huge, whole, undefined, "en")).toThrow(
      expect.objectContaining({ identifier: "long-handout" }),
    );
  });
});
