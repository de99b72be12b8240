import { describe, expect, it } from "vitest";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import type { Excerpt } from "../../src/retrieval/index.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { ANSWERED, customIdOfMenu, embedText, labels, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, recluse, administrator } = sandbox.people;
const { study, readOnly, thread } = sandbox.places.study.channels;

const QUOTED =
  "Nevertheless, Russia has received few tangible benefits from its cooperation with the United States.";

function excerptOf(text: string): Excerpt {
  const checked = library.checkQuote(text);
  if (checked.status !== "exact") throw new Error("the readings do not have it");
  return checked.excerpts[0];
}

const choose = (message: SeenMessage, style: string) =>
  sandbox.select(message, customIdOfMenu(message), [style]);

const fileNames = ({ attachments }: SeenMessage): readonly string[] =>
  attachments.map(({ filename }) => filename);

describe("/cite", () => {
  it("offers passages while one types, and cites the chosen one privately in the style asked for", async () => {
    const offered = await sandbox.autocomplete("cite", "passage", "few tangible");
    expect(offered[0]?.name).toContain("few tangible benefits");
    const passage = String(offered[0]?.value);
    const { message, acknowledgement } = await sandbox.slash("cite", { passage, style: "apa" });
    expect(acknowledgement).toBe("message");
    expect(message.ephemeral).toBe(true);
    expect(readQuote(message.content)).toMatchObject({ text: QUOTED, faults: [] });
    expect(embedText(message)).toContain(library.cite(excerptOf(QUOTED), "apa"));
    expect(labels(message)).toEqual(["Verify", "Share"]);
  });

  it("offers readings and sections before anything is typed", async () => {
    const offered = await sandbox.autocomplete("cite", "passage", "");
    expect(offered[0]?.name).toMatch(/^Prospects for U\.S\.-Russian/);
    expect(offered.length).toBeGreaterThan(2);
  });

  it("takes free text, and shows which passage it took", async () => {
    const { message } = await sandbox.slash("cite", { passage: "tangible benefits", style: "mla" });
    expect(readQuote(message.content).text).toBe(QUOTED);
  });

  it.each([["xyzzy"], ["@everyone **x**"]])(
    "says what to do where there is no such passage: %s",
    async (passage) => {
      const { message } = await sandbox.slash("cite", { passage, style: "line" });
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("choose one of the suggestions");
    },
  );

  it("works in a direct message, where there is nobody to share with", async () => {
    const given = { passage: "tangible benefits", style: "ris" };
    const { message } = await sandbox.slash("cite", given, { channel: "dm" });
    expect(embedText(message)).toContain("TY  - RPRT");
    expect(labels(message)).toEqual(["Verify"]);
  });

  it("speaks the member's language around a citation that stays as it is", async () => {
    const given = { passage: "tangible benefits", style: "bibtex" };
    const { message } = await sandbox.slash("cite", given, { locale: "de" });
    expect(labels(message)).toEqual(["Überprüfen", "Teilen"]);
    expect(embedText(message)).toContain(library.cite(excerptOf(QUOTED), "bibtex"));
  });
});

