import { afterEach, describe, expect, it } from "vitest";
import type { Context, SeenMessage } from "../../src/sandbox/index.ts";
import { handoutIn } from "./handout-file.ts";
import { ANSWERED, embedText, labels, lastIn, openStage } from "./stage.ts";

const { sandbox, library } = await openStage({ requestsPerSecond: 1_000 });
const { administrator, moderator } = sandbox.people;
const { study, general, thread } = sandbox.places.study.channels;
const PAPER = "nonproliferation-cooperation";
const RELATIONS = "us-russia-relations";

const AS_MODERATOR: Context = { user: moderator, channel: general };
const FURTHER = "That stands further on than this channel has read, so it is not shown here.";
const ELSEWHERE = "That is from a reading that is not used in this channel, so it is not shown here.";
const READ_TO_HERE = "This is as far as this channel has read.";

const idOf = (words: string): string => library.lookup(words, { limit: 1 })[0]?.id ?? "";
const FAR = idOf("few tangible benefits");

/** The study channel has read the paper as far as its fourth sentence. */
const readSoFar = () =>
  sandbox.slash(
    "channel set",
    { progress: "Since September 11, the relationship", channel: study },
    AS_MODERATOR,
  );
const readOnly = (readings: string) =>
  sandbox.slash("channel set", { readings, channel: study }, AS_MODERATOR);

const lookedUp = async (passage: string, context: Context = {}) =>
  (await sandbox.slash("lookup", { passage }, context)).message;

const isDisabled = (message: SeenMessage, label: string): boolean =>
  message.buttons.some((button) => "label" in button && button.label === label && button.disabled === true);

afterEach(async () => {
  await sandbox.slash("channel reset", { channel: study }, AS_MODERATOR);
});

describe("where a channel has read so far", () => {
  it("In context ends there, and says so", async () => {
    await readSoFar();
    const message = await lookedUp("Since September 11, the relationship");
    expect(message.content).toContain(READ_TO_HERE);
    expect(embedText(message)).toContain("Since September 11");
    expect(embedText(message)).not.toContain("tangible");
    expect(isDisabled(message, "Next page")).toBe(true);
    const elsewhere = await lookedUp(FAR, { channel: general });
    expect(elsewhere.content).not.toContain(READ_TO_HERE);
    expect(embedText(elsewhere)).toContain("tangible");
  });

  it("a quotation from further on is said to stand there, and not repeated", async () => {
    await readSoFar();
    const { message } = await sandbox.slash("quote", { text: ANSWERED.words });
    expect(embedText(message)).toContain("**Not in what this channel has read so far.** Further on");
    expect(embedText(message)).not.toContain("tangible");
    expect(labels(message)).toEqual(["Delete"]);
    const said = await sandbox.say(`He writes “${ANSWERED.words}” somewhere`);
    const { message: checked } = await sandbox.menu("Check quote", said.message);
    expect(embedText(checked)).toContain("Further on, the readings have it");
    expect(embedText(checked)).not.toContain("tangible");
    const { message: here } = await sandbox.slash("quote", { text: "Since September 11, the relationship" });
    expect(embedText(here)).toContain("**In the readings, word for word**");
  });

  it("what was suggested before cannot be cited or looked up any more, nor what is typed", async () => {
    await readSoFar();
    for (const use of [
      sandbox.slash("cite", { passage: FAR, style: "apa" }),
      sandbox.slash("lookup", { passage: FAR }),
    ])
      expect((await use).message).toMatchObject({ content: FURTHER, ephemeral: true });
    const { message } = await sandbox.slash("cite", { passage: "tangible benefits", style: "apa" });
    expect(JSON.stringify([message.content, message.embeds])).not.toContain("few tangible");
    const suggested = await sandbox.autocomplete("cite", "passage", "tangible", { style: "apa" });
    expect(suggested.map(({ name }) => name).join()).not.toContain("few tangible");
  });

  it("a quiz asks about what has been read", async () => {
    await readSoFar();
    for (let one = 0; one < 5; one++) {
      const { message } = await sandbox.slash("quiz", { reading: PAPER });
      const reply = await sandbox.click(message, { label: "Reveal" });
      await reply.until(({ message: now }) => now.edits > 0);
      const context = await sandbox.click(reply.message, { label: "In context" });
      expect(context.message.content).toContain(READ_TO_HERE);
    }
  });

  it("the outline names no section further on", async () => {
    const { message: before } = await sandbox.slash("readings", { reading: RELATIONS });
    expect(embedText(before)).toContain("BROWSE RELATED TOPICS");
    await sandbox.slash("channel set", { progress: idOf("May 03, 1996"), channel: study }, AS_MODERATOR);
    const { message } = await sandbox.slash("readings", { reading: RELATIONS });
    expect(embedText(message)).toContain("Russia and the Soviet Union");
    expect(embedText(message)).not.toContain("BROWSE RELATED TOPICS");
    const stale = await sandbox.select(before, before.selects[0]?.custom_id ?? "", [
      library.outline(RELATIONS).at(-1)?.firstPassageId ?? "",
    ]);
    expect(stale.message.content).toBe(FURTHER);
  });

  it("Find in readings and /compare show nothing from further on, and say that there is more", async () => {
    await readSoFar();
    const said = await sandbox.say(ANSWERED.question);
    const { message: found } = await sandbox.menu("Find in readings", said.message);
    const { message: compared } = await sandbox.slash("compare", { topic: "tangible benefits" });
    for (const message of [found, compared]) {
      expect(message.content).toContain("There is more on this further on in the readings.");
      expect(embedText(message)).not.toContain("few tangible");
    }
  });

  it("a thread has its channel's limits", async () => {
    await readSoFar();
    const message = await lookedUp("Since September 11, the relationship", { channel: thread });
    expect(message.content).toContain(READ_TO_HERE);
    expect((await lookedUp(FAR, { channel: thread })).content).toBe(FURTHER);
  });
});

