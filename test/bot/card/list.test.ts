import { describe, expect, it } from "vitest";
import { type Listing, listReply, questionOption } from "../../../src/bot/card/list.ts";
import { LIMITS } from "../../../src/bot/discord/limits.ts";
import { expectSendable } from "../expect-sendable.ts";

interface One {
  readonly id: string;
  readonly question: string;
}

const listing = (all: readonly One[]): Listing<One> => ({
  all,
  nothing: "Nothing waits.",
  count: `${all.length} wait`,
  line: ({ id, question }) => `- ${id} ${question}`,
  turning: {
    previous: { action: "back", label: () => "Back" },
    next: { action: "on", label: () => "On" },
    about: (page) => ({ parameters: [String(page)] }),
  },
  menu: { action: "open", placeholder: "Open", option: (one) => questionOption(one, "No text.") },
});
const many = (count: number): readonly One[] =>
  Array.from({ length: count }, (_, at) => ({ id: `id${at}`, question: `Why ${at}?` }));

describe("a list of cards", () => {
  it("that is empty says so, and has nothing to choose from", () => {
    const reply = listReply(listing([]), 0, "en");
    expect(reply).toEqual({ content: "Nothing waits.", embeds: [], buttons: [], private: true });
  });

  it("of one page is counted, without pages and buttons", () => {
    const reply = listReply(listing(many(2)), 0, "en");
    expectSendable(reply);
    expect(reply).toMatchObject({ content: "2 wait", buttons: [], private: true });
    expect(reply.embeds).toEqual([{ description: "- id0 Why 0?\n- id1 Why 1?" }]);
  });

  it("has ten on a page, and its menu opens those that stand there", () => {
    const reply = listReply(listing(many(21)), 1, "en");
    expectSendable(reply);
    expect(reply.content).toBe("21 wait · 2/3");
    expect(reply.embeds?.[0]?.description?.split("\n")).toHaveLength(10);
    expect(reply.select).toMatchObject({ customId: "2:open:", placeholder: "Open" });
    expect(reply.select?.options.map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, at) => `id${at + 10}`),
    );
    expect(reply.buttons).toMatchObject([
      { label: "Back", customId: "2:back::0", isDisabled: false },
      { label: "On", customId: "2:on::2", isDisabled: false },
    ]);
  });

  it("that has become shorter shows its last page", () => {
    expect(listReply(listing(many(11)), 7, "en").content).toBe("11 wait · 2/2");
  });
});

describe("a question in the menu", () => {
  it("is cut to what Discord takes, and is named where its text is no longer kept", () => {
    expect(questionOption({ id: "a", question: "x".repeat(400) }, "-").label).toHaveLength(
      LIMITS.selectLabel,
    );
    expect(questionOption({ id: "a", question: "" }, "No text.")).toEqual({ label: "No text.", value: "a" });
  });
});