describe("the menu of styles", () => {
  it("changes the private message of Cite, for each of its excerpts", async () => {
    const answer = (await sandbox.slash("ask", { question: ANSWERED.question })).message;
    const before = (await sandbox.click(answer, { label: "Cite" })).message;
    const reply = await choose(before, "chicago-bibliography");
    expect(reply.acknowledgement).toBe("update");
    expect(reply.message.id).toBe(before.id);
    expect(reply.message.embeds).toHaveLength(before.embeds.length);
    const [excerpt] = library.ask(ANSWERED.question).excerpts;
    expect(excerpt && embedText(reply.message)).toContain(
      excerpt && library.cite(excerpt, "chicago-bibliography"),
    );
    const select = reply.message.selects[0];
    expect(select !== undefined && "placeholder" in select && select.placeholder).toBe(
      "Style: Chicago, bibliography",
    );
  });

  it("keeps the quotation that /cite shows, and works after a restart", async () => {
    const { message } = await sandbox.slash("cite", { passage: "tangible benefits", style: "apa" });
    await stage.restart();
    const reply = await choose(message, "mla");
    expect(reply.message.content).toBe(message.content);
    expect(embedText(reply.message)).toContain("“Abstract,” par. 2");
  });

  it("attaches a file where it is long, and takes it away with the next style", async () => {
    const excerpts = library.compare("cooperation", { limit: 1 }).flatMap((row) => row.excerpts);
    expect(excerpts).toHaveLength(2);
    const customId = toCustomId({ action: "cite", passageIds: excerpts.map(({ passageId }) => passageId) });
    const buttons = { type: 1, components: [{ type: 2, style: 2, label: "Cite", custom_id: customId }] };
    const message = await postAsBot(sandbox, study, { content: "x", components: [buttons] });
    const plain = (await sandbox.click(message, { customId }, { user: member })).message;
    expect(fileNames(plain)).toEqual([]);
    const json = (await choose(plain, "csl-json")).message;
    expect(fileNames(json)).toEqual(["citations.json"]);
    expect(embedText(json)).toContain("The attached file has the citations in full.");
    expect(fileNames((await choose(json, "apa")).message)).toEqual([]);
  });

  it("of a shared citation answers privately, and leaves everyone's as it is", async () => {
    const given = { passage: "tangible benefits", style: "apa" };
    const { message } = await sandbox.slash("cite", given, { channel: thread });
    const shared = await sandbox.click(message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const [everyones] = shared.followups;
    if (everyones === undefined) throw new Error("nothing was shared");
    expect(everyones.content).toContain(`Shared by <@${member.id}>`);
    const reply = await sandbox.select(everyones, customIdOfMenu(everyones), ["ris"], { user: recluse });
    expect(reply.acknowledgement).toBe("message");
    expect(reply.message.ephemeral).toBe(true);
    expect(embedText(reply.message)).toContain("TY  - RPRT");
    const now = sandbox
      .history({ user: administrator, channel: thread })
      .find(({ id }) => id === everyones.id);
    expect(now?.embeds).toEqual(everyones.embeds);
  });

  it("cannot be shared where the member may not write, and names the permission", async () => {
    const given = { passage: "tangible benefits", style: "apa" };
    const { message } = await sandbox.slash("cite", given, { channel: readOnly });
    const reply = await sandbox.click(message, { label: "Share" });
    expect(reply.message.content).toContain("**Send Messages**");
  });

  it.each([
    ["that is no style", "3:x", "papyrus"],
    ["of passages that are no more", toCustomId({ action: "style", passageIds: ["0badc0de.1.2"] }), "apa"],
    ["about nothing", toCustomId({ action: "style" }), "apa"],
  ])("%s gets a polite private message", async (_, id, value) => {
    const { passageId } = excerptOf(QUOTED);
    const custom_id = id === "3:x" ? toCustomId({ action: "style", passageIds: [passageId] }) : id;
    const menu = { type: 3, custom_id, options: [{ label: "x", value }] };
    const message = await postAsBot(sandbox, study, {
      content: "old",
      components: [{ type: 1, components: [menu] }],
    });
    const reply = await sandbox.select(message, custom_id, [value], { user: member });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toMatch(/older edition|The readings have changed/);
  });
});

describe("Cite under a list", () => {
  it("shows the first places, says of how many, and has all of them in the file, in every style", async () => {
    const { message } = await sandbox.slash("ask", { question: "Which reports mention Soviet?" });
    const cited = await sandbox.click(message, { label: "Cite" });
    const [, all] = /The first 3 of (\d+) places\./.exec(embedText(cited.message)) ?? [];
    expect(Number(all)).toBeGreaterThan(3);
    expect(cited.message.embeds).toHaveLength(3);
    expect(cited.message.attachments).toHaveLength(1);
    const menu = String(cited.message.selects[0]?.custom_id);
    const restyled = await sandbox.select(cited.message, menu, ["apa"]);
    expect(embedText(restyled.message)).toContain(`The first 3 of ${all} places.`);
    const verified = await sandbox.click(restyled.message, { label: "Verify" });
    expect(verified.message.content).toBe(`The first 3 of ${all} places.`);
    expect(verified.message.embeds).toHaveLength(3);
  });
});
