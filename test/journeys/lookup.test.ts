import { describe, expect, it } from "vitest";
import type { Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { customIdOfMenu, embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, administrator } = sandbox.people;
const { study, readOnly } = sandbox.places.study.channels;

const suggested = async (typed: string) => sandbox.autocomplete("lookup", "passage", typed);

/** Its `message` is what the page has become, at any time. */
const chosen = async (typed: string): Promise<Reply> => {
  const [first] = await suggested(typed);
  if (first === undefined) throw new Error(`nothing is suggested for ${typed}`);
  return sandbox.slash("lookup", { passage: first.value });
};

const optionsOf = ({ selects }: SeenMessage) =>
  selects[0] !== undefined && "options" in selects[0] ? selects[0].options : [];

describe("/lookup suggests, as one types", () => {
  it("the readings and their sections before anything is typed", async () => {
    const choices = await suggested("");
    expect(choices).toHaveLength(25);
    for (const [at, { title }] of library.readings().entries()) {
      expect(choices[at]?.name.startsWith(title)).toBe(true);
    }
  });

  it("lines and sentences by the beginnings of their words, as opaque ids", async () => {
    const choices = await suggested("gorb");
    expect(choices.map(({ name }) => name)).toEqual([
      "Feb. 14, 1986 Gorbachev's Challenge · U.S.-Russia Relations",
    ]);
    expect(String(choices[0]?.value)).toMatch(/^[0-9a-z.]+$/);
  });

  it("nothing for what nothing is like", async () => {
    expect(await suggested("xyzzy")).toEqual([]);
  });
});

describe("/lookup shows the chosen passage", () => {
  it("privately, in bold in its surroundings, with its source and ways on, in one request", async () => {
    const [first] = await suggested("window of opp");
    const before = sandbox.requests.length;
    const reply = await sandbox.slash("lookup", { passage: String(first?.value) });
    expect(reply.acknowledgement).toBe("message");
    expect(sandbox.requests.length - before).toBe(1);
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.pinged).toEqual(NOBODY_PINGED);
    const passage = library.passage(String(first?.value));
    const { text, bold, faults } = readQuote(embedText(reply.message));
    expect(faults).toEqual([]);
    expect(text.length).toBeGreaterThan(passage?.text.length ?? 0);
    expect(
      Array.from(text)
        .filter((_, at) => bold[at])
        .join(""),
    ).toBe(passage?.text);
    expect(reply.message.embeds[0]?.footer?.text).toContain("Gabbitas");
    expect(labels(reply.message)).toEqual([
      "Previous page",
      "Next page",
      "Back to the passage",
      "Cite",
      "Share",
    ]);
  });

  it("and pages on from there", async () => {
    const page = await chosen("russia's political future");
    const before = embedText(page.message);
    await sandbox.click(page.message, { label: "Previous page" });
    expect(embedText(page.message)).not.toBe(before);
    await sandbox.click(page.message, { label: "Back to the passage" });
    expect(embedText(page.message)).toBe(before);
  });

  it("and Share shows it to everyone, Delete takes it away again", async () => {
    const { message } = await chosen("gorb");
    const reply = await sandbox.click(message, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    if (shared === undefined) throw new Error("nothing was shared");
    expect(shared.ephemeral).toBe(false);
    expect(shared.embeds).toEqual(message.embeds);
    await sandbox.click(shared, { label: "Delete" }, { user: member });
    const isThere = () =>
      sandbox.history({ user: administrator, channel: study }).some(({ id }) => id === shared.id);
    await expect.poll(isThere).toBe(false);
  });

  it("in a direct message, and where one may not write", async () => {
    const value = (await suggested("gorb"))[0]?.value;
    const direct = await sandbox.slash("lookup", { passage: value }, { channel: "dm" });
    expect(embedText(direct.message)).toContain("Gorbachev");
    expect(labels(direct.message)).not.toContain("Share");
    const silent = await sandbox.slash("lookup", { passage: value }, { channel: readOnly });
    expect(embedText(silent.message)).toContain("Gorbachev");
  });
});

describe("/lookup with a text that is no suggestion", () => {
  it("shows the best candidate, says that it is one, and offers the others", async () => {
    const { message } = await sandbox.slash("lookup", { passage: "soviet econ" });
    expect(message.content).toMatch(/^No suggestion was chosen\. This is the first of \d+ passages/);
    const options = optionsOf(message);
    expect(options.length).toBeGreaterThan(2);
    expect(embedText(message)).toContain(library.passage(String(options[0]?.value))?.text ?? "?");
  });

  it("shows another one instead when it is chosen, as often as one likes, also after a restart", async () => {
    const page = await sandbox.slash("lookup", { passage: "soviet econ" });
    const options = optionsOf(page.message);
    const menu = customIdOfMenu(page.message);
    const texts = options.map(({ value }) => library.passage(value)?.text ?? "?");
    const second = await sandbox.select(page.message, menu, [String(options[1]?.value)]);
    expect(second.acknowledgement).toBe("update");
    expect(embedText(page.message)).toContain(`**${texts[1]}**`);
    await sandbox.click(page.message, { label: "Previous page" });
    expect(embedText(page.message)).not.toContain(`**${texts[1]}**`);
    await stage.restart();
    await sandbox.select(page.message, menu, [String(options[2]?.value)]);
    expect(embedText(page.message)).toContain(`**${texts[2]}**`);
    expect(optionsOf(page.message)).toEqual(options);
  });

  it("answers a question with what answers it", async () => {
    const { message } = await sandbox.slash("lookup", {
      passage: "Has Russia received anything for its cooperation?",
    });
    expect(embedText(message)).toMatch(/\*\*.*few tangible benefits.*\*\*/s);
  });

  it("says so where nothing is like it, and where nothing was written", async () => {
    const unknown = await sandbox.slash("lookup", { passage: "xyzzy @everyone" });
    expect(unknown.message.ephemeral).toBe(true);
    expect(unknown.message.content).toContain("xyzzy");
    expect(unknown.message.pinged).toEqual(NOBODY_PINGED);
    const blank = await sandbox.slash("lookup", { passage: " " }, { locale: "ja" });
    expect(blank.message.content).toContain("`/参照`");
  });

  it("takes the longest and strangest texts", async () => {
    for (const passage of ["Russia ".repeat(857).trim(), "**[x](https://example.org)** ||\u202e||", "🕊️"]) {
      const reply = await sandbox.slash("lookup", { passage });
      expect(reply.message.ephemeral).toBe(true);
      expect(reply.failure).toBeUndefined();
    }
  });
});

describe("/lookup with what was suggested once", () => {
  it("says that the readings have changed, and shows no other text", async () => {
    const { message } = await sandbox.slash("lookup", { passage: "0badc0de.1.2" });
    expect(message.content).toContain("The readings have changed");
    expect(message.embeds).toEqual([]);
  });
});

describe("a page button that nobody of us wrote", () => {
  it.each([
    ["without a passage", "2:pageon::0"],
    ["for a page that the reading has not", "2:pageback:{first}:0"],
    ["for a place that there is not", "2:placeon:{first}:999"],
    ["for a place that is no number", "2:pageon:{first}:x"],
  ])("%s leads to a polite private message or a page", async (_, pattern) => {
    const [reading] = library.readings();
    const first = reading && library.outline(reading.name)[0]?.firstPassageId;
    const customId = pattern.replace("{first}", first ?? "");
    const message = await postAsBot(sandbox, study, {
      content: "old",
      components: [{ type: 1, components: [{ type: 2, style: 2, label: "x", custom_id: customId }] }],
    });
    const reply = await sandbox.click(message, { customId });
    expect(reply.message.ephemeral).toBe(true);
    const said = reply.message.content + embedText(reply.message);
    expect(said).toMatch(pattern.includes("999") ? /^> / : /older edition/);
  });
});
