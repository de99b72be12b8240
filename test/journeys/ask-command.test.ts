import { describe, expect, it } from "vitest";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED, openStage, questionThatIs, REFUSAL } from "./stage.ts";

const { sandbox, library } = await openStage();

describe("/ask", () => {
  it("answers with excerpts, their sources, and its buttons, in one message and at once", async () => {
    const before = sandbox.requests.length;
    const reply = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(reply.failure).toBeUndefined();
    expect(reply.acknowledgement).toBe("message");
    expect(reply.message.content).toBe(`**${ANSWERED.question}**`);
    expect(reply.message.embeds.length).toBeGreaterThan(0);
    expect(reply.message.embeds.length).toBeLessThanOrEqual(3);
    expect(reply.message.embeds[0]?.footer?.text).toMatch(
      /^Andrea Gabbitas, “Prospects .* · Abstract, ¶ 2, sentences? (?:3–)?4/,
    );
    expect(labels(reply.message)).toEqual(["In context", "Cite", "Delete", "Report"]);
    expect(reply.message.ephemeral).toBe(false);
    expect(sandbox.requests.length - before).toBe(1);
  });

  it("shows the source's words exactly, and the answering ones in bold", async () => {
    const reply = await sandbox.slash("ask", { question: ANSWERED.question });
    const seen = readQuote(reply.message.embeds[0]?.description ?? "");
    const [excerpt] = library.ask(ANSWERED.question).excerpts;
    expect(seen.text).toBe(excerpt?.text);
    expect(seen.text).toContain(ANSWERED.words);
    expect(seen.bold).toContain(true);
  });

  it("answers privately when asked to, with the question, so that both can be shared", async () => {
    const reply = await sandbox.slash("ask", { question: ANSWERED.question, private: true });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toBe(`**${ANSWERED.question}**`);
    expect(embedText(reply.message)).toContain("tangible");
    expect(labels(reply.message)).toEqual(["In context", "Cite", "Share", "Report"]);
  });

  it("works in a direct message", async () => {
    const reply = await sandbox.slash("ask", { question: ANSWERED.question }, { channel: "dm" });
    expect(embedText(reply.message)).toContain("tangible");
  });

  it("works where the bot itself may not write, because Discord lets it respond there", async () => {
    const { moderator } = sandbox.people;
    const reply = await sandbox.slash(
      "ask",
      { question: ANSWERED.question },
      { channel: sandbox.places.study.channels.readOnly, user: moderator },
    );
    expect(embedText(reply.message)).toContain("tangible");
  });

  it("refuses in one line what the readings do not answer, and shows what is nearest to who wants it", async () => {
    const reply = await sandbox.slash("ask", { question: questionThatIs("related", library), private: true });
    expect(reply.message.content.split("\n").slice(1)).toEqual([REFUSAL]);
    expect(reply.message.embeds).toEqual([]);
    expect(labels(reply.message)).toEqual(["Closest passages", "Ask a moderator"]);
  });

  it("refuses in one line, with no way but to a moderator, where nothing is near", async () => {
    const reply = await sandbox.slash("ask", { question: questionThatIs("nothing", library), private: true });
    expect(reply.message.content.split("\n").slice(1)).toEqual([REFUSAL]);
    expect(labels(reply.message)).toEqual(["Ask a moderator"]);
  });
});

describe("the reading option", () => {
  it("suggests the readings, and fewer the more is typed", async () => {
    const all = await sandbox.autocomplete("ask", "reading", "", { question: "x" });
    expect(all.map(({ value }) => value)).toEqual(library.readings().map(({ name }) => name));
    const some = await sandbox.autocomplete("ask", "reading", "gabbi", { question: "x" });
    expect(some.map(({ value }) => value)).toEqual(["nonproliferation-cooperation"]);
  });

  it("suggests nothing where nothing fits", async () => {
    expect(await sandbox.autocomplete("ask", "reading", "sourdough")).toEqual([]);
  });

  it.each(["us-russia-relations", "Masci"])("narrows the search to %s", async (reading) => {
    const reply = await sandbox.slash("ask", {
      question: "What strains the relations with Russia?",
      reading,
    });
    expect(reply.message.embeds.length).toBeGreaterThan(0);
    expect(reply.message.embeds.every(({ footer }) => footer?.text.startsWith("David Masci"))).toBe(true);
  });

  it("says privately which readings there are when it means none of them", async () => {
    const reply = await sandbox.slash("ask", { question: ANSWERED.question, reading: "the @everyone paper" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("“U.S.-Russia Relations”");
    expect(reply.message.pinged).toEqual(NOBODY_PINGED);
  });

  it("counts as left out when it is blank", async () => {
    const reply = await sandbox.slash("ask", { question: ANSWERED.question, reading: " " });
    expect(embedText(reply.message)).toContain("tangible");
  });
});

describe("whatever is asked, there is a sensible reply, nothing pinged and nothing broken:", () => {
  it.each([
    ["white space", "   "],
    ["zero-width characters", "\u200b\u200d\ufeff"],
    ["directional marks", "\u202e\u2066\u2069"],
    ["only a mention", "<@1>"],
    ["6,000 asterisks", "*".repeat(6_000)],
    ["only emoji", "😀👨‍👩‍👧🇬🇧"],
  ])("%s gets a private line on how to ask", async (_, question) => {
    const reply = await sandbox.slash("ask", { question });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("/ask");
  });

  it.each([
    ["6,000 characters", "Has Russia received anything for its cooperation? ".repeat(120)],
    ["6,000 characters without a space", "x".repeat(6_000)],
    ["6,000 asterisks and a word", `${"*".repeat(5_000)} benefits`],
    ["a mention of someone", "What benefits did <@1> say that Russia received?"],
    ["everyone", "@everyone @here what benefits?"],
    ["a code fence", "```js\nconsole.log(1)\n```"],
    ["a markdown link", "[click](https://example.org) # big **bold** ||spoiler||"],
    ["right-to-left characters", "\u202eHas Russia received anything? \u202d مرحبا שלום"],
    ["line breaks", "Has Russia\n\n# received\n> anything\u2028for its cooperation?"],
    ["an invitation", "discord.gg/abc https://discord.gg/abc"],
    ["a long pile of marks", `a${"\u0301".repeat(3_000)}`],
  ])("%s", async (_, question) => {
    const { message, failure } = await sandbox.slash("ask", { question });
    expect(failure).toBeUndefined();
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(message.content.length).toBeLessThanOrEqual(2_000);
    const [asked = "", ...rest] = message.content.split("\n");
    expect(asked).toMatch(/^\*\*.+\*\*$/u);
    expect(readQuote(`> ${asked}`).faults).toEqual([]);
    expect(message.embeds.length > 0 ? rest : rest.join("\n")).toEqual(
      message.embeds.length > 0 ? [] : REFUSAL,
    );
  });
});

describe("/ask without a question to the readings", () => {
  it("says what Ibid can do to who asks that, privately", async () => {
    const { message } = await sandbox.slash("ask", { question: "What can you do?" });
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("/handout");
  });

  it.each([["thanks"], ["???"], ["are you sure?"]])("says how to ask: %s", async (question) => {
    const { message } = await sandbox.slash("ask", { question });
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("Write a question");
  });
});
