import { beforeEach, describe, expect, it } from "vitest";
import type { Person, Place, SeenMessage } from "../../src/sandbox/index.ts";
import { marked, openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED, questionThatIs, REFUSAL } from "./stage.ts";

const stage = await openReviewStage();
const { sandbox, library, store, desk } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: desk };

let count = 0;
let question = "";
beforeEach(() => {
  question = marked(ANSWERED.question, ++count);
});

const SENT = "Sent to the moderators. Their decision will appear here.";

const inStudy = (): readonly SeenMessage[] => sandbox.history({ user: administrator, channel: study });
const visible = (id: string): SeenMessage => {
  const message = sandbox.history({ user: member, channel: study }).find((one) => one.id === id);
  if (message === undefined) throw new Error("the message is gone");
  return message;
};
const isDecided = (card: SeenMessage) => !labels(stage.again(card)).includes("Decline");
const waiting = () => store.reviews.waiting(guildId);

async function held(options: { readonly private?: boolean } = {}) {
  const reply = await sandbox.slash("ask", { question, ...options });
  await reply.until(({ message }) => !message.thinking);
  return { reply, card: await stage.card(question) };
}

describe("a question in a review channel", () => {
  it("is not answered: the asker is told privately, and the moderators get what members would see", async () => {
    const before = inStudy().length;
    const { reply, card } = await held();
    expect(reply.message).toMatchObject({ content: SENT, ephemeral: true, embeds: [], buttons: [] });
    expect(inStudy()).toHaveLength(before);
    expect(card.content).toContain(`**${question}**`);
    expect(card.content).toContain(`<@${member.id}> asked this in <#${study.id}>`);
    expect(embedText(card)).toContain("tangible");
    expect(labels(card)).toEqual(["Approve", "Choose passages", "Decline"]);
    expect(card.pinged).toEqual(NOBODY_PINGED);
  });

  it("by a mention is answered with one plain line, which the answer then takes the place of", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${question}`);
    const line = await said.reply();
    await expect.poll(() => visible(line.id).content).toBe(SENT);
    expect(visible(line.id)).toMatchObject({ embeds: [], buttons: [], pinged: NOBODY_PINGED });
    await sandbox.click(await stage.card(question), { label: "Approve" }, asModerator);
    await expect.poll(() => embedText(visible(line.id))).toContain("tangible");
    expect(visible(line.id).content).toContain("Approved by the moderators.");
    expect(labels(visible(line.id))).toEqual(["In context", "Cite", "Delete", "Report"]);
    expect(said.replies).toHaveLength(1);
  });

  it("in a thread of the channel is held as well", async () => {
    const reply = await sandbox.slash("ask", { question }, { channel: thread });
    await reply.until(({ message }) => message.content === SENT);
    expect((await stage.card(question)).content).toContain(`<#${thread.id}>`);
  });

  it("elsewhere and in a direct message is answered as ever", async () => {
    const elsewhere = await sandbox.slash("ask", { question }, { channel: desk });
    expect(embedText(elsewhere.message)).toContain("tangible");
    const direct = await sandbox.slash("ask", { question }, { channel: "dm" });
    expect(embedText(direct.message)).toContain("tangible");
  });

  it("that names everyone and is all markdown stays text on the card", async () => {
    question = `@everyone <@${moderator.id}> **What** has [Russia](https://example.org) received?`;
    await sandbox.slash("ask", { question });
    await expect.poll(() => stage.cards().some(({ content }) => content.includes("received"))).toBe(true);
    const card = stage.cards().findLast(({ content }) => content.includes("received"));
    expect(card?.pinged).toEqual(NOBODY_PINGED);
    expect(card?.content).not.toMatch(/(?<!\\)@everyone|(?<!\\)\[Russia|(?<!\\)\*\*What/);
  });
});

