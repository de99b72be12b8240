import { describe, expect, it } from "vitest";
import type { Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { FIFTY_READINGS } from "./fifty-readings.ts";
import { customIdOfMenu, embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage({ readings: FIFTY_READINGS });
const { sandbox, library, store } = stage;

const optionsOf = ({ selects }: SeenMessage) =>
  selects[0] !== undefined && "options" in selects[0] ? selects[0].options : [];

/** Its `message` is what the list has become, at any time. */
const list = (): Promise<Reply> => sandbox.slash("readings");

const one = async (reading: string): Promise<SeenMessage> =>
  (await sandbox.slash("readings", { reading })).message;

describe("/readings with fifty readings", () => {
  it("lists them privately, ten a page, each exactly once", async () => {
    const shown = await list();
    expect(shown.message.ephemeral).toBe(true);
    expect(shown.message.content).toBe("50 readings · Page 1 of 5");
    const pages = [embedText(shown.message)];
    for (let page = 2; page <= 5; page++) {
      const reply = await sandbox.click(shown.message, { label: "Next page" });
      expect(reply.acknowledgement).toBe("update");
      expect(shown.message.content).toBe(`50 readings · Page ${page} of 5`);
      pages.push(embedText(shown.message));
    }
    const numbers = pages.flatMap((page) =>
      [...page.matchAll(/^\*\*(\d+)\*\* /gm)].map(([, number]) => number),
    );
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => String(at + 1)));
    for (const { title } of library.readings()) expect(pages.join("\n")).toContain(`“${title}”`);
    await sandbox.click(shown.message, { label: "Previous page" });
    expect(shown.message.content).toBe("50 readings · Page 4 of 5");
    expect(shown.message.pinged).toEqual(NOBODY_PINGED);
  });

  it("shows one that is chosen, and the list again", async () => {
    const shown = await list();
    const [, second] = optionsOf(shown.message);
    await sandbox.select(shown.message, customIdOfMenu(shown.message), [String(second?.value)]);
    expect(embedText(shown.message)).toContain("“Report 02”");
    expect(embedText(shown.message)).toContain("- Overview\n");
    await stage.restart();
    await sandbox.click(shown.message, { label: "All readings" });
    expect(shown.message.content).toBe("50 readings · Page 1 of 5");
    expect(optionsOf(shown.message)).toHaveLength(10);
  });

  it("can be shared; who turns the shared page gets one alone", async () => {
    const reply = await sandbox.click((await list()).message, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    if (shared === undefined) throw new Error("nothing was shared");
    const turned = await sandbox.click(shared, { label: "Next page" });
    expect(turned.message.ephemeral).toBe(true);
    expect(turned.message.content).toContain("Page 2 of 5");
    expect(shared.content).toContain("Page 1 of 5");
  });
});

describe("/readings with one reading", () => {
  it("is found by suggestions, and by part of its title", async () => {
    const choices = await sandbox.autocomplete("readings", "reading", "report 3");
    expect(choices).toHaveLength(10);
    const suggested = await one(String(choices[0]?.value));
    expect(embedText(suggested)).toContain("“Report 30”");
    expect(embedText(await one("Report 17"))).toContain("“Report 17”");
  });

  it("says so where there is none of that name, or several", async () => {
    const unknown = await one("Moby @everyone");
    expect(unknown.ephemeral).toBe(true);
    expect(unknown.content).toContain("No reading is called");
    expect(unknown.pinged).toEqual(NOBODY_PINGED);
    expect((await one("Report 1")).content).toContain("More than one reading");
  });

  it("has its outline, its length and ways on", async () => {
    const message = await one("reading-01");
    expect(embedText(message)).toMatch(/-# 1 section · \d+ passages · \d+ characters\n/);
    expect(labels(message)).toEqual(["Cite this reading", "All readings", "Share"]);
  });

  it.each([
    ["町の記録", "川は町の北から流れてくる。"],
    ["سجل المدينة", "يجري النهر من شمال المدينة."],
  ])("leads into its text, in any script: %s", async (title, words) => {
    const message = await one(title);
    expect(embedText(message)).toContain(title);
    const begin = optionsOf(message).at(-1);
    const reply = await sandbox.select(message, customIdOfMenu(message), [String(begin?.value)]);
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.id).not.toBe(message.id);
    const { text, faults } = readQuote(embedText(reply.message));
    expect(faults).toEqual([]);
    expect(text).toContain(words);
    expect(library.passage(String(begin?.value))?.text).toBeDefined();
  });

  it("is looked up in its own script, too", async () => {
    for (const [typed, words] of [
      ["下町が", "春には毎年、下町が水につかる。"],
      ["الجسر", "أصلح الجسر في العام الماضي."],
    ] as const) {
      const [first] = await sandbox.autocomplete("lookup", "passage", typed);
      expect(first?.name.startsWith(words)).toBe(true);
      const { message } = await sandbox.slash("lookup", { passage: String(first?.value) });
      expect(readQuote(embedText(message)).text).toContain(words);
      expect(embedText(message)).toContain(`**${words}**`);
    }
  });

  it("can be cited as a whole, privately, in styles to copy", async () => {
    const reply = await sandbox.click(await one("reading-05"), { label: "Cite this reading" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.embeds.map(({ title }) => title)).toEqual(["APA", "MLA", "Chicago", "BibTeX"]);
    expect(embedText(reply.message)).toContain(library.reference("reading-05", "apa"));
  });

  it("is said in the reader's language", async () => {
    const { message } = await sandbox.slash("readings", {}, { locale: "de" });
    expect(message.content).toBe("50 Texte · Seite 1 von 5");
    expect(labels(message)).toEqual(["Seite zurück", "Seite vor", "Teilen"]);
  });
});

describe("a reading that has left the library", () => {
  it("is not cited any more, and its outline is not another one's", async () => {
    const message = await one("reading-50");
    await stage.restart({ readings: FIFTY_READINGS.slice(0, 49) });
    const reply = await sandbox.click(message, { label: "Cite this reading" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("no longer in the library");
  });

  it("leaves members of the channel that uses only it nothing to look in: whatever they use, they are told whom to tell", async () => {
    const { id: guildId, channels } = sandbox.places.study;
    const by = { guildId, actorId: sandbox.people.administrator.id, at: Date.now() };
    await store.settings.setChannel(channels.study.id, { readings: ["reading-50"] }, by);
    await stage.restart({ readings: FIFTY_READINGS.slice(0, 49) });
    const said = await sandbox.say(`${sandbox.mention} Who wrote this?`);
    const replies = [
      await list(),
      await sandbox.slash("ask", { question: "Who wrote this?" }),
      await sandbox.slash("compare", { topic: "rain" }),
      await sandbox.slash("lookup", { passage: "rain" }),
      await sandbox.slash("quote", { text: "It rained all day." }),
      await sandbox.slash("quiz"),
      await sandbox.menu("Check quote", said.message),
      await sandbox.menu("Find in readings", said.message),
    ];
    const shown = [await said.reply(), ...replies.map(({ message }) => message)];
    expect(new Set(shown.map(({ content }) => content))).toEqual(
      new Set([
        "None of the readings chosen for this channel is in the library any more. Please tell a moderator.",
      ]),
    );
    expect(replies.every(({ message }) => message.ephemeral)).toBe(true);
    const elsewhere = await sandbox.slash("readings", {}, { channel: channels.general });
    expect(elsewhere.message.content).toContain("49 readings");
  });
});
