import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DAY } from "../../src/bot/day.ts";
import type { Context, Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { marked, openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, labels } from "./stage.ts";

/** Interaction tokens live for five seconds here; a moderator who takes longer is one whose decision must arrive by another way. */
const TOKEN_LIFE = 5_000;
const stage = await openReviewStage({ tokenLife: TOKEN_LIFE });
const { sandbox, store, desk } = stage;
const { member, moderator, administrator } = sandbox.people;
const { study, readOnly, plain, hidden, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: desk };

afterEach(() => sandbox.faults.clear());

let count = 0;
let question = "";
beforeEach(() => {
  question = marked(ANSWERED.question, ++count);
});

/** What Discord says to a token that has expired, said to the next one. */
const expire = () =>
  sandbox.faults.fail(
    { method: "PATCH", route: "/webhooks/{webhook_id}/{webhook_token}/messages/@original" },
    { status: 401, code: 50027 },
  );
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inStudy = (): readonly SeenMessage[] => sandbox.history({ user: administrator, channel: study });
const last = (): SeenMessage | undefined => inStudy().at(-1);
const review = async () => (await store.reviews.waiting(guildId)).at(-1);

async function held(options: { readonly private?: boolean } = {}): Promise<Reply> {
  const reply = await sandbox.slash("ask", { question, ...options });
  await reply.until(({ message }) => !message.thinking);
  return reply;
}

/** The line that stands for the answer to a mention, once nothing more is done to it until moderators have decided. */
async function heldLine(context: Context = {}): Promise<SeenMessage> {
  const line = await (await sandbox.say(`${sandbox.mention} ${question}`, context)).reply();
  const channel = { id: line.channelId, name: "" };
  const now = () =>
    sandbox.history({ user: administrator, channel }).find(({ id }) => id === line.id)?.content;
  await expect.poll(now).toMatch(/^Sent to the moderators/);
  return line;
}

async function approved(): Promise<SeenMessage> {
  const card = await stage.card(question);
  await sandbox.click(card, { label: "Approve" }, asModerator);
  await expect.poll(() => stage.again(card).content).toContain("Approved by");
  return stage.again(card);
}

describe("an answer that is approved after the interaction's token has expired", () => {
  it("comes as a message in the channel that names the asker, and pings nobody else", async () => {
    await held();
    await pause(TOKEN_LIFE + 100);
    const before = inStudy().length;
    await approved();
    await expect.poll(() => inStudy().length).toBe(before + 1);
    expect(last()?.content).toContain(`<@${member.id}> Approved by the moderators.`);
    expect(last()?.content.startsWith(`**${question}**\n`)).toBe(true);
    expect(last()?.pinged).toEqual({ everyone: false, users: [member.id], roles: [] });
    expect(embedText(last() ?? never())).toContain(ANSWERED.words);
    expect(labels(last() ?? never())).toEqual(["In context", "Cite", "Delete", "Report"]);
    await stage.expectViolations(50027);
  }, 30_000);

  it("is not shown there where the question was private: a button shows it, to the asker alone", async () => {
    await held({ private: true });
    expect((await stage.card(question)).content).toContain("Only the asker will see the answer.");
    expire();
    await approved();
    await expect.poll(() => last()?.content).toContain("have decided on a question of yours");
    const notice = last() ?? never();
    expect(notice.content).not.toContain("Russia");
    expect(notice.embeds).toEqual([]);
    expect(notice.pinged).toEqual({ everyone: false, users: [member.id], roles: [] });
    for (const user of [moderator, administrator]) {
      const refused = await sandbox.click(notice, { label: "Show answer" }, { user, channel: study });
      await refused.until(({ message }) => message.content !== "");
      expect(refused.message).toMatchObject({ ephemeral: true, embeds: [] });
      expect(refused.message.content).toBe("Only the one who asked can see this answer.");
    }
    const shown = await sandbox.click(notice, { label: "Show answer" }, { user: member, channel: study });
    await shown.until(({ message }) => message.embeds.length > 0);
    expect(shown.message.ephemeral).toBe(true);
    expect(embedText(shown.message)).toContain(ANSWERED.words);
    expect(labels(shown.message)).toEqual(["In context", "Cite", "Share", "Report"]);
  });
});

describe("a line that stood for the answer to a mention", () => {
  it("and has been deleted meanwhile is made up for by a message that names the asker", async () => {
    sandbox.remove(await heldLine());
    await approved();
    await expect.poll(() => last()?.content).toContain(`<@${member.id}> Approved by the moderators.`);
    await stage.expectViolations(10008, 10008);
  });

  it("in a channel where Ibid may send no embeds becomes a notice with the button", async () => {
    await store.settings.setChannel(plain.id, { review: true }, by());
    await stage.restart();
    const line = await heldLine({ channel: plain });
    await approved();
    const now = () => sandbox.history({ user: member, channel: plain }).find(({ id }) => id === line.id);
    await expect.poll(() => now()?.content).toContain("have decided on a question of yours");
    const shown = await sandbox.click(now() ?? never(), { label: "Show answer" }, { channel: plain });
    await shown.until(({ message }) => message.embeds.length > 0);
    await stage.expectViolations(50013);
  });
});

describe("a restart between asking and approving", () => {
  it("loses nothing: the card's buttons go on working, and the asker is told", async () => {
    const line = await heldLine({ channel: thread });
    await stage.restart();
    await approved();
    const now = () => sandbox.history({ user: member, channel: thread }).find(({ id }) => id === line.id);
    await expect.poll(() => now()?.embeds.length).toBe(1);
  });
});

describe("what a process that was killed has left undone", () => {
  const placeholder = async () => {
    const { message } = await sandbox.say("A line that is soon gone", { user: member });
    sandbox.remove(message);
    return { kind: "message", messageId: message.id } as const;
  };
  const left = async (proposed: readonly string[]) =>
    store.reviews.hold({
      guildId,
      channelId: study.id,
      askerId: member.id,
      locale: "en",
      question,
      proposed,
      isPrivate: false,
      placeholder: await placeholder(),
      askedAt: Date.now(),
    });
  const answer = () => stage.library.ask(ANSWERED.question).excerpts.map(({ passageId }) => passageId);
  const cardsOfIt = () => stage.cards().filter(({ content }) => content.includes(question));

  it("a review without a card gets one at the next start, and one only", async () => {
    await left(answer());
    await stage.restart();
    await stage.card(question);
    await stage.restart();
    expect(cardsOfIt()).toHaveLength(1);
  });

  it("a card that was posted and not recorded is not posted twice: Discord knows it by its nonce", async () => {
    const { id } = await left(answer());
    const body = { content: `**${question}**`, nonce: `card-${id}`, enforce_nonce: true };
    await fetch(`${sandbox.url}/v10/channels/${desk.id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ ...body, allowed_mentions: { parse: [] } }),
    });
    await stage.restart();
    await expect
      .poll(async () => (await store.reviews.find(guildId, id))?.card?.messageId)
      .toBe(cardsOfIt()[0]?.id);
    expect(cardsOfIt()).toHaveLength(1);
  });

  it("a decision that its asker was not told of is told at the next start, once", async () => {
    const { id } = await left(answer());
    await store.reviews.decide(id, { state: "approved", passageIds: answer(), answerKey: "key" }, by());
    const before = inStudy().length;
    await stage.restart();
    await expect.poll(() => inStudy().length).toBe(before + 1);
    expect(embedText(last() ?? never())).toContain(ANSWERED.words);
    await stage.restart();
    expect(inStudy()).toHaveLength(before + 1);
    await stage.expectViolations(10008, 10008);
  });

  it("a decision that its asker could not be told of for a week is not told any more", async () => {
    const [long, short] = [await left(answer()), await left(answer())];
    const approved = { state: "approved", passageIds: answer(), answerKey: "key" } as const;
    await store.reviews.decide(long.id, approved, { ...by(), at: Date.now() - 8 * DAY });
    await store.reviews.decide(short.id, approved, { ...by(), at: Date.now() - 6 * DAY });
    const before = inStudy().length;
    await stage.restart();
    await expect.poll(async () => (await store.reviews.find(guildId, short.id))?.deliveredAt).not.toBeNull();
    expect(inStudy()).toHaveLength(before + 1);
    expect((await store.reviews.find(guildId, long.id))?.deliveredAt).toBeNull();
    await stage.expectViolations(10008, 10008);
  });
});

describe("a decision from /reviews while the card is on its way", () => {
  it("stays what the asker reads", async () => {
    const { letGo } = sandbox.faults.hold({ method: "POST", route: "/channels/{channel_id}/messages" });
    const asking = sandbox.slash("ask", { question });
    await expect.poll(review).toMatchObject({ question, card: null });
    const list = await sandbox.slash("reviews", {}, { user: moderator, channel: study });
    await list.until(({ message }) => !message.thinking);
    const [menu] = list.message.selects;
    const opened = await sandbox.select(list.message, menu?.custom_id ?? "", [(await review())?.id ?? ""]);
    await opened.until(({ message }) => message.buttons.length === 3);
    await sandbox.click(opened.message, { label: "Approve" });
    const reply = await asking;
    await reply.until(({ message }) => message.embeds.length > 0);
    await letGo();
    // The question is done with once its card has arrived.
    await stage.restart();
    expect(reply.message.content).toContain("Approved by the moderators.");
    expect(reply.message.embeds).not.toEqual([]);
  });
});

describe("a decision from /reviews that its asker cannot be told of for now", () => {
  it.each([
    ["Discord is down for a moment", { status: 500, times: 3 }],
    ["Discord refuses it for a reason that no list has", { status: 400, code: 50035 }],
    ["the thread has been locked", { status: 403, code: 160005 }],
  ])("because %s is on the card all the same, which offers it no more", async (_, fault) => {
    await heldLine({ channel: thread });
    const card = await stage.card(question);
    const list = await sandbox.slash("reviews", {}, asModerator);
    await list.until(({ message }) => !message.thinking);
    const [menu] = list.message.selects;
    const chosen = [(await review())?.id ?? ""];
    const opened = await sandbox.select(list.message, menu?.custom_id ?? "", chosen, asModerator);
    await opened.until(({ message }) => message.buttons.length === 3);
    sandbox.faults.fail({ method: "PATCH", route: "/channels/{channel_id}/messages/{message_id}" }, fault);
    await sandbox.click(opened.message, { label: "Approve" }, asModerator);
    await expect.poll(() => stage.again(card).content).toContain("Approved by");
    expect(labels(stage.again(card))).toEqual(["Teach"]);
  });
});

describe("without a channel for moderators", () => {
  // What waits on a card elsewhere would be tried there, too.
  beforeEach(async () => {
    for (const { id } of await store.reviews.waiting(guildId)) {
      await store.reviews.decide(id, { state: "declined", reason: "" }, by());
      await store.reviews.delivered(id, Date.now());
    }
  });

  it("the asker is told so, the log says so, and what waits is found by /reviews and decided on there", async () => {
    await stage.set({}, { moderatorChannelId: null });
    const reply = await held();
    expect(reply.message.content).toContain("no channel of theirs that I can write in");
    expect(reply.message.content).toContain("reviews");
    expect(
      stage.log.some(({ msg }) => msg === "a review waits, and there is no channel for moderators"),
    ).toBe(true);
    const list = await sandbox.slash("reviews", {}, { user: moderator, channel: study });
    await list.until(({ message }) => !message.thinking);
    expect(embedText(list.message)).toContain("no card yet");
    const [menu] = list.message.selects;
    const opened = await sandbox.select(list.message, menu?.custom_id ?? "", [(await review())?.id ?? ""]);
    await opened.until(({ message }) => message.buttons.length === 3);
    const before = inStudy().length;
    expire();
    await sandbox.click(opened.message, { label: "Approve" });
    await expect.poll(() => inStudy().length).toBe(before + 1);
  });

  it.each([
    ["that Ibid cannot see", hidden, 50001],
    ["that Ibid cannot write in", readOnly, 50013],
  ] as const)("or with one %s, it is kept, and gets its card when there is one", async (_, channel, code) => {
    await stage.set({}, { moderatorChannelId: channel.id });
    const reply = await held();
    expect(reply.message.content).toContain("Kept for the moderators");
    await expect.poll(review).toMatchObject({ question, card: null });
    await stage.expectViolations(code);
    await stage.set({}, { moderatorChannelId: desk.id });
    await stage.card(question);
  });
});

function by() {
  return { guildId, actorId: administrator.id, at: Date.now() };
}

function never(): never {
  throw new Error("there is no message");
}