describe("messages from before the limits", () => {
  it("have buttons that keep to them, and work again when the limits are gone", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    const page = await lookedUp("Since September 11, the relationship");
    await readSoFar();
    for (const label of ["In context", "Cite"])
      expect((await sandbox.click(message, { label })).message.content).toBe(FURTHER);
    const turned = await sandbox.click(page, { label: "Cite" });
    await turned.until(({ messages }) => messages.every((one) => !one.thinking));
    expect(JSON.stringify(turned.messages.map(({ embeds }) => embeds))).not.toContain("tangible");
    await sandbox.slash("channel reset", { channel: study }, AS_MODERATOR);
    expect(embedText((await sandbox.click(message, { label: "In context" })).message)).toContain("tangible");
  });

  it("cannot be shared where they show what is kept back now", async () => {
    const asked = { question: ANSWERED.question, private: true };
    const { message: answer } = await sandbox.slash("ask", asked);
    const page = await lookedUp(FAR);
    const { message: compared } = await sandbox.slash("compare", {
      topic: "tangible benefits",
      private: true,
    });
    await readSoFar();
    const last = lastIn(sandbox, study)?.id;
    for (const message of [answer, page, compared]) {
      const reply = await sandbox.click(message, { label: "Share" });
      await reply.until(({ followups, message: now }) => followups.length > 0 || now.content === FURTHER);
      expect(reply.messages.map(({ content }) => content)).toContain(FURTHER);
    }
    expect(lastIn(sandbox, study)?.id).toBe(last);
  });

  it("can be shared where they show what has been read", async () => {
    await readSoFar();
    const page = await lookedUp("Since September 11, the relationship");
    const reply = await sandbox.click(page, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    expect(reply.followups[0]?.ephemeral).toBe(false);
  });

  it("offer in their menus only what is still shown", async () => {
    const page = await lookedUp("September 11");
    const chosen = idOf("In the wake of the Sept. 11 terrorist attacks");
    const offered = ({ selects: [menu] }: SeenMessage) =>
      menu && "options" in menu ? menu.options.map(({ label }) => label).join("\n") : "";
    expect(offered(page)).toContain("Although the war on terrorism");
    await readSoFar();
    const { message } = await sandbox.select(page, page.selects[0]?.custom_id ?? "", [chosen]);
    expect(embedText(message)).toContain("In the wake of the Sept. 11");
    expect(offered(message)).toContain("Since September 11");
    expect(offered(message)).not.toContain("Although the war on terrorism");
  });

  it("are left out of a handout, which says why", async () => {
    await sandbox.slash("ask", { question: ANSWERED.question });
    await sandbox.slash("ask", { question: "When was the report on U.S.-Russia relations published?" });
    await readOnly(RELATIONS);
    const { message } = await sandbox.slash("handout");
    expect(message.content).toContain("beyond what this channel shows");
    expect(await handoutIn(sandbox, message)).not.toContain("tangible");
  });

  it("are verified as far as they are shown", async () => {
    const { message } = await sandbox.slash("cite", { passage: FAR, style: "apa" });
    await readOnly(RELATIONS);
    const reply = await sandbox.click(message, { label: "Verify" });
    await reply.until(({ message: now }) => !now.thinking);
    expect(embedText(reply.message)).toBe(ELSEWHERE);
  });
});

