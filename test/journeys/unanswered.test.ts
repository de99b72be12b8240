import { beforeEach, describe, expect, it } from "vitest";
import { DAY } from "../../src/bot/day.ts";
import { MOST_WAITING } from "../../src/bot/gate/waiting.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { NO_HURRY } from "../bot/no-hurry.ts";
import { openReviewStage } from "./review-stage.ts";
import { embedText, labels, NOBODY_PINGED, REFUSAL } from "./stage.ts";

// Five of a member's may wait, as in real life.
const stage = await openReviewStage({ paces: { ...NO_HURRY, waiting: MOST_WAITING } });
await stage.set({ review: false });
const { sandbox, library, store, desk } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: desk };

/** Each is refused, and has passages that are near it. */
const TEXT = "How many soldiers does the Russian army have";
let count = 0;
let question = "";
beforeEach(async () => {
  question = `${TEXT} in ${++count} years?`;
  expect(library.ask(question).status).toBe("related");
  for (const { id } of await store.unanswered.open(guildId)) {
    await store.unanswered.settle(
      id,
      { state: "closed", words: "" },
      { guildId, actorId: null, at: Date.now() },
    );
  }
});

const SENT = /^The moderators have your question\./;
const inStudy = (): readonly SeenMessage[] => sandbox.history({ user: administrator, channel: study });
const told = () =>
  inStudy().filter(({ content }) => content.includes(question) && content.includes(`<@${member.id}> A`));

async function press(refusal: SeenMessage, user = member) {
  const pressed = await sandbox.click(refusal, { label: "Ask a moderator" }, { user });
  await pressed.until(({ message }) => !message.thinking);
  return pressed.message;
}

async function filed(options: { readonly private?: boolean } = {}) {
  const refused = await sandbox.slash("ask", { question, ...options });
  const reply = await press(refused.message);
  return { refused: refused.message, reply, card: await stage.card(question) };
}

async function choose(card: SeenMessage) {
  const menu = await sandbox.click(card, { label: "Choose passage" }, asModerator);
  await menu.until(({ message }) => message.selects.length === 1);
  const [select] = menu.message.selects;
  const [first] = select !== undefined && "options" in select ? select.options : [];
  if (select === undefined || first === undefined) throw new Error("nothing to choose");
  return { menu: menu.message, customId: select.custom_id, value: first.value };
}

