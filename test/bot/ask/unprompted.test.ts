import { describe, expect, it } from "vitest";
import { type Overheard, overheardQuestion } from "../../../src/bot/ask/unprompted.ts";

const overhear = (content: string, more: Partial<Overheard> = {}) =>
  overheardQuestion({ content, isFromPerson: true, isReply: false, mentionsAnyone: false, ...more });

describe("a message to nobody in particular asks the readings something", () => {
  it.each([
    "Has Russia received anything for its cooperation?",
    "what did Putin say after 9/11",
    "Reading chapter two now. Why did the US leave the ABM treaty?",
    "Who wrote the nonproliferation paper ?",
    "which treaties limit nuclear arms",
    "How many warheads does Russia have",
    "did Russia let the US use air bases in central Asia?",
    "“What is the Nunn-Lugar program?”",
    "What has strained U.S.-Russian relations?",
  ])("%s", (content) => {
    expect(overhear(content)).toBe(content.trim());
  });
});

describe("and asks nothing", () => {
  it.each([
    "",
    "Has Russia received anything for its cooperation.",
    "really?",
    "are you sure?",
    "who are you?",
    "why not?",
    "When I was reading this I fell asleep",
    "What a week this has been",
    "how nice of you all",
    "The treaty was signed in 1972.",
    "did you understand the part about the ABM treaty?",
    "Has anyone been to Crawford, Texas?",
    "is the exam only on the Bush and Putin chapters?",
    "who is presenting on Putin next week?",
    "do we need to read the whole article on Russia?",
    "when is the essay on Russia due?",
    "Why? Because it was signed in 1972.",
    "did u see the NATO memes?",
    "so are Bush and Putin friends now or what?",
    "why does Putin never smile lol",
    "is Crawford the ranch with the cows? 🐄",
    "will there be a question about the ABM treaty on the final?",
    "is the terrorism lecture cancelled?",
    "have you all seen https://example.org/russia ?",
    "```what is this code for?```",
    `${"Well, ".repeat(80)}what is the ABM treaty?`,
  ])("%s", (content) => {
    expect(overhear(content)).toBeUndefined();
  });

  it("when it is for someone: a reply, a mention, or not from a person", () => {
    const question = "Has Russia received anything for its cooperation?";
    expect(overhear(question, { isReply: true })).toBeUndefined();
    expect(overhear(question, { mentionsAnyone: true })).toBeUndefined();
    expect(overhear(question, { isFromPerson: false })).toBeUndefined();
  });
});
