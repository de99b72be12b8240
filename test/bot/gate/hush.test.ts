import { describe, expect, it } from "vitest";
import { buttonFor } from "../../../src/bot/button.ts";
import { cite } from "../../../src/bot/cite/button.ts";
import { deleteButton } from "../../../src/bot/delete/button.ts";
import type { Opening, PressOutcome, Reply, Update } from "../../../src/bot/discord/reply.ts";
import { aside, hushed } from "../../../src/bot/gate/hush.ts";
import { share } from "../../../src/bot/share/button.ts";

const CITE = buttonFor(cite, "en", { passageIds: ["0123abcd.a.b"] });
const SHARE = buttonFor(share, "en", {});
const DELETE = deleteButton({ userId: "123456789012345678", locale: "en" });
const EMBEDS = [{ description: "> verbatim" }];
const ANSWER: Reply = { content: "**Who?**", embeds: EMBEDS, buttons: [CITE, SHARE, DELETE] };
const ALONE: Reply = { content: "**Who?**", embeds: EMBEDS, buttons: [CITE], private: true };

describe("where Ibid answers privately only", () => {
  it("a reply is for one, who can neither share it nor needs to delete it", () => {
    expect(hushed(ANSWER)).toEqual(ALONE);
    expect(hushed({ ...ANSWER, private: false })).toEqual(ALONE);
  });

  it("a button of an edition that is not known stays: what it does is decided when it is pressed", () => {
    const unknown = { label: "?", customId: "9:something" };
    expect(hushed({ content: "x", buttons: [unknown] })).toMatchObject({ buttons: [unknown] });
  });

  it("a reply without buttons gets none", () => {
    expect(hushed({ content: "x" })).toEqual({ content: "x", private: true });
  });

  it("an answer in a thread of its own is for one", () => {
    expect(hushed({ thread: "Who?", reply: ANSWER })).toEqual({ thread: "Who?", reply: ALONE });
  });

  it.each(["public", "private"] as const)("what is waited for, as a %s reply, is for one", async (defer) => {
    const outcome = hushed<PressOutcome>({ defer, later: async () => ANSWER });
    if (!("defer" in outcome) || outcome.defer === "update") throw new Error("a reply is waited for");
    expect(outcome.defer).toBe("private");
    expect(await outcome.later()).toEqual(ALONE);
  });

  it("what changes a message that is there changes it still, now or later", () => {
    const update: Update = { update: ANSWER };
    expect(hushed(update)).toBe(update);
    const later = { defer: "update", later: async () => ANSWER } as const;
    expect(hushed(later)).toBe(later);
  });

  it("a form opens, and a message can be deleted", () => {
    const input = { id: "why", label: "Why?", style: "short", required: false, maxLength: 9 } as const;
    const form: Opening = { form: { customId: "2:reported:", title: "Report", inputs: [input] } };
    expect(hushed(form)).toBe(form);
    expect(hushed({ delete: "message" })).toEqual({ delete: "message" });
  });

  it("nothing is shown to everyone besides", () => {
    const sharing: Update = { update: { buttons: [] }, post: ANSWER };
    expect(() => hushed(sharing)).toThrow(expect.objectContaining({ identifier: "off-for-all" }));
  });
});

describe("where what everyone sees must stay as it is", () => {
  it("what would change it is for one, now or later", async () => {
    expect(aside<PressOutcome>({ update: ANSWER })).toEqual(ALONE);
    const outcome = aside<PressOutcome>({ defer: "update", later: async () => ANSWER });
    if (!("defer" in outcome) || outcome.defer !== "private")
      throw new Error("a private reply is waited for");
    expect(await outcome.later()).toEqual(ALONE);
  });

  it("what changes nothing is as it was", () => {
    const waiting = { defer: "public", later: async () => ANSWER } as const;
    for (const outcome of [ANSWER, waiting, { delete: "message" } as const])
      expect(aside(outcome)).toBe(outcome);
  });

  it("nothing is shown to everyone besides", () => {
    const sharing: Update = { update: { buttons: [] }, post: ANSWER };
    expect(() => aside(sharing)).toThrow(expect.objectContaining({ identifier: "off-for-all" }));
  });
});