describe("Ask a moderator", () => {
  it("stands on a refusal in a server, and not in a direct message", async () => {
    const here = await sandbox.slash("ask", { question });
    expect(here.message.content).toContain(REFUSAL);
    expect(labels(here.message)).toEqual(["Closest passages", "Ask a moderator", "Delete"]);
    const nothing = await sandbox.slash("ask", { question: "xyzzy", private: true });
    expect(labels(nothing.message)).toEqual(["Ask a moderator"]);
    const direct = await sandbox.slash("ask", { question }, { channel: "dm" });
    expect(labels(direct.message)).toEqual(["Closest passages", "Delete"]);
  });

  it("takes the question to the moderators, with the passages that come closest", async () => {
    const { refused, reply, card } = await filed();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringMatching(SENT) });
    expect(card.content).toContain(`<@${member.id}> put this to the moderators in <#${study.id}>`);
    expect(card.content).toContain(`https://discord.com/channels/${guildId}/${study.id}/${refused.id}`);
    expect(card.embeds.length).toBeGreaterThan(0);
    expect(labels(card)).toEqual(["Choose passage", "Close"]);
    expect(card.pinged).toEqual(NOBODY_PINGED);
  });

  it("finds the question of a mention in the message that asked it", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${question}`);
    expect((await press(await said.reply())).content).toMatch(SENT);
    await stage.card(question);
  });

  it("says so where that message is gone", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${question}`);
    const refusal = await said.reply();
    sandbox.remove(said.message);
    expect((await press(refusal)).content).toMatch(/^I cannot see the question any more/);
    expect(await store.unanswered.open(guildId)).toEqual([]);
  });

  it("says so where that message has been edited: nobody files under another's name what they did not see", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${question}`);
    const refusal = await said.reply();
    sandbox.edit(said.message, `${sandbox.mention} Something else entirely?`);
    expect((await press(refusal, moderator)).content).toMatch(/^I cannot see the question any more/);
    expect(await store.unanswered.open(guildId)).toEqual([]);
  });

  it("twice is once, and of two members two", async () => {
    const { refused } = await filed();
    expect((await press(refused)).content).toBe("The moderators have this question of yours already.");
    expect(await store.unanswered.open(guildId)).toHaveLength(1);
    expect((await press(refused, sandbox.people.recluse)).content).toMatch(SENT);
    expect(await store.unanswered.open(guildId)).toHaveLength(2);
  });

  it("is for five open questions of a member, and no more", async () => {
    for (let more = 0; more < 5; more++) {
      question = `${TEXT} in ${++count} years?`;
      await filed();
    }
    question = `${TEXT} in ${++count} years?`;
    const refused = await sandbox.slash("ask", { question });
    expect((await press(refused.message)).content).toMatch(
      /^The moderators have 5 questions of yours already/,
    );
    expect(await store.unanswered.open(guildId)).toHaveLength(5);
  });

  it("that names everyone and is all markdown stays text on the card", async () => {
    question = `@everyone <@${moderator.id}> **xyzzy** [plugh](https://example.org) ${count}?`;
    const refused = await sandbox.slash("ask", { question });
    await press(refused.message);
    await expect.poll(() => stage.cards().at(-1)?.content).toContain("plugh");
    const card = stage.cards().at(-1);
    expect(card?.pinged).toEqual(NOBODY_PINGED);
    expect(card?.content).not.toMatch(/(?<!\\)@everyone|(?<!\\)\[plugh|(?<!\\)\*\*xyzzy/);
  });

  it("without a moderators' channel is kept, listed, and posted once there is one", async () => {
    await stage.set({}, { moderatorChannelId: undefined });
    const refused = await sandbox.slash("ask", { question });
    expect((await press(refused.message)).content).toMatch(/^Kept for the moderators, but/);
    const list = await sandbox.slash("unanswered", {}, asModerator);
    await list.until(({ message }) => !message.thinking);
    expect(embedText(list.message)).toContain("no card yet");
    await stage.set({}, { moderatorChannelId: desk.id });
    await stage.card(question);
  });
});

describe("Choose passage", () => {
  it("ties the question to the passage, and tells the asker in the channel, with one ping", async () => {
    const { card } = await filed();
    const { menu, customId, value } = await choose(card);
    expect(menu.ephemeral).toBe(true);
    await sandbox.select(menu, customId, [value], asModerator);
    await expect.poll(() => told().length).toBe(1);
    const [message] = told();
    expect(message?.pinged).toEqual({ ...NOBODY_PINGED, users: [member.id] });
    expect(message?.content).toContain("A moderator has chosen this passage for your question.");
    expect(message === undefined ? [] : labels(message)).toEqual(["In context", "Cite", "Delete", "Report"]);
    await expect.poll(() => stage.again(card).buttons).toEqual([]);
    expect(stage.again(card).content).toMatch(
      new RegExp(`<@${moderator.id}> chose the passage that answers it <t:\\d+:R>\\.`),
    );
    expect(await store.taught.list(guildId)).toContainEqual(
      expect.objectContaining({ question, passageId: value, taughtBy: moderator.id }),
    );
    await expect.poll(() => store.unanswered.open(guildId)).toEqual([]);
    const again = await sandbox.slash("ask", { question });
    expect(again.message.content).not.toContain(REFUSAL);
    expect(again.message.embeds).toHaveLength(1);
    const elsewhere = await sandbox.slash("ask", { question }, { channel: "dm" });
    expect(elsewhere.message.content).toContain(REFUSAL);
  });

  it("shows what was asked privately to the asker alone", async () => {
    const { card } = await filed({ private: true });
    expect(card.content).toContain("only the asker will see what comes of it");
    expect(card.content).not.toContain("https://discord.com/channels");
    const { menu, customId, value } = await choose(card);
    await sandbox.select(menu, customId, [value], asModerator);
    const notice = () => inStudy().at(-1);
    await expect
      .poll(() => notice()?.content)
      .toBe(`<@${member.id}> A moderator has looked at a question of yours.`);
    const message = notice();
    if (message === undefined) throw new Error("no notice");
    expect(message).toMatchObject({ embeds: [], pinged: { ...NOBODY_PINGED, users: [member.id] } });
    const others = await sandbox.click(message, { label: "Show" }, { user: sandbox.people.recluse });
    await others.until((one) => !one.message.thinking);
    expect(others.message).toMatchObject({ ephemeral: true, embeds: [] });
    expect(others.message.content).toBe("Only the one who asked can see this.");
    const own = await sandbox.click(message, { label: "Show" });
    await own.until((one) => one.message.embeds.length === 1);
    expect(own.message.ephemeral).toBe(true);
    expect(own.message.content).toContain(question);
  });

  it("counts the passage as shown, and the question not once more", async () => {
    const usage = async (passageId: string) => {
      // It waits for what is still to be counted.
      await (await sandbox.slash("insights", {}, asModerator)).until(({ message }) => !message.thinking);
      const { byDay, byPassage } = await store.usage.since(guildId, "2026-01-01");
      const asked = byDay.reduce((sum, one) => sum + one.count, 0);
      return { asked, shown: byPassage.find((one) => one.passageId === passageId)?.count ?? 0 };
    };
    const { asked } = await usage("");
    const { card } = await filed();
    const { menu, customId, value } = await choose(card);
    const { shown } = await usage(value);
    await sandbox.select(menu, customId, [value], asModerator);
    await expect.poll(() => told().length).toBe(1);
    expect(await usage(value)).toEqual({ asked: asked + 1, shown: shown + 1 });
  });

  it("takes no passage that is not there, and none twice", async () => {
    const { card } = await filed();
    const { menu, customId, value } = await choose(card);
    const both = await Promise.all([
      sandbox.select(menu, customId, [value], asModerator),
      sandbox.select(menu, customId, [value], asModerator),
    ]);
    const late = () => both.flatMap(({ followups }) => followups);
    await expect.poll(() => late().length).toBe(1);
    expect(late()[0]?.content).toMatch(/^This has been settled already\. <@\d+> chose the passage/);
    await expect.poll(() => told().length).toBe(1);
  });
});

