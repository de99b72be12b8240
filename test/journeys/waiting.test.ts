import { beforeEach, describe, expect, it } from "vitest";
import { MOST_WAITING } from "../../src/bot/gate/waiting.ts";
import type { Context } from "../../src/sandbox/index.ts";
import { NO_HURRY } from "../bot/no-hurry.ts";
import { openReviewStage } from "./review-stage.ts";
import { ANSWERED, NOBODY_PINGED } from "./stage.ts";

const stage = await openReviewStage({
  paces: { ...NO_HURRY, waiting: MOST_WAITING },
  privilegedIntents: ["MessageContent"],
});
const { sandbox, store, desk } = stage;
const { recluse, moderator, administrator } = sandbox.people;
const { id: guildId, channels } = sandbox.places.study;
const deed = () => ({ guildId, actorId: administrator.id, at: Date.now() });
const SENT = "Sent to the moderators. Their decision will appear here.";
const ALREADY = /^The moderators have this question of yours already/;
const TOO_MANY = /^5 questions of yours wait for the moderators already/;

let count = 0;
const another = (): string => `${ANSWERED.question} (${++count})`;
const waiting = () => store.reviews.waiting(guildId);

async function ask(question: string, context: Context = {}): Promise<string> {
  const reply = await sandbox.slash("ask", { question }, context);
  await reply.until(({ message }) => !message.thinking);
  expect(reply.message.ephemeral).toBe(true);
  return reply.message.content;
}

async function settle(): Promise<void> {
  for (const { id } of await waiting()) {
    await store.reviews.decide(id, { state: "declined", reason: "" }, deed());
    await store.reviews.delivered(id, Date.now());
  }
}

describe("held answers", () => {
  beforeEach(settle);

  it("wait for five questions of a member, who is told so privately, until one is decided", async () => {
    for (let asked = 0; asked < 5; asked++) expect(await ask(another())).toBe(SENT);
    const cards = stage.cards().length;
    expect(await ask(another())).toMatch(TOO_MANY);
    expect(stage.cards()).toHaveLength(cards);
    expect(await ask(another(), { user: recluse }), "others ask on").toBe(SENT);
    const first = (await waiting()).at(0)?.id ?? "";
    await store.reviews.decide(first, { state: "declined", reason: "" }, deed());
    expect(await ask(another())).toBe(SENT);
  });

  it("are limited for moderators as for anyone", async () => {
    for (let asked = 0; asked < 5; asked++) expect(await ask(another(), { user: moderator })).toBe(SENT);
    expect(await ask(another(), { user: moderator })).toMatch(TOO_MANY);
  });

  it("that were asked for with the same words wait once, whatever way they were asked", async () => {
    const question = another();
    expect(await ask(question)).toBe(SENT);
    await stage.card(question);
    const cards = stage.cards().length;
    expect(await ask(question)).toMatch(ALREADY);
    const line = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    const now = () => sandbox.history({ channel: channels.study }).find(({ id }) => id === line.id);
    await expect.poll(() => now()?.content).toMatch(ALREADY);
    expect(now()?.pinged).toEqual(NOBODY_PINGED);
    expect(stage.cards()).toHaveLength(cards);
    expect(await ask(question, { user: recluse }), "of another member it is another").toBe(SENT);
    const elsewhere = { user: moderator, channel: desk };
    await store.settings.setChannel(desk.id, { review: true }, deed());
    await stage.restart();
    expect(await ask(question, { user: moderator })).toBe(SENT);
    expect(await ask(question, elsewhere), "in another channel it is another").toBe(SENT);
    expect(await waiting()).toHaveLength(4);
  });

  it("are not spoken of to whoever did not ask Ibid", async () => {
    await stage.set({ mode: "auto" });
    expect(await ask(ANSWERED.question)).toBe(SENT);
    await (await sandbox.say(ANSWERED.question)).silence(250);
    await (await sandbox.say(ANSWERED.question, { user: administrator })).reply();
    await expect.poll(waiting).toHaveLength(2);
    await stage.set({ mode: undefined });
  });

  it("are no more than five where a member asks eight at once", async () => {
    const said = await Promise.all(Array.from({ length: 8 }, () => ask(another())));
    expect(said.filter((one) => one === SENT)).toHaveLength(5);
    expect(said.filter((one) => TOO_MANY.test(one))).toHaveLength(3);
    expect(await waiting()).toHaveLength(5);
  });

  it("are once where a member asks the same eight times at once", async () => {
    const question = another();
    const said = await Promise.all(Array.from({ length: 8 }, () => ask(question)));
    expect(said.filter((one) => one === SENT)).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });
});

describe("reports", () => {
  const report = async (context: Context = {}, question = another()) => {
    const { message } = await sandbox.slash("ask", { question });
    const { modal } = await sandbox.click(message, { label: "Report" }, context);
    const reply = await sandbox.submit(modal ?? expect.fail("no form"), { reason: "" }, context);
    await reply.until((one) => !one.message.thinking);
    expect(reply.message.ephemeral).toBe(true);
    return reply.message.content;
  };

  it("of a member that wait are five answers; whoever reports one of them again is told that it is known", async () => {
    await stage.set({ review: undefined });
    const questions = Array.from({ length: 5 }, another);
    for (const question of questions) expect(await report({}, question)).toMatch(/^Thank you\./);
    const cards = stage.cards().length;
    const refused = await report();
    expect(refused).toMatch(/^5 answers that you have reported wait for the moderators already/);
    expect(stage.cards()).toHaveLength(cards);
    expect(await report({}, questions[0])).toMatch(/^You have reported this answer already/);
    expect(await report({ user: recluse }, questions[0])).toMatch(/^Thank you\./);
    const [first] = await store.reports.list(guildId, "pending");
    await store.reports.move(first?.id ?? "", ["pending"], "dismissed", deed());
    expect(await report()).toMatch(/^Thank you\./);
  });
});