describe("where a channel uses some of the readings", () => {
  it("the others are not listed, and asked for by name they are told from what is not there", async () => {
    const { message: before } = await sandbox.slash("readings");
    await readOnly(RELATIONS);
    const { message } = await sandbox.slash("readings");
    expect(embedText(message)).not.toContain("Gabbitas");
    for (const command of ["readings", "quiz", "ask"]) {
      const options = command === "ask" ? { question: ANSWERED.question } : {};
      const { message: refused } = await sandbox.slash(command, { ...options, reading: PAPER });
      expect(refused.content).toContain("That reading is not searched in this channel");
      expect(refused.ephemeral).toBe(true);
      const offered = await sandbox.autocomplete(command, "reading", "", options);
      expect(offered.map(({ value }) => value)).toEqual([RELATIONS]);
    }
    const [menu] = before.selects;
    const [first] = menu && "options" in menu ? menu.options : [];
    const chosen = await sandbox.select(before, menu?.custom_id ?? "", [first?.value ?? ""]);
    expect(chosen.message.content).toContain("That reading is not searched in this channel");
  });

  it("what is from another one is said to be that", async () => {
    await readOnly(RELATIONS);
    expect((await lookedUp(FAR)).content).toBe(ELSEWHERE);
    const { message } = await sandbox.slash("quote", { text: ANSWERED.words });
    expect(embedText(message)).toContain("**Not in the readings of this channel.**");
  });
});

describe("moderators", () => {
  it("see all of the readings where they set what members see, in a channel with limits, too", async () => {
    await readSoFar();
    const here: Context = { user: moderator, channel: study };
    const suggested = await sandbox.autocomplete("teach add", "passage", "tangible", { question: "x" }, here);
    expect(suggested.map(({ name }) => name).join()).toContain("few tangible");
    const further = await sandbox.slash("channel set", { progress: "few tangible benefits" }, here);
    expect(further.message.content).toContain("few tangible benefits");
    expect((await lookedUp(FAR)).content).toContain(READ_TO_HERE);
  });

  it("get an answer from before the limits whole, when it is reported", async () => {
    await sandbox.slash("moderators set", { channel: general }, AS_MODERATOR);
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    await readSoFar();
    const { modal } = await sandbox.click(message, { label: "Report" });
    if (modal === undefined) throw new Error("no form opened");
    const reply = await sandbox.submit(modal, { reason: "spoils it" });
    await reply.until(({ message: now }) => !now.thinking);
    const cards = sandbox.history({ user: administrator, channel: general });
    expect(cards.map(embedText).join()).toContain("tangible");
  });
});
