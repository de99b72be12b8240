import { describe, expect, it } from "vitest";
import { answerKey } from "../../src/bot/answer-key.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { openReportStage, TAKEN_DOWN, WITHHELD } from "./report-stage.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED } from "./stage.ts";

const stage = await openReportStage();
const { sandbox, store } = stage;
const { elsewhere, ask, now, form, reportIt, reported, decide, removed, reportOf } = stage;
const { moderator, administrator, recluse } = sandbox.people;
const { study, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;

describe("Uphold and remove", () => {
  it("takes the answer down wherever it is shown, and it is not shown again to anybody in the server", async () => {
    const first = await ask();
    const inThread = await ask({ user: recluse, channel: thread });
    const toMention = await (await sandbox.say(`${sandbox.mention} ${stage.question()}`)).reply();
    const mine = await ask({}, { private: true });
    const shared = await sandbox.click(mine, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const [post = mine] = shared.followups;
    await expect.poll(async () => (await placesOf(stage.question())).length).toBe(4);
    await reportIt(first);
    const card = await stage.card(stage.question());
    expect(card.content).toContain("message 4");
    await decide(card, "Uphold and remove");
    for (const message of [first, inThread, toMention, post]) {
      await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
      expect(now(message)).toMatchObject({ embeds: [], buttons: [], pinged: NOBODY_PINGED });
    }
    await expect.poll(() => stage.again(card).content).toContain(`Upheld by <@${moderator.id}>`);
    expect((await ask({ user: recluse })).content).toContain(WITHHELD);
    expect((await ask({}, { private: true })).embeds).toEqual([]);
    const mentioned = await (
      await sandbox.say(`${sandbox.mention} ${stage.question().toUpperCase()}`)
    ).reply();
    expect(mentioned).toMatchObject({ content: WITHHELD, embeds: [] });
    expect((await ask({ user: administrator, channel: "dm" })).embeds).not.toEqual([]);
    expect((await ask(elsewhere)).embeds).not.toEqual([]);
  });

  it("leaves its question counted when it is asked again, as one that was not answered", async () => {
    await removed();
    const counted = async () => {
      // It waits for what is still to be counted.
      await (await sandbox.slash("insights", {}, stage.asModerator)).until(
        ({ message }) => !message.thinking,
      );
      const { byDay, byPassage } = await store.usage.since(guildId, "2026-01-01");
      const sum = (rows: readonly { readonly count: number }[]) =>
        rows.reduce((total, { count }) => total + count, 0);
      const refused = byDay.filter(({ status }) => status !== "answered");
      return { asked: sum(byDay), refused: sum(refused), shown: sum(byPassage) };
    };
    const { asked, refused, shown } = await counted();
    expect((await ask()).content).toContain(WITHHELD);
    expect(await counted()).toEqual({ asked: asked + 1, refused: refused + 1, shown });
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
    const card = await stage.card(stage.question());
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
    const card = await stage.card(stage.question());
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

  it("tells which message could not be put back, and puts it back once it can", async () => {
    const { message, card } = await removed();
    const route = "/channels/{channel_id}/messages/{message_id}";
    sandbox.faults.fail({ method: "PATCH", route }, { status: 403, code: 50_001 });
    await decide(card, "Restore");
    await expect.poll(() => stage.again(card).content).toContain("Dismissed by");
    expect(now(message).content).toBe(TAKEN_DOWN);
    expect(stage.again(card).content).toContain("I could not restore: [message 1]");
    expect(stage.again(card).content).toContain(message.id);
    expect(stage.again(card).content).not.toContain("No message that everyone sees");
    await stage.restart();
    await expect.poll(() => embedText(now(message))).toBe(embedText(message));
    await expect.poll(() => stage.again(card).content).toContain("Shown in: [message 1]");
    expect(stage.again(card).content).not.toContain("could not restore");
  });

  it("works after a restart, by the command, for an answer to a mention that has no text above it", async () => {
    const answer = await (await sandbox.say(`${sandbox.mention} ${stage.question()}`)).reply();
    await reportIt(answer);
    await decide(await stage.card(stage.question()), "Uphold and remove");
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

describe("in a review channel", () => {
  it("what was removed cannot be approved, and what was approved can be removed", async () => {
    await stage.set({ review: true });
    const held = await sandbox.say(`${sandbox.mention} ${stage.question()}`);
    const line = await held.reply();
    await decide(await stage.card(stage.question()), "Approve");
    await expect.poll(() => embedText(now(line))).toContain(ANSWERED.words);
    await reportIt(now(line));
    const isReport = ({ content }: SeenMessage) =>
      content.includes(stage.question()) && content.includes("Reported");
    await expect.poll(() => stage.cards().some(isReport)).toBe(true);
    const card = stage.cards().find(isReport) ?? line;
    await decide(card, "Uphold and remove");
    await expect.poll(() => now(line).content).toBe(TAKEN_DOWN);
    await sandbox.slash("ask", { question: stage.question() }, { user: recluse });
    const isWaiting = (one: SeenMessage) =>
      one.content.includes(stage.question()) && labels(one).includes("Decline");
    await expect.poll(() => stage.cards().some(isWaiting)).toBe(true);
    const second = stage.cards().find(isWaiting) ?? line;
    expect(labels(second)).toEqual(["Choose passages", "Decline"]);
    expect(second.content).toContain("It cannot be approved unless it is restored");
    await stage.set({ review: undefined });
  });
});

function placesOf(asked: string) {
  const answer = stage.library.ask(asked);
  const passageIds = answer.excerpts.map(({ passageId }) => passageId);
  return store.answers.places(guildId, answerKey(asked, passageIds));
}
