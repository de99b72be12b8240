import { describe, expect, it } from "vitest";
import { hear, type MessageFacts } from "../../../src/bot/ask/question.ts";
import { isBlank } from "../../../src/bot/discord/text.ts";

const facts: MessageFacts = {
  content: "<@10> Who wrote it?",
  isFromPerson: true,
  isDirect: false,
  mentionsMe: true,
  namesMe: true,
  mentionsMyRole: false,
  isReply: false,
  mentionsAnyone: true,
};

describe("Ibid hears", () => {
  it.each([
    ["its mention", facts, "Who wrote it?"],
    ["its mention in the old form", { ...facts, content: "<@!10> Who wrote it?" }, "Who wrote it?"],
    ["its mention at the end", { ...facts, content: "Who wrote it? <@10>" }, "Who wrote it?"],
    ["its role beside its mention", { ...facts, content: "<@10> <@&20> Who wrote it?" }, "Who wrote it?"],
    [
      "its role alone",
      { ...facts, content: "<@&20> Who wrote it?", mentionsMe: false, mentionsMyRole: true },
      "Who wrote it?",
    ],
    ["a reply that pings it", { ...facts, content: "Who wrote it?" }, "Who wrote it?"],
    [
      "a direct message",
      { ...facts, content: "Who wrote it?", isDirect: true, mentionsMe: false },
      "Who wrote it?",
    ],
    ["a mention together with everyone", { ...facts, content: "@everyone <@10> who?" }, "@everyone   who?"],
  ])("a question in %s", (_, said, question) => {
    expect(hear(said)).toEqual({ kind: "question", question });
  });

  it("no mention of others, and no custom emoji, as part of the question", () => {
    expect(hear({ ...facts, content: "<@10> what did <@33> ask?" })).toEqual({
      kind: "question",
      question: "what did   ask?",
    });
  });

  it.each([
    ["someone who speaks to others", { ...facts, mentionsMe: false }],
    ["everyone being called", { ...facts, content: "@everyone hello", mentionsMe: false }],
    ["another role being called", { ...facts, content: "<@&99> hello", mentionsMe: false }],
    ["a bot or a webhook", { ...facts, isFromPerson: false }],
    ["a picture without a word", { ...facts, content: "" }],
  ])("nothing in %s", (_, said) => {
    expect(hear(said)).toEqual({ kind: "not-for-me" });
  });

  it.each(["<@10>", "<@10>   \n", "<@10> \u200b\u200d\ufeff\u202e\u2060", "<@10><@10>"])(
    "that nothing was asked in %j",
    (content) => {
      expect(hear({ ...facts, content })).toEqual({ kind: "greeting" });
    },
  );

  it.each([
    "hi",
    "Hello!",
    "<@10> hey there",
    "Help?",
    "/help",
    "/ask",
    "what can you do?",
    "Hilfe",
    "こんにちは",
    "?",
    "???",
    "👍",
    "<:thumbs:123> 🎉",
    "thanks",
    "Thank you!",
    "lol",
    "are you sure?",
    "Who are you?",
    "danke",
  ])("a greeting, a call for help, or no question at all, in %j", (content) => {
    expect(hear({ ...facts, content })).toEqual({ kind: "greeting" });
  });

  it.each([
    "Hi, who wrote it?",
    "help Russia?",
    "What can you do about proliferation?",
    "start of the war",
    "Oil",
    "Thank you for what?",
    "Is that right of way still in force?",
  ])("a question in %j all the same", (content) => {
    expect(hear({ ...facts, content }).kind).toBe("question");
  });

  it("that its role was mentioned where Discord hides the text", () => {
    expect(hear({ ...facts, content: "", mentionsMe: false, mentionsMyRole: true })).toEqual({
      kind: "hidden",
    });
  });
});

describe("a text is blank", () => {
  it.each([
    "",
    " ",
    "\t\n",
    "\u00a0\u3000",
    "\u200b\u200c\u200d\u2060\ufeff",
    "\u202e\u2066\u2069",
    "\u00ad\u034f\u3164",
    "\u2800",
    "\u0000",
  ])("when nobody sees anything in it: %j", (text) => expect(isBlank(text)).toBe(true));

  it.each(["a", ".", "😀", "?", "\u202ea", "é", "\u0301"])("but not with ink in it: %j", (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
