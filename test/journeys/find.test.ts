import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { FIFTY_READINGS } from "./fifty-readings.ts";
import { labels, NOBODY_PINGED, openStage } from "./stage.ts";

const { sandbox, library, log } = await openStage();
const fifty = await openStage({ readings: FIFTY_READINGS });
const { moderator } = sandbox.people;
const { general, study, thread } = sandbox.places.study.channels;

const FIND = "Find in readings";
const CLAIM = "Russia got next to nothing for all its cooperation with the Bush administration.";

async function found(content: string, context = {}): Promise<SeenMessage> {
  const { message } = await sandbox.say(content, { channel: general });
  return (await sandbox.menu(FIND, message, { channel: general, ...context })).message;
}

describe("Find in readings", () => {
  it("shows the closest passages to a claim, privately, and calls them that", async () => {
    const before = sandbox.requests.length;
    const message = await found(`**${CLAIM}**`);
    expect(sandbox.requests.length - before).toBe(1);
    expect(message.ephemeral).toBe(true);
    expect(message.content).toBe(
      `**Closest passages** to “${CLAIM}”\nThey are near it in their words. What they say about it is for you to judge.`,
    );
    expect(message.embeds.length).toBeGreaterThan(0);
    const texts = message.embeds.map(({ description = "" }) => readQuote(description));
    expect(texts.flatMap(({ faults }) => faults)).toEqual([]);
    const answer = library.ask(CLAIM);
    const excerpts = answer.status === "related" ? answer.closest : answer.excerpts;
    expect(texts.map(({ text }) => text)).toEqual(excerpts.map(({ text }) => text));
    expect(labels(message)).toEqual(["In context", "Cite", "Share"]);
  });

  it("leads on to the context and the citation, and can be shared", async () => {
    const message = await found(CLAIM);
    const context = await sandbox.click(message, { label: "In context" });
    expect(context.message.embeds[0]?.description).toContain("**");
    const shared = await sandbox.click(message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    expect(shared.followups[0]?.content).toContain("**Closest passages** to");
  });

  it("says in one line that nothing is near", async () => {
    const message = await found("xyzzy plugh");
    expect(message).toMatchObject({
      content: "The readings have no passage close to “xyzzy plugh”",
      embeds: [],
      ephemeral: true,
    });
  });

  it("works in a thread, in a direct message and in the member's language", async () => {
    const said = await sandbox.say(CLAIM, { channel: thread });
    const inThread = await sandbox.menu(FIND, said.message, {
      channel: thread,
      user: moderator,
      locale: "de",
    });
    expect(inThread.message.content).toContain("**Nächstliegende Stellen**");
    const direct = await sandbox.say(CLAIM, { channel: "dm" });
    const inDirect = await sandbox.menu(FIND, direct.message, { channel: "dm" });
    expect(labels(inDirect.message)).toEqual(["In context", "Cite"]);
  });

  it("has nothing to look for in a message of emoji or of an attachment alone", async () => {
    const file = await postAsBot(sandbox, general, {}, { name: "scan.txt", content: CLAIM });
    const emoji = (await sandbox.say("😀 <:a:1>", { channel: general })).message;
    for (const target of [file, emoji]) {
      const { message } = await sandbox.menu(FIND, target, { channel: general });
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("has no words that I could look for");
    }
    expect(log.some(({ level }) => level >= 50)).toBe(false);
  });

  it("answers although the message has been deleted meanwhile", async () => {
    const { message } = await sandbox.say(CLAIM, { channel: study });
    const reply = sandbox.menu(FIND, message);
    sandbox.remove(message);
    expect((await reply).message.content).toContain("**Closest passages**");
  });

  it.each([
    ["2,000 characters", `${CLAIM} `.repeat(24)],
    ["2,000 asterisks", "*a".repeat(1_000)],
    ["everyone", `@everyone @here ${CLAIM}`],
    ["markdown", `> # ${CLAIM}\n\`\`\`js\n[x](https://example.org)\`\`\``],
    ["right-to-left characters", `\u202e${CLAIM}\u202c مرحبا`],
  ])("takes %s, nothing pinged and nothing broken", async (_, content) => {
    const message = await found(content);
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(message.content).toMatch(
      /^(?:\*\*Closest passages\*\* to|The readings have no passage close to) “.+”/u,
    );
    expect(readQuote(`> ${message.content.split("\n")[0]}`).faults).toEqual([]);
  });

  it.each([
    ["Japanese", "川は町の南から流れてくるらしい。", "川は町の北から流れてくる。"],
    ["Arabic", "يجري النهر من جنوب المدينة", "يجري النهر من شمال المدينة."],
  ])("finds what is near among fifty readings, in %s", async (_, claim, nearest) => {
    const { message } = await fifty.sandbox.say(claim);
    const reply = await fifty.sandbox.menu(FIND, message);
    expect(readQuote(reply.message.embeds[0]?.description ?? "").text).toContain(nearest);
  });
});