describe("Approve", () => {
  it("shows the asker the answer in place, with the usual buttons, and the card says who did what", async () => {
    const { reply, card } = await held();
    await sandbox.click(card, { label: "Approve" }, asModerator);
    await reply.until(({ message }) => message.embeds.length > 0);
    expect(reply.message.ephemeral).toBe(true);
    expect(embedText(reply.message)).toContain(ANSWERED.words);
    expect(reply.message.content).toContain("Approved by the moderators.");
    expect(labels(reply.message)).toEqual(["In context", "Cite", "Share", "Report"]);
    await expect.poll(() => isDecided(card)).toBe(true);
    expect(stage.again(card).content).toMatch(new RegExp(`Approved by <@${moderator.id}> <t:\\d+:R>\\.`));
    expect(embedText(stage.again(card))).toContain(ANSWERED.words);
    const shared = await sandbox.click(reply.message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    expect(embedText(shared.followups[0] ?? reply.message)).toContain(ANSWERED.words);
  });

  it("is on record", async () => {
    const { card } = await held();
    const before = await store.audit.count(guildId, { action: "review-approved" });
    await sandbox.click(card, { label: "Approve" }, asModerator);
    await expect.poll(() => store.audit.count(guildId, { action: "review-approved" })).toBe(before + 1);
  });

  it("can be followed up like any answer", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${question}`);
    const line = await said.reply();
    await sandbox.click(await stage.card(question), { label: "Approve" }, asModerator);
    await expect.poll(() => visible(line.id).embeds.length).toBeGreaterThan(0);
    await sandbox.say("and what about NATO?", { replyTo: line });
    await expect.poll(() => stage.cards().some(({ content }) => content.includes("NATO"))).toBe(true);
  });
});

describe("Choose passages", () => {
  it("offers what comes nearest, and the asker gets what was chosen", async () => {
    const { reply, card } = await held();
    const menu = await sandbox.click(card, { label: "Choose passages" }, asModerator);
    await menu.until(({ message }) => message.selects.length === 1);
    expect(menu.message.ephemeral).toBe(true);
    const [select] = menu.message.selects;
    const options = select !== undefined && "options" in select ? select.options : [];
    expect(options.length).toBeGreaterThan(3);
    const chosen = options.slice(2, 4).map(({ value }) => value);
    await sandbox.select(menu.message, select?.custom_id ?? "", chosen, asModerator);
    await reply.until(({ message }) => message.embeds.length === 2);
    const texts = chosen.map((id) => library.passage(id)?.text.slice(0, 20));
    for (const text of texts) expect(embedText(reply.message).replace(/[*\\]/g, "")).toContain(text);
    await expect.poll(() => isDecided(card)).toBe(true);
    expect(stage.again(card).embeds).toHaveLength(2);
    await expect.poll(() => menu.message.content).toContain("Approved by");
    expect(menu.message.selects).toEqual([]);
  });

  it("is what a question gets that the readings do not answer: the card says so, and offers no approval", async () => {
    question = questionThatIs("related", library);
    const { reply, card } = await held();
    expect(reply.message.content).toBe(SENT);
    expect(card.content).toContain(REFUSAL);
    expect(card.embeds).toEqual([]);
    expect(labels(card)).toEqual(["Choose passages", "Decline"]);
    const menu = await sandbox.click(card, { label: "Choose passages" }, asModerator);
    await menu.until(({ message }) => message.selects.length === 1);
    const [select] = menu.message.selects;
    const [first] = select !== undefined && "options" in select ? select.options : [];
    await sandbox.select(menu.message, select?.custom_id ?? "", [first?.value ?? ""], asModerator);
    await reply.until(({ message }) => message.embeds.length === 1);
  });
});

describe("Decline", () => {
  it("asks why, and tells the asker", async () => {
    const { reply, card } = await held();
    const { modal } = await sandbox.click(card, { label: "Decline" }, asModerator);
    if (modal === undefined) throw new Error("no form opened");
    await sandbox.submit(modal, { reason: "Ask this after week *two*." });
    await reply.until(({ message }) => message.content.includes("declined"));
    expect(reply.message.content).toContain("The moderators have declined to answer this.");
    expect(reply.message.content).toContain("Reason: Ask this after week \\*two\\*.");
    expect(reply.message).toMatchObject({ embeds: [], buttons: [], ephemeral: true });
    await expect.poll(() => isDecided(card)).toBe(true);
    expect(stage.again(card).content).toContain(`Declined by <@${moderator.id}>`);
    expect(stage.again(card).embeds).toEqual([]);
  });

  it("takes no reason, too", async () => {
    const { reply, card } = await held();
    const { modal } = await sandbox.click(card, { label: "Decline" }, asModerator);
    if (modal === undefined) throw new Error("no form opened");
    await sandbox.submit(modal, {});
    await reply.until(({ message }) => message.content.includes("declined"));
    expect(reply.message.content).not.toContain("Reason");
  });
});

describe("Teach", () => {
  it("makes what was approved the answer for everyone who asks so, in this server only", async () => {
    question = questionThatIs("related", library);
    const { card } = await held();
    const menu = await sandbox.click(card, { label: "Choose passages" }, asModerator);
    await menu.until(({ message }) => message.selects.length === 1);
    const [select] = menu.message.selects;
    const [first] = select !== undefined && "options" in select ? select.options : [];
    await sandbox.select(menu.message, select?.custom_id ?? "", [first?.value ?? ""], asModerator);
    await expect.poll(() => labels(stage.again(card))).toEqual(["Teach"]);
    const refused = await sandbox.click(card, { label: "Teach" }, { user: member, channel: desk });
    expect(refused.message.content).toContain("This is for moderators");
    await sandbox.click(stage.again(card), { label: "Teach" }, asModerator);
    await expect.poll(() => stage.again(card).buttons).toEqual([]);
    expect(stage.again(card).content).toContain("From now on this question is answered so in this server.");
    const asked = await sandbox.slash("ask", { question }, { user: administrator, channel: desk });
    expect(asked.message.content).toContain("A moderator tied this question");
    const { general } = sandbox.places.other.channels;
    const elsewhere = await sandbox.slash("ask", { question }, { user: stranger, channel: general });
    expect(elsewhere.message.content).toContain(REFUSAL);
  });
});

describe("two moderators at once", () => {
  it("make one decision; the other is told what it was, and by whom", async () => {
    for (let round = 0; round < 5; round++) {
      question = marked(ANSWERED.question, ++count);
      const { card } = await held();
      const { modal } = await sandbox.click(
        card,
        { label: "Decline" },
        { user: administrator, channel: desk },
      );
      if (modal === undefined) throw new Error("no form opened");
      const both = await Promise.all([
        sandbox.click(card, { label: "Approve" }, asModerator),
        sandbox.submit(modal, { reason: "no" }),
      ]);
      const told = () => both.flatMap(({ followups }) => followups);
      await expect.poll(() => told().length).toBe(1);
      expect(told()[0]?.ephemeral).toBe(true);
      expect(told()[0]?.content).toMatch(/^This has been decided already\. (?:Approved|Declined) by <@\d+>/);
      const entries = await store.audit.list(guildId, {}, { offset: 0, limit: 1_000 });
      const [review] = entries;
      expect(entries.filter(({ target }) => target === review?.target)).toHaveLength(1);
      await expect.poll(() => isDecided(card)).toBe(true);
    }
  });
});

describe("who is no moderator", () => {
  it("gets nothing of a card's buttons, wherever it may be seen", async () => {
    const { card } = await held();
    for (const label of ["Approve", "Choose passages", "Decline"]) {
      const reply = await sandbox.click(card, { label }, { user: member, channel: desk });
      expect(reply.message).toMatchObject({ ephemeral: true, embeds: [] });
      expect(reply.message.content).toContain("This is for moderators");
      expect(reply.modal).toBeUndefined();
    }
    expect(labels(stage.again(card))).toHaveLength(3);
    expect(() => sandbox.commands({ user: member }).find(({ name }) => name === "reviews")).not.toThrow();
    expect(sandbox.commands({ user: member }).some(({ name }) => name === "reviews")).toBe(false);
    await expect(
      sandbox.slash("reviews", {}, { user: stranger, channel: sandbox.places.other.channels.general }),
    ).rejects.toThrow();
  });

  it("and who moderates another server finds none of this one's reviews there", async () => {
    await held();
    const there = { user: administrator, channel: sandbox.places.other.channels.general };
    const list = await sandbox.slash("reviews", {}, there);
    await list.until(({ message }) => !message.thinking);
    expect(list.message.content).toBe("No answer waits for a moderator.");
    expect((await waiting()).length).toBeGreaterThan(0);
  });
});

describe("a forged button", () => {
  /** A message of the bot's own token with any custom id in it, as someone who has read its source might wish for. */
  async function forged(channel: Place, customId: string): Promise<SeenMessage> {
    const button = { type: 2, style: 2, label: "Forged", custom_id: customId };
    await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({
        content: "x",
        components: [{ type: 1, components: [button] }],
        allowed_mentions: { parse: [] },
      }),
    });
    const message = sandbox.history({ user: administrator, channel }).at(-1);
    if (message === undefined) throw new Error("nothing was posted");
    return message;
  }

  const pressed = async (customId: string, context: { readonly user: Person; readonly channel: Place }) => {
    const reply = await sandbox.click(await forged(context.channel, customId), { label: "Forged" }, context);
    await reply.until(({ messages }) => messages.some(({ content }) => content.length > 1));
    return reply.messages.at(-1);
  };

  it("shows nothing that has not been decided, not even to who asked", async () => {
    await held();
    const id = (await waiting()).at(-1)?.id ?? "";
    const shown = await pressed(`2:heldanswer::${id}`, { user: member, channel: study });
    expect(shown).toMatchObject({ ephemeral: true, embeds: [] });
    expect(shown?.content).toContain("older edition");
  });

  it("decides nothing in another server, even for its administrator, and nothing for a stranger", async () => {
    await held();
    const id = (await waiting()).at(-1)?.id ?? "";
    const { general } = sandbox.places.other.channels;
    const byAdministrator = await pressed(`2:approvereview::${id}`, {
      user: administrator,
      channel: general,
    });
    expect(byAdministrator?.content).toContain("older edition");
    const byStranger = await pressed(`2:approvereview::${id}`, { user: stranger, channel: general });
    expect(byStranger?.content).toContain("This is for moderators");
    expect((await store.reviews.find(guildId, id))?.state).toBe("pending");
  });

  it("names no review that there is not", async () => {
    const shown = await pressed("2:approvereview::nosuchreview", asModerator);
    expect(shown?.content).toContain("older edition");
  });
});

describe("/reviews", () => {
  it("lists what waits, oldest first, a page at a time, with the way to each card, for a moderator alone", async () => {
    for (let more = 0; more < 11; more++) {
      question = marked(ANSWERED.question, ++count);
      await held();
    }
    const all = await waiting();
    const list = await sandbox.slash("reviews", {}, { user: moderator, channel: study });
    await list.until(({ message }) => !message.thinking);
    expect(list.message.ephemeral).toBe(true);
    expect(list.message.content).toBe(`${all.length} answers wait · 1/${Math.ceil(all.length / 10)}`);
    const lines = embedText(list.message).split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain(
      `https://discord.com/channels/${guildId}/${desk.id}/${all[0]?.card?.messageId}`,
    );
    const turned = await sandbox.click(list.message, { label: "Next reviews" });
    await turned.until(({ message }) => message.content.includes("· 2/"));
    expect(embedText(turned.message).split("\n")[0]).not.toBe(lines[0]);
  });

  it("opens one, to be decided on there: the asker is told and the card in the channel shows it too", async () => {
    const { reply, card } = await held();
    const review = (await waiting()).at(-1);
    const list = await sandbox.slash("reviews", {}, { user: moderator, channel: study });
    await list.until(({ message }) => !message.thinking);
    const pages = Math.ceil((await waiting()).length / 10);
    let page = list;
    for (let at = 1; at < pages; at++) {
      page = await sandbox.click(page.message, { label: "Next reviews" });
      await page.until(({ message }) => message.content.includes(`· ${at + 1}/`));
    }
    const [menu] = page.message.selects;
    const opened = await sandbox.select(page.message, menu?.custom_id ?? "", [review?.id ?? ""]);
    await opened.until(({ message }) => message.buttons.length === 3);
    expect(opened.message.ephemeral).toBe(true);
    await sandbox.click(opened.message, { label: "Approve" });
    await reply.until(({ message }) => message.embeds.length > 0);
    await expect.poll(() => isDecided(card)).toBe(true);
  });
});

describe("what moderators have not seen", () => {
  it("is for one alone, whatever command shows it, and cannot be shared", async () => {
    const compared = await sandbox.slash("compare", { topic: "NATO" });
    expect(compared.message.ephemeral).toBe(true);
    expect(compared.message.buttons.map((button) => "label" in button && button.label)).not.toContain(
      "Share",
    );
  });

  it("is not shared from before the channel had review, either", async () => {
    await stage.set({ review: false });
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question, private: true });
    await stage.set({ review: true });
    const { message: refused } = await sandbox.click(message, { label: "Share" });
    expect(refused).toMatchObject({ ephemeral: true, embeds: [] });
    expect(refused.content).toContain("moderators see answers first");
  });

  it("is shared once they have approved it", async () => {
    const { reply, card } = await held();
    await sandbox.click(card, { label: "Approve" }, { user: moderator, channel: desk });
    await reply.until(({ message }) => message.embeds.length > 0);
    const shared = await sandbox.click(reply.message, { label: "Share" });
    expect(shared.followups[0]?.ephemeral ?? false).toBe(false);
    expect(shared.message.content).toContain("Shared");
  });
});
