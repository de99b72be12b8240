import { beforeEach, describe, expect, it } from "vitest";
import { answerKey } from "../../src/bot/answer-key.ts";
import type { Context, Reply, SeenMessage, ShownModal } from "../../src/sandbox/index.ts";
import { openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED } from "./stage.ts";

const stage = await openReviewStage();
await stage.set({ review: undefined });
const { sandbox, store, desk } = stage;
const { member, moderator, administrator, recluse } = sandbox.people;
const { study, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator: Context = { user: moderator, channel: desk };
const elsewhere: Context = { user: administrator, channel: sandbox.places.other.channels.general };

const TAKEN_DOWN = "A moderator removed this answer.";
const WITHHELD = "The moderators have removed the answer to this question.";

/** Every test asks a question of its own, so that it has an answer of its own. */
let question = "";
let count = 0;
beforeEach(() => {
  question = `${ANSWERED.question} (${++count})`;
});

const ask = async (context: Context = {}, options: { readonly private?: boolean } = {}) =>
  (await sandbox.slash("ask", { question, ...options }, context)).message;

const now = ({ id, channelId }: SeenMessage): SeenMessage => {
  const channel = { id: channelId, name: "" };
  const found = sandbox.history({ user: administrator, channel }).find((one) => one.id === id);
  if (found === undefined) throw new Error("the message is gone");
  return found;
};

async function form(message: SeenMessage, context: Context = {}): Promise<ShownModal> {
  const { modal } = await sandbox.click(message, { label: "Report" }, context);
  if (modal === undefined) throw new Error("no form opened");
  return modal;
}

/** Reports a message, and waits for the word of thanks. */
async function reportIt(message: SeenMessage, reason = "", context: Context = {}): Promise<Reply> {
  const reply = await sandbox.submit(await form(message, context), { reason }, context);
  await reply.until((one) => !one.message.thinking);
  return reply;
}

async function reported(reason = "") {
  const message = await ask();
  await reportIt(message, reason);
  return { message, card: await stage.card(question) };
}

async function decide(card: SeenMessage, label: string, context = asModerator): Promise<Reply> {
  return sandbox.click(card, { label }, context);
}

async function removed() {
  const { message, card } = await reported();
  await decide(card, "Uphold and remove");
  await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
  await expect.poll(() => labels(stage.again(card))).toEqual(["Restore", "Teach"]);
  return { message, card };
}

const reportOf = async (message: SeenMessage) => {
  const all = await store.reports.list(guildId);
  return all.find(({ place }) => place.messageId === message.id);
};

describe("Report", () => {
  it("asks why, thanks, and shows the moderators what was shown, where, who complained and why", async () => {
    const message = await ask();
    expect(labels(message)).toEqual(["In context", "Cite", "Delete", "Report"]);
    const reply = await reportIt(message, "This is *not* the **answer** @everyone");
    expect(reply.message).toMatchObject({ ephemeral: true, pinged: NOBODY_PINGED });
    expect(reply.message.content).toContain("The moderators will look at this answer");
    const card = await stage.card(question);
    expect(card.content).toContain("Reported once");
    expect(card.content).toContain(`<@${member.id}>: This is \\*not\\* the \\*\\*answer\\*\\* \\@everyone`);
    expect(card.content).toContain(`https://discord.com/channels/${guildId}/${study.id}/${message.id}`);
    expect(embedText(card)).toContain(ANSWERED.words);
    expect(labels(card)).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    expect(card.pinged).toEqual(NOBODY_PINGED);
  });

  it("takes no reason, too, and works for an answer to a mention, whose question stands in another message", async () => {
    const answer = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    await reportIt(answer);
    const card = await stage.card(question);
    expect(card.content).toContain("no reason given");
    expect(card.content).toContain(`/${answer.id}`);
  });

  it("of a private answer says that nobody else sees it", async () => {
    const message = await ask({}, { private: true });
    expect(labels(message)).toEqual(["In context", "Cite", "Share", "Report"]);
    await reportIt(message);
    const card = await stage.card(question);
    expect(card.content).toContain("No message that everyone sees shows it.");
    expect(card.content).not.toContain("https://");
  });

  it("by others within twelve hours is counted on the one card, whichever message they saw", async () => {
    const { card } = await reported("first");
    const again = await ask({ user: recluse, channel: thread });
    const second = await reportIt(again, "second", { user: recluse, channel: thread });
    expect(second.message.content).toContain("has been reported before");
    await expect.poll(() => stage.again(card).content).toContain("Reported 2 times");
    expect(stage.again(card).content).toContain(`<@${recluse.id}>: second`);
    expect(stage.cards().filter(({ content }) => content.includes(question))).toHaveLength(1);
  });

  it("by the same member again is told politely, and counts once", async () => {
    const { message, card } = await reported();
    const again = await reportIt(message, "still wrong");
    expect(again.message.content).toBe(
      "You have reported this answer already, and the moderators know of it.",
    );
    expect(stage.again(card).content).toContain("Reported once");
  });

  it("works in a thread and for an answer from before a restart", async () => {
    const message = await ask({ channel: thread });
    await stage.restart();
    await reportIt(message, "", { channel: thread });
    expect((await stage.card(question)).content).toContain(`/${thread.id}/${message.id}`);
  });

  it("is not under answers in direct messages", async () => {
    const direct = await ask({ channel: "dm" });
    expect(labels(direct)).not.toContain("Report");
  });

  it("of a message that is deleted before the form is sent is told that there is nothing to report", async () => {
    const message = await ask();
    const modal = await form(message);
    sandbox.remove(message);
    const reply = await sandbox.submit(modal, {});
    expect(reply.message).toMatchObject({ ephemeral: true });
    expect(reply.message.content).toContain("deleted meanwhile");
  });
});

describe("Uphold and remove", () => {
  it("takes the answer down wherever it is shown, and it is not shown again to anybody in the server", async () => {
    const first = await ask();
    const inThread = await ask({ user: recluse, channel: thread });
    const toMention = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    const mine = await ask({}, { private: true });
    const shared = await sandbox.click(mine, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const [post = mine] = shared.followups;
    await expect.poll(async () => (await placesOf(question)).length).toBe(4);
    await reportIt(first);
    const card = await stage.card(question);
    expect(card.content).toContain("message 4");
    await decide(card, "Uphold and remove");
    for (const message of [first, inThread, toMention, post]) {
      await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
      expect(now(message)).toMatchObject({ embeds: [], buttons: [], pinged: NOBODY_PINGED });
    }
    await expect.poll(() => stage.again(card).content).toContain(`Upheld by <@${moderator.id}>`);
    expect((await ask({ user: recluse })).content).toContain(WITHHELD);
    expect((await ask({}, { private: true })).embeds).toEqual([]);
    const mentioned = await (await sandbox.say(`${sandbox.mention} ${question.toUpperCase()}`)).reply();
    expect(mentioned).toMatchObject({ content: WITHHELD, embeds: [] });
    expect((await ask({ user: administrator, channel: "dm" })).embeds).not.toEqual([]);
    expect((await ask(elsewhere)).embeds).not.toEqual([]);
  });

  it("keeps a private answer from being shared, and a form that was open from being filed", async () => {
    const { message, card } = await reported();
    const mine = await ask({}, { private: true });
    const modal = await form(message, { user: recluse });
    await decide(card, "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    expect((await sandbox.click(mine, { label: "Share" })).message.content).toBe(WITHHELD);
    const late = await sandbox.submit(modal, {}, { user: recluse });
    await late.until((one) => !one.message.thinking);
    expect(late.message.content).toMatch(/removed the answer|older edition/);
  });

  it("passes over messages that were deleted meanwhile, which the log notes and nobody is bothered with", async () => {
    const { message, card } = await reported();
    sandbox.remove(message);
    await decide(card, "Uphold and remove");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Restore", "Teach"]);
    expect(stage.again(card).content).not.toContain("could not change");
    const noted = stage.log.find(({ msg }) => msg === "a message that showed an answer is gone");
    expect(noted).toMatchObject({ messageId: message.id, level: 30 });
  });

  it("tells where Ibid may not change a message any more, and does it once it may", async () => {
    const message = await ask({ channel: thread });
    await reportIt(message, "", { channel: thread });
    const card = await stage.card(question);
    const route = "/channels/{channel_id}/messages/{message_id}";
    sandbox.faults.fail({ method: "PATCH", route }, { status: 403, code: 50_013 });
    await decide(card, "Uphold and remove");
    await expect.poll(() => stage.again(card).content).toContain("I could not change: [message 1]");
    expect(now(message).embeds).not.toEqual([]);
    await stage.restart();
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    await expect.poll(() => stage.again(card).content).not.toContain("could not change");
  });

  it("opens an archived thread of its own to take an answer down in it", async () => {
    await stage.set({ replyIn: "thread" });
    const asked = await ask();
    const channel = { id: asked.id, name: "" };
    const inThread = () =>
      sandbox.history({ user: administrator, channel }).find(({ embeds }) => embeds.length > 0);
    await expect.poll(inThread).toBeDefined();
    const message = inThread() ?? asked;
    await reportIt(message, "", { channel });
    const card = await stage.card(question);
    await fetch(`${sandbox.url}/v10/channels/${channel.id}`, {
      method: "PATCH",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ archived: true }),
    });
    await decide(card, "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    const changed = sandbox.requests.filter(
      ({ method, route }) => method === "PATCH" && route === "/channels/{channel_id}",
    );
    expect(changed.map(({ body, status }) => [body, status])).toEqual([
      [{ archived: true }, 200],
      [expect.objectContaining({ archived: false }), 200],
    ]);
    await stage.set({ replyIn: undefined });
  });

  it("is on record, the removal with the decision", async () => {
    const { message } = await removed();
    const report = await reportOf(message);
    const entries = await store.audit.list(guildId, {}, { offset: 0, limit: 2 });
    expect(entries.map(({ action }) => action).toSorted()).toEqual(["answer-removed", "report-upheld"]);
    expect(entries.map(({ actorId }) => actorId)).toEqual([moderator.id, moderator.id]);
    expect(entries.map(({ target }) => target).toSorted()).toEqual(
      [report?.answerKey, report?.id].toSorted(),
    );
  });

  it("holds after a restart, and what a process that ended has left undone is done at the start", async () => {
    const message = await ask();
    await reportIt(message);
    const report = await reportOf(message);
    const deed = { guildId, actorId: moderator.id, at: Date.now() };
    // As if the process had ended just after the decision.
    await store.reports.move(report?.id ?? "", ["pending"], "upheld", deed);
    expect(now(message).embeds).not.toEqual([]);
    await stage.restart();
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    expect((await ask()).content).toContain(WITHHELD);
    await store.reports.move(report?.id ?? "", ["upheld"], "dismissed", deed);
    await stage.restart();
    await expect.poll(() => embedText(now(message))).toContain(ANSWERED.words);
    expect((await ask()).embeds).not.toEqual([]);
  });
});

describe("Restore", () => {
  it("puts every message back as it was, and the answer is given again", async () => {
    const { message, card } = await removed();
    await decide(card, "Restore");
    await expect.poll(() => embedText(now(message))).toBe(embedText(message));
    expect(now(message).content).toBe(message.content);
    expect(labels(now(message))).toEqual(labels(message));
    expect(now(message).pinged).toEqual(NOBODY_PINGED);
    const shown = await sandbox.click(now(message), { label: "In context" });
    expect(shown.message.embeds).not.toEqual([]);
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    expect(stage.again(card).content).toContain(`Dismissed by <@${moderator.id}>`);
    expect((await ask()).embeds).not.toEqual([]);
  });

  it("works after a restart, by the command, for an answer to a mention that has no text above it", async () => {
    const answer = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    await reportIt(answer);
    await decide(await stage.card(question), "Uphold and remove");
    await expect.poll(() => now(answer).content).toBe(TAKEN_DOWN);
    await stage.restart();
    const report = (await reportOf(answer))?.id ?? "";
    const reply = await sandbox.slash("reports restore", { report }, { user: administrator, channel: study });
    await reply.until((one) => !one.message.thinking);
    expect(reply.message.ephemeral).toBe(true);
    expect(now(answer)).toMatchObject({ content: "" });
    expect(embedText(now(answer))).toBe(embedText(answer));
  });

  it("passes over messages that are gone, and says nothing of them", async () => {
    const { message, card } = await removed();
    sandbox.remove(message);
    await decide(card, "Restore");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    expect((await store.answers.unfinished()).length).toBe(0);
    // That it is gone is known only once it is to be changed.
    await stage.expectViolations(10_008);
  });
});

describe("Dismiss", () => {
  it("leaves the answer, and can be reopened", async () => {
    const { message, card } = await reported();
    await decide(card, "Dismiss");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    expect(embedText(now(message))).toContain(ANSWERED.words);
    await decide(stage.again(card), "Reopen");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    await decide(stage.again(card), "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
  });
});

describe("Teach", () => {
  it("ties the question to the passage that a moderator chooses: the next answer is another one, in this server", async () => {
    const { card } = await removed();
    const menu = await decide(card, "Teach");
    await menu.until((one) => one.message.selects.length === 1);
    expect(menu.message.ephemeral).toBe(true);
    const [select] = menu.message.selects;
    const options = select !== undefined && "options" in select ? select.options : [];
    const value = options[3]?.value ?? "";
    const chosen = await sandbox.select(menu.message, select?.custom_id ?? "", [value], asModerator);
    await chosen.until((one) => one.message.content.includes("Taught"));
    expect(menu.message.selects).toEqual([]);
    const text = stage.library.passage(value)?.text.slice(0, 20);
    const again = await ask();
    expect(embedText(again).replace(/[*\\]/g, "")).toContain(text);
    expect((await store.taught.list(guildId)).map(({ passageId }) => passageId)).toContain(value);
    const there = await ask(elsewhere);
    expect(embedText(there)).toContain(ANSWERED.words);
  });
});

describe("two moderators at once", () => {
  it("make one decision; the other is told what it was, and by whom", async () => {
    for (let round = 0; round < 5; round++) {
      question = `${ANSWERED.question} (${++count})`;
      const { message, card } = await reported();
      const report = await reportOf(message);
      const both = await Promise.all([
        decide(card, "Uphold and remove"),
        decide(card, "Dismiss", { user: administrator, channel: desk }),
      ]);
      const told = () => both.flatMap(({ followups }) => followups);
      await expect.poll(() => told().length).toBe(1);
      expect(told()[0]?.ephemeral).toBe(true);
      expect(told()[0]?.content).toMatch(/^This has been decided already\. (?:Upheld|Dismissed) by <@\d+>/);
      expect(await store.audit.count(guildId, { target: report?.id ?? "" })).toBe(1);
      await expect.poll(() => labels(stage.again(card))[0]).toMatch(/Restore|Reopen/);
      const isUpheld = (await reportOf(message))?.state === "upheld";
      await expect.poll(() => now(message).content === TAKEN_DOWN).toBe(isUpheld);
    }
  });
});

describe("who is no moderator", () => {
  it("gets nothing of a card's buttons, wherever it may be seen", async () => {
    const { message, card } = await reported();
    for (const label of ["Uphold and remove", "Dismiss", "Teach"]) {
      const reply = await decide(card, label, { user: member, channel: desk });
      expect(reply.message).toMatchObject({ ephemeral: true, embeds: [] });
      expect(reply.message.content).toContain("This is for moderators");
    }
    expect((await reportOf(message))?.state).toBe("pending");
    expect(sandbox.commands({ user: member }).map(({ name }) => name)).not.toContain("reports");
  });

  it("and who moderates another server finds none of this one's reports there, whatever id they write", async () => {
    const { message } = await removed();
    const report = (await reportOf(message))?.id ?? "";
    for (const path of ["reports show", "reports restore"]) {
      for (const id of [report, "aaaaaaaaaaaa"]) {
        const reply = await sandbox.slash(path, { report: id }, elsewhere);
        await reply.until((one) => !one.message.thinking);
        expect(reply.message).toMatchObject({ ephemeral: true, embeds: [], buttons: [] });
      }
    }
    const list = await sandbox.slash("reports list", { state: "all" }, elsewhere);
    await list.until((one) => !one.message.thinking);
    expect(list.message.content).toBe("No reports (all).");
    expect(now(message).content).toBe(TAKEN_DOWN);
  });
});

describe("/reports", () => {
  it("lists by state, latest first, a page at a time, and opens one to be decided on there", async () => {
    for (let more = 0; more < 11; more++) {
      question = `${ANSWERED.question} (${++count})`;
      await reported();
    }
    const waiting = await store.reports.list(guildId, "pending");
    const list = await sandbox.slash("reports list", {}, { user: moderator, channel: study });
    await list.until((one) => !one.message.thinking);
    expect(list.message.ephemeral).toBe(true);
    const pages = Math.ceil(waiting.length / 10);
    expect(list.message.content).toBe(`${waiting.length} reports (waiting) · 1/${pages}`);
    const lines = embedText(list.message).split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain(`\`${waiting[0]?.id}\``);
    expect(lines[0]).toContain(`/${desk.id}/${waiting[0]?.card?.messageId}`);
    const [menu] = list.message.selects;
    const opened = await sandbox.select(list.message, menu?.custom_id ?? "", [waiting[0]?.id ?? ""]);
    await opened.until((one) => one.message.buttons.length === 3);
    expect(opened.message.ephemeral).toBe(true);
    await sandbox.click(opened.message, { label: "Dismiss" });
    const card = await stage.card(question);
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    const turned = await sandbox.click(list.message, { label: "Next reports" });
    await turned.until(({ message }) => message.content.includes("· 2/"));
    const dismissed = await sandbox.slash(
      "reports list",
      { state: "dismissed" },
      { user: moderator, channel: study },
    );
    await dismissed.until((one) => !one.message.thinking);
    expect(embedText(dismissed.message).split("\n")[0]).toContain(`\`${waiting[0]?.id}\``);
  });
});

describe("without a channel for moderators", () => {
  it("a report is kept, its member thanked, and it is listed; it gets its card once there is a channel", async () => {
    await stage.set({}, { moderatorChannelId: undefined });
    const message = await ask();
    const reply = await reportIt(message);
    expect(reply.message.content).toContain("Thank you.");
    const report = (await reportOf(message))?.id ?? "";
    const shown = await sandbox.slash("reports show", { report }, { user: moderator, channel: study });
    await shown.until((one) => !one.message.thinking);
    expect(labels(shown.message)).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    await stage.set({}, { moderatorChannelId: desk.id });
    const card = await stage.card(question);
    await stage.restart();
    expect(stage.cards().filter(({ content }) => content.includes(question))).toHaveLength(1);
    await decide(card, "Dismiss");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
  });
});

describe("in a review channel", () => {
  it("what was removed cannot be approved, and what was approved can be removed", async () => {
    await stage.set({ review: true });
    const held = await sandbox.say(`${sandbox.mention} ${question}`);
    const line = await held.reply();
    await decide(await stage.card(question), "Approve");
    await expect.poll(() => embedText(now(line))).toContain(ANSWERED.words);
    await reportIt(now(line));
    const isReport = ({ content }: SeenMessage) => content.includes(question) && content.includes("Reported");
    await expect.poll(() => stage.cards().some(isReport)).toBe(true);
    const card = stage.cards().find(isReport) ?? line;
    await decide(card, "Uphold and remove");
    await expect.poll(() => now(line).content).toBe(TAKEN_DOWN);
    await sandbox.slash("ask", { question }, { user: recluse });
    const isWaiting = (one: SeenMessage) => one.content.includes(question) && labels(one).includes("Approve");
    await expect.poll(() => stage.cards().some(isWaiting)).toBe(true);
    const second = stage.cards().find(isWaiting) ?? line;
    const approved = await decide(second, "Approve");
    await approved.until(({ followups }) => followups.length === 1);
    expect(approved.followups[0]).toMatchObject({ content: WITHHELD, ephemeral: true });
    await stage.set({ review: undefined });
  });
});

function placesOf(asked: string) {
  const answer = stage.library.ask(asked);
  const passageIds = answer.excerpts.map(({ passageId }) => passageId);
  return store.answers.places(guildId, answerKey(asked, passageIds));
}