describe("Close", () => {
  const close = async (card: SeenMessage, words: string) => {
    const { modal } = await sandbox.click(card, { label: "Close" }, asModerator);
    if (modal === undefined) throw new Error("no form opened");
    await sandbox.submit(modal, words === "" ? {} : { words });
    await expect.poll(() => stage.again(card).buttons).toEqual([]);
  };

  it("without a word tells nobody", async () => {
    const { card } = await filed();
    const before = inStudy().length;
    await close(card, "");
    expect(stage.again(card).content).toMatch(new RegExp(`Closed by <@${moderator.id}> <t:\\d+:R>\\.$`));
    expect(inStudy()).toHaveLength(before);
    expect(await store.unanswered.unfinished()).toEqual([]);
  });

  it("with words tells the asker, as the moderator's own", async () => {
    const { card } = await filed();
    await close(card, "Not in *these* readings.\n@everyone");
    await expect.poll(() => told().length).toBe(1);
    expect(told()[0]?.content).toContain(
      "A moderator has closed this question and writes:\n> Not in \\*these\\* readings. \\@everyone",
    );
    expect(told()[0]?.pinged).toEqual({ ...NOBODY_PINGED, users: [member.id] });
    expect(stage.again(card).content).toContain("> Not in \\*these\\* readings.");
  });
});

describe("what a killed process has left", () => {
  it("is done at the next start, once: a card that was not posted, an asker who was not told", async () => {
    const asked = { guildId, channelId: study.id, askerId: member.id, isPrivate: false, messageId: null };
    const { unanswered } = await store.unanswered.file({ ...asked, question, askedAt: Date.now() });
    await stage.restart();
    const card = await stage.card(question);
    const passageId = library.search(question).passages[0]?.passageId ?? "";
    const by = { guildId, actorId: moderator.id, at: Date.now() };
    await expect.poll(async () => (await store.unanswered.find(guildId, unanswered.id))?.card).not.toBeNull();
    await store.unanswered.settle(unanswered.id, { state: "taught", passageId, answerKey: "key" }, by);
    await stage.restart();
    await expect.poll(() => told().length).toBe(1);
    await expect.poll(() => stage.again(card).buttons).toEqual([]);
    await stage.restart();
    expect(told()).toHaveLength(1);
  });

  it("is not told any more to an asker who could not be told for a week", async () => {
    const asked = { guildId, channelId: study.id, askerId: member.id, isPrivate: false, messageId: null };
    const settled = async (daysAgo: number) => {
      const at = Date.now() - daysAgo * DAY;
      const { unanswered } = await store.unanswered.file({
        ...asked,
        question: `${question} ${daysAgo}`,
        askedAt: at,
      });
      const by = { guildId, actorId: moderator.id, at };
      await store.unanswered.settle(unanswered.id, { state: "closed", words: `${daysAgo} days ago` }, by);
      return unanswered.id;
    };
    const [long, short] = [await settled(8), await settled(6)];
    await stage.restart();
    await expect.poll(async () => (await store.unanswered.find(guildId, short))?.toldAt).not.toBeNull();
    expect((await store.unanswered.find(guildId, long))?.toldAt).toBeNull();
  });
});

