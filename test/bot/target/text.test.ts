import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/bot/discord/errors.ts";
import { type MessageParts, textOf } from "../../../src/bot/target/text.ts";

const nothing: MessageParts = {
  content: "",
  author: { bot: false },
  embeds: [],
  messageSnapshots: new Map(),
};

describe("the text of a message is", () => {
  it.each([
    [
      "what was written, not the preview of a link",
      { content: "said", embeds: [{ description: "seen" }] },
      "said",
    ],
    ["what a forwarded message says", { messageSnapshots: new Map([["1", { content: "told" }]]) }, "told"],
    [
      "an embed's where nothing else is",
      { embeds: [{ description: null }, { description: "seen" }] },
      "seen",
    ],
    [
      "what a bot says in its embeds",
      { content: "**asked**", author: { bot: true }, embeds: [{ description: "> quoted" }] },
      "> quoted",
    ],
    ["what a bot wrote where it has no embed", { content: "wrote", author: { bot: true } }, "wrote"],
  ])("%s", (_, parts, text) => {
    expect(textOf({ ...nothing, ...parts }).trim()).toBe(text);
  });

  it.each([
    ["nothing", {}],
    ["white space and emoji", { content: " 🕊\u200b " }],
    ["a mention", { content: "<@123456789012345678>" }],
    ["an embed without text", { embeds: [{ description: null }] }],
  ])("refused, in words, where there is %s", (_, parts) => {
    expect(() => textOf({ ...nothing, ...parts })).toThrow(UserError);
  });
});
