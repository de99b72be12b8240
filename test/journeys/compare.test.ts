import { describe, expect, it } from "vitest";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { customIdOfMenu, embedText, labels, lastIn, NOBODY_PINGED, openStage } from "./stage.ts";

const { sandbox, library, log } = await openStage();
const { study } = sandbox.places.study.channels;

/** What someone sees there who did not ask. */
const valuesOf = ({ selects }: SeenMessage): readonly string[] =>
  (selects[0] !== undefined && "options" in selects[0] ? selects[0].options : []).map(({ value }) => value);

describe("/compare", () => {
  it("shows what each reading says, one under the other, in one message and at once", async () => {
    const before = sandbox.requests.length;
    const { message, acknowledgement } = await sandbox.slash("compare", { topic: "terrorism" });
    expect(acknowledgement).toBe("message");
    expect(sandbox.requests.length - before).toBe(1);
    expect(message.content).toBe("**terrorism**\nReadings with passages on this: 2 of 2.");
    expect(message.embeds.map(({ description = "" }) => description.split("\n")[0])).toEqual([
      expect.stringContaining("Andrea Gabbitas"),
      expect.stringContaining("David Masci"),
    ]);
    for (const [at, { excerpts }] of library.compare("terrorism", { limit: 2 }).entries()) {
      const lines = (message.embeds[at]?.description ?? "")
        .split("\n")
        .filter((line) => line.startsWith("> "));
      expect(lines.map((line) => readQuote(line).text)).toEqual(excerpts.map(({ text }) => text));
    }
    expect(labels(message)).toEqual(["Delete"]);
    expect(message.ephemeral).toBe(false);
  });

  it("says which reading is silent", async () => {
    const { message } = await sandbox.slash("compare", { topic: "NATO membership for Russia" });
    expect(message.content).toContain("1 of 2.");
    expect(message.embeds.at(-1)?.description).toMatch(/^\*\*Silent on this:\*\*\n- Andrea Gabbitas, /);
  });

  it("is one line where all are", async () => {
    const { message } = await sandbox.slash("compare", { topic: "sourdough bread" });
    expect(message.content).toBe("**sourdough bread**\nNone of the readings has a passage on this.");
    expect(message.embeds).toEqual([]);
    expect(message.selects).toEqual([]);
  });

  it("shows a passage in its context to who chooses it, with its citation", async () => {
    const { message } = await sandbox.slash("compare", { topic: "terrorism" });
    const values = valuesOf(message);
    expect(values.length).toBeGreaterThanOrEqual(2);
    const reply = await sandbox.select(message, customIdOfMenu(message), [String(values[1])]);
    expect(reply.message.ephemeral).toBe(true);
    const chosen = library.passage(String(values[1]));
    expect(readQuote(embedText(reply.message)).text).toContain(chosen?.text);
    expect(labels(reply.message)).toEqual(
      expect.arrayContaining(["Previous page", "Next page", "Cite", "Share"]),
    );
    const cited = await sandbox.click(reply.message, { label: "Cite" });
    expect(embedText(cited.message)).toContain(chosen?.locator.sha256);
  });

  it("can be shared when it was private, its menu included", async () => {
    const { message } = await sandbox.slash("compare", { topic: "terrorism", private: true });
    expect(message.ephemeral).toBe(true);
    expect(labels(message)).toEqual(["Share"]);
    const reply = await sandbox.click(message, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    expect(shared?.embeds).toEqual(message.embeds);
    expect(shared && valuesOf(shared)).toEqual(valuesOf(message));
    expect(valuesOf(reply.message)).toEqual(valuesOf(message));
    expect(shared && labels(shared)).toEqual(["Delete"]);
  });

  it("can be deleted by who asked", async () => {
    const { message } = await sandbox.slash("compare", { topic: "terrorism" });
    await sandbox.click(message, { label: "Delete" });
    await expect.poll(() => lastIn(sandbox, study)?.id).not.toBe(message.id);
  });

  it("works in a direct message, and in the member's language", async () => {
    const direct = await sandbox.slash("compare", { topic: "terrorism" }, { channel: "dm" });
    expect(direct.message.embeds).toHaveLength(2);
    const german = await sandbox.slash("compare", { topic: "NATO" }, { locale: "de" });
    expect(german.message.content).toContain("Texte mit Stellen dazu: 1 von 2.");
    expect(embedText(german.message)).toContain("**Schweigen dazu:**");
  });
});

describe("whatever the topic, there is a sensible reply, nothing pinged and nothing broken:", () => {
  it.each([["   "], ["\u200b\u200d"], ["\u202e"], ["<@1>"]])(
    "%j gets a private line on how to ask",
    async (topic) => {
      const { message } = await sandbox.slash("compare", { topic });
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("`/compare`");
    },
  );

  it.each([
    ["300 characters", "x".repeat(300)],
    ["300 asterisks", "*".repeat(300)],
    ["emoji", "😀👨‍👩‍👧🇬🇧"],
    ["everyone", "@everyone @here terrorism"],
    ["markdown", "[click](https://example.org) # **NATO** ||spoiler|| `x`"],
    ["right-to-left characters", "\u202eterrorism\u202c الإرهاب"],
    ["line breaks", "NATO\n\n> # and Russia"],
  ])("%s", async (_, topic) => {
    const { message, failure } = await sandbox.slash("compare", { topic });
    expect(failure).toBeUndefined();
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(message.content.split("\n")).toHaveLength(2);
    expect(readQuote(`> ${message.content.split("\n")[0]}`).faults).toEqual([]);
  });

  it("a topic longer than Discord lets through never arrives", async () => {
    await expect(sandbox.slash("compare", { topic: "x".repeat(301) })).rejects.toThrow();
  });
});

describe("a menu of passages", () => {
  it("whose passage has left the readings says so", async () => {
    const { message } = await sandbox.slash("compare", { topic: "terrorism" });
    const menu = {
      type: 3,
      custom_id: customIdOfMenu(message),
      options: [{ label: "gone", value: "deadbeef.0.1" }],
    };
    const old = await postAsBot(sandbox, study, {
      content: "old",
      components: [{ type: 1, components: [menu] }],
    });
    const reply = await sandbox.select(old, toCustomId({ action: "choose" }), ["deadbeef.0.1"]);
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("The readings have changed");
    expect(log.some(({ level }) => level >= 50)).toBe(false);
  });
});
