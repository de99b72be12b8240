import { describe, expect, it } from "vitest";
import { citeReply } from "../../../src/bot/cite/render.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { anExcerpt, card } from "../an-excerpt.ts";

const library = await openLibrary({
  readings: [{ card, source: "A Report\n\nIntroduction\n\nThe river rises.\n", sha256: "ab".repeat(32) }],
});

describe("a citation", () => {
  it("can be copied as one line, and checked by offsets and the file's hash", () => {
    const reply = citeReply([anExcerpt("The river rises.")], library, "en");
    expect(reply.private).toBe(true);
    expect(reply.embeds?.map(({ description }) => description)).toEqual([
      [
        "```text",
        "Ann Writer, “A Report” (18 January 2002), Introduction, ¶ 2, sentence 1 (line 9)",
        "```",
        "Characters 100–116 of the file with the SHA-256",
        `\`${"a".repeat(64)}\``,
      ].join("\n"),
    ]);
  });

  it("comes once for each excerpt, in their order, within the limits whatever the source is called", async () => {
    const long = { ...card, title: "A ``` long title ".repeat(500) };
    const wordy = await openLibrary({
      readings: [{ card: long, source: "Introduction\n\nThe river rises.\n", sha256: "ab".repeat(32) }],
    });
    const excerpts = [1, 2, 3].map((start) =>
      anExcerpt("x", { locator: { ...anExcerpt("x").locator, start, end: start + 1 } }),
    );
    const descriptions =
      citeReply(excerpts, wordy, "en").embeds?.map(({ description = "" }) => description) ?? [];
    expect(descriptions.map((one) => /Characters (\d)/.exec(one)?.[1])).toEqual(["1", "2", "3"]);
    expect(descriptions.join("").length).toBeLessThanOrEqual(6_000);
    expect(descriptions.every((one) => one.split("```").length === 3)).toBe(true);
  });
});