describe("/unanswered", () => {
  it("lists what is open, oldest first, a page at a time, and opens one", async () => {
    const asked = { guildId, channelId: study.id, askerId: member.id, isPrivate: false, messageId: null };
    for (let more = 0; more < 11; more++) {
      await store.unanswered.file({ ...asked, question: `${question} ${more}`, askedAt: Date.now() + more });
    }
    for (const user of [moderator, administrator]) {
      const list = await sandbox.slash("unanswered", {}, { user, channel: study });
      await list.until(({ message }) => !message.thinking);
      expect(list.message.ephemeral).toBe(true);
      expect(list.message.content).toBe("11 questions are open · 1/2");
      expect(embedText(list.message).split("\n")[0]).toContain(`${question} 0`);
      const turned = await sandbox.click(list.message, { label: "Next questions" }, { user, channel: study });
      await turned.until(({ message }) => message.content.includes("· 2/2"));
      expect(embedText(turned.message)).toContain(`${question} 10`);
      const [select] = turned.message.selects;
      const [first] = select !== undefined && "options" in select ? select.options : [];
      if (select === undefined || first === undefined) throw new Error("nothing to open");
      const opened = await sandbox.select(turned.message, select.custom_id, [first.value], {
        user,
        channel: study,
      });
      await opened.until(({ message }) => message.buttons.length === 2);
      expect(opened.message.ephemeral).toBe(true);
    }
  });

  it("is hidden from members, and shows nobody another server's questions", async () => {
    await filed();
    expect(sandbox.commands({ user: member }).some(({ name }) => name === "unanswered")).toBe(false);
    const there = sandbox.places.other.channels.general;
    await expect(sandbox.slash("unanswered", {}, { user: stranger, channel: there })).rejects.toThrow();
    const list = await sandbox.slash("unanswered", {}, { user: administrator, channel: there });
    await list.until(({ message }) => !message.thinking);
    expect(list.message.content).toBe("No question is open.");
  });
});

describe("who is no moderator", () => {
  it("gets nothing of a card's buttons, wherever it may be seen", async () => {
    const { card } = await filed();
    for (const label of ["Choose passage", "Close"]) {
      const reply = await sandbox.click(card, { label }, { user: member, channel: desk });
      expect(reply.message).toMatchObject({ ephemeral: true, embeds: [] });
      expect(reply.message.content).toContain("This is for moderators");
      expect(reply.modal).toBeUndefined();
    }
    expect(labels(stage.again(card))).toEqual(["Choose passage", "Close"]);
  });
});

describe("a server that has taught as much as it can", () => {
  it("cannot teach more by a choice either: the moderator is told, and the question stays open", async () => {
    const { card } = await filed();
    const { menu, customId, value } = await choose(card);
    const by = { guildId, actorId: moderator.id, at: Date.now() };
    const room = 500 - (await store.taught.list(guildId)).length;
    for (let count = 0; count < room; count += 1)
      await store.taught.add(`Which is number ${count}?`, value, by);
    await stage.restart();
    const chosen = await sandbox.select(menu, customId, [value], asModerator);
    await chosen.until(({ followups }) => followups.length === 1);
    expect(chosen.followups[0]).toMatchObject({
      content: expect.stringContaining("500 taught questions"),
      ephemeral: true,
    });
    expect((await store.unanswered.open(guildId)).map((one) => one.question)).toEqual([question]);
    expect(await store.taught.list(guildId)).toHaveLength(500);
  });
});
