import { describe, expect, it } from "vitest";
import { passageChoice } from "../../../src/bot/card/passage-choice.ts";
import { LIMITS } from "../../../src/bot/discord/limits.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { card } from "../an-excerpt.ts";
import { expectSendable } from "../expect-sendable.ts";

const SENTENCES = Array.from({ length: 40 }, (_, at) => `The river has a bend of the number ${at + 10}.`);
const source = `A Report on Rivers\n\n${SENTENCES.join("\n\n")}\n\nNobody lives near the lake.\n`;
const library = await openLibrary({ readings: [{ card, source, sha256: "ab".repeat(32) }] });
const lake = library.search("Who lives near the lake?").passages[0]?.passageId ?? "";
const QUESTION = "Where is the bend of the river?";
const about = {
  question: QUESTION,
  content: "Choose",
  menu: { action: "chosen", id: "abc", placeholder: "A passage" },
};

describe("the choice of passages for a question", () => {
  it("is for one moderator, and knows whose question it is", () => {
    const reply = passageChoice(about, library);
    if (reply === undefined) throw new Error("something comes near");
    expectSendable(reply);
    expect(reply).toMatchObject({ content: "Choose", private: true });
    expect(reply.select).toMatchObject({ customId: "2:chosen::abc", placeholder: "A passage" });
    expect(reply.select?.most).toBeUndefined();
  });

  it("never has more than a menu holds", () => {
    const proposed = library.around(lake, 40).map(({ passageId }) => passageId);
    expect(proposed.length).toBeGreaterThan(LIMITS.selectOptions);
    const reply = passageChoice({ ...about, proposed }, library);
    expect(reply?.select?.options.map(({ value }) => value)).toEqual(proposed.slice(0, LIMITS.selectOptions));
  });

  it("begins with what was proposed, and lets as many be chosen as it says", () => {
    const menu = { ...about.menu, most: 3 };
    const reply = passageChoice({ ...about, proposed: [lake], menu }, library);
    expect(reply?.select?.most).toBe(3);
    expect(reply?.select?.options[0]).toMatchObject({
      value: lake,
      label: "Nobody lives near the lake.",
      description: expect.stringContaining("A Report"),
    });
    expect(passageChoice(about, library)?.select?.options[0]?.value).not.toBe(lake);
  });

  it("is none where nothing comes near", () => {
    expect(passageChoice({ ...about, question: "xyzzy" }, library)).toBeUndefined();
  });
});
