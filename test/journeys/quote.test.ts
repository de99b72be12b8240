import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { readDiff } from "../bot/quote/reading-diff.ts";
import { postAsBot } from "./bot-message.ts";
import { ANSWERED, customIdOfMenu, embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const { sandbox, library, log } = await openStage();
const { member, moderator, administrator } = sandbox.people;
const { study, general } = sandbox.places.study.channels;

/** A sentence of the readings, and a wording of it that is not theirs. */
const [SENTENCE] = library.ask(ANSWERED.question).excerpts;
const EXACT = SENTENCE?.text ?? "";
const NEAR = EXACT.replace("few tangible benefits", "many real benefits");

const CHECK = "Check quote";

const quotedIn = ({ description = "" }: SeenMessage["embeds"][number] = {}) =>
  description.slice(description.search(/^> /m));

async function checked(content: string, context = {}): Promise<SeenMessage> {
  const { message } = await sandbox.say(content, { channel: general });
  return (await sandbox.menu(CHECK, message, { channel: general, ...context })).message;
}

describe("/quote", () => {
  it("shows where a quotation stands, in one message and at once", async () => {
    const before = sandbox.requests.length;
    const { message, acknowledgement } = await sandbox.slash("quote", { text: EXACT });
    expect(acknowledgement).toBe("message");
    expect(sandbox.requests.length - before).toBe(1);
    expect(message.ephemeral).toBe(false);
    expect(embedText(message)).toContain("**In the readings, word for word**, in 1 place:");
    expect(readQuote(quotedIn(message.embeds[0]))).toMatchObject({ text: EXACT, faults: [] });
    expect(message.embeds[0]?.footer?.text).toMatch(/^Andrea Gabbitas, .*\(lines? \d+/);
    expect(labels(message)).toEqual(["In context", "Cite", "Delete"]);
    const context = await sandbox.click(message, { label: "In context" });
    expect(readQuote(embedText(context.message)).text).toContain(EXACT);
    const cited = await sandbox.click(message, { label: "Cite" });
    expect(embedText(cited.message)).toContain(SENTENCE?.locator.sha256);
  });

  it("shows the nearest wording and how it differs", async () => {
    const { message } = await sandbox.slash("quote", { text: NEAR });
    expect(message.embeds).toHaveLength(2);
    expect(embedText(message)).toContain("**Not word for word in the readings.**");
    expect(readQuote(quotedIn(message.embeds[0])).text).toBe(EXACT);
    const diff = readDiff(quotedIn(message.embeds[1]));
    expect(diff.faults).toEqual([]);
    expect(diff.reading).toContain("few tangible");
    expect(diff.checked).toContain("many real");
    expect(embedText(message)).toContain("only in the reading.");
  });

  it("says that a text is not there", async () => {
    const { message } = await sandbox.slash("quote", { text: "Sourdough wants a warm oven and patience." });
    expect(embedText(message)).toMatch(/\*\*Not in the readings\*\*/);
    expect(labels(message)).toEqual(["Delete"]);
  });

  it("checks what a sentence quotes where the sentence itself stands nowhere", async () => {
    const text = `Putin said "few tangible benefits" and "bananas"`;
    const { message } = await sandbox.slash("quote", { text });
    expect(message.content).toBe("Checked: what the message quotes (1 of 1).");
    expect(embedText(message)).toContain("“few tangible benefits”\n**In the readings, word for word**");
  });

  it("shows three of many places, and the others to who chooses them", async () => {
    const { message } = await sandbox.slash("quote", { text: "Russia" });
    expect(message.embeds).toHaveLength(3);
    expect(message.content).toContain("more passages have it word for word; choose one below.");
    const [menu] = message.selects;
    const [option] = menu !== undefined && "options" in menu ? menu.options : [];
    const reply = await sandbox.select(message, customIdOfMenu(message), [String(option?.value)]);
    expect(reply.message.ephemeral).toBe(true);
    expect(readQuote(embedText(reply.message)).text).toContain(library.passage(String(option?.value))?.text);
  });

  it("answers privately when asked to, and can be shared", async () => {
    const { message } = await sandbox.slash("quote", { text: EXACT, private: true });
    expect(message.ephemeral).toBe(true);
    const reply = await sandbox.click(message, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    expect(reply.followups[0]?.embeds).toEqual(message.embeds);
    expect(reply.followups[0]?.content).toBe(`Shared by <@${member.id}>`);
  });

  it("works in a direct message, and speaks the member's language", async () => {
    const { message } = await sandbox.slash("quote", { text: EXACT }, { channel: "dm", locale: "fr" });
    expect(embedText(message)).toContain("**Dans les textes, mot pour mot**");
    expect(labels(message)).not.toContain("Partager");
  });

  it.each([["   "], ["\u200b"], ["…"], ["🕊"], ["<@1>"]])(
    "%j gets a private line on how to check",
    async (text) => {
      const { message } = await sandbox.slash("quote", { text });
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("`/quote`");
    },
  );

  it.each([
    ["6,000 characters", "Russia has received benefits. ".repeat(200)],
    ["6,000 characters without a space", "x".repeat(6_000)],
    ["6,000 asterisks round a word", `${"*".repeat(2_990)}Russia${"*".repeat(2_990)}`],
    ["everyone", "@everyone @here Russia has received many benefits"],
    ["markdown", "> # **Russia** ||has|| [received](https://example.org) `few` _tangible_ benefits"],
    ["right-to-left characters", "\u202eRussia has received few tangible benefits\u202c الإرهاب"],
    ["a long pile of marks", `Russia${"\u0301".repeat(3_000)}`],
  ])("%s get a verdict, nothing pinged and nothing broken", async (_, text) => {
    const { message, failure } = await sandbox.slash("quote", { text });
    expect(failure).toBeUndefined();
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(embedText(message)).toMatch(/\*\*(?:In|Not)\b.*readings/);
  });
});

describe("Check quote", () => {
  it("checks what a message quotes, privately, and says so", async () => {
    const message = await checked(`I read that “${EXACT}” – is that right?`);
    expect(message.ephemeral).toBe(true);
    expect(message.content).toBe("Checked: what the message quotes (1 of 1).");
    expect(embedText(message)).toContain("**In the readings, word for word**");
    expect(labels(message)).toEqual(["In context", "Cite", "Share"]);
  });

  it("checks a block quote without the marks that Discord adds", async () => {
    const message = await checked(`> **${NEAR}**\nHm.`);
    expect(embedText(message)).toContain("**Not word for word in the readings.**");
    expect(readDiff(quotedIn(message.embeds[1])).checked).toContain("many real");
  });

  it("checks the whole of a message that quotes nothing, and says so", async () => {
    const message = await checked(`||${EXACT}||`);
    expect(message.content).toBe(
      "Checked: the whole message, as it has no quotation of three words or more.",
    );
    expect(embedText(message)).toContain("**In the readings, word for word**");
  });

  it("checks three of many quotations, and says so", async () => {
    const message = await checked(
      `“${EXACT}” “${NEAR}” “a text about baking bread” “a fourth of them here” “and a fifth one too”`,
    );
    expect(message.content).toBe("Checked: what the message quotes (3 of 5).");
    expect(message.embeds).toHaveLength(4);
  });

  it("checks what Ibid itself has quoted", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    const reply = await sandbox.menu(CHECK, message);
    expect(embedText(reply.message)).toContain("**In the readings, word for word**");
  });

  it("checks for anyone, in their language", async () => {
    const message = await checked(`“${EXACT}”`, { user: moderator, locale: "ja" });
    expect(message.content).toBe("確認したもの：メッセージ中の引用1件のうち1件。");
  });

  it("has no words to look for in an attachment, or in a picture's embed", async () => {
    const file = await postAsBot(sandbox, general, {}, { name: "scan.txt", content: EXACT });
    const picture = await postAsBot(sandbox, general, {
      embeds: [{ image: { url: "https://example.org/a.png" } }],
    });
    for (const target of [file, picture]) {
      const { message } = await sandbox.menu(CHECK, target, { channel: general });
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("has no words that I could look for");
    }
    expect(log.some(({ level }) => level >= 50)).toBe(false);
  });

  it("checks the text of an embed where there is no other", async () => {
    const embed = await postAsBot(sandbox, general, { embeds: [{ description: `“${EXACT}”` }] });
    const { message } = await sandbox.menu(CHECK, embed, { channel: general });
    expect(embedText(message)).toContain("**In the readings, word for word**");
  });

  it("says what it found although the message has been deleted meanwhile", async () => {
    const { message } = await sandbox.say(`“${EXACT}”`, { channel: study });
    const reply = sandbox.menu(CHECK, message);
    sandbox.remove(message);
    expect(embedText((await reply).message)).toContain("**In the readings, word for word**");
  });

  it("cannot be used on what is gone", async () => {
    const { message } = await sandbox.say(`“${EXACT}”`, { channel: study });
    sandbox.remove(message);
    await expect(sandbox.menu(CHECK, message, { channel: study })).rejects.toThrow("gone");
  });

  it.each([
    ["2,000 characters", "Russia has received benefits. ".repeat(66)],
    ["a fence and everyone", "```@everyone\nRussia received @here```"],
    ["right-to-left characters", "\u202e“Russia has received few tangible benefits”\u202c مرحبا"],
    ["emoji", "😀 Russia 👨‍👩‍👧 <:a:1>"],
  ])("takes %s, nothing pinged and nothing broken", async (_, content) => {
    const message = await checked(content, { user: administrator });
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(embedText(message)).toMatch(/\*\*(?:In|Not)\b.*readings/);
  });
});
