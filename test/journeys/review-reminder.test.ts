import { afterAll, expect, it } from "vitest";
import { createClient } from "../../src/bot/discord/client.ts";
import { createCommandBook } from "../../src/bot/discord/command-book.ts";
import { connect } from "../../src/bot/discord/connect.ts";
import { createPosts } from "../../src/bot/discord/posts.ts";
import { createGate } from "../../src/bot/gate/gate.ts";
import { createTally } from "../../src/bot/insights/tally.ts";
import { remindOfReviews } from "../../src/bot/review/remind.ts";
import { openStanding } from "../../src/bot/standing/standing.ts";
import { openLessons } from "../../src/bot/teach/lessons.ts";
import { createLog } from "../../src/log.ts";
import type { Place } from "../../src/sandbox/index.ts";
import { openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, NOBODY_PINGED } from "./stage.ts";

const stage = await openReviewStage();
const { sandbox, store, library, desk } = stage;
const guildId = sandbox.places.study.id;

// The clock's turn is taken by hand, with a client of its own: nobody waits an hour for a test.
const client = createClient(sandbox.url);
await connect(client, sandbox.token, sandbox.url);
afterAll(() => client.destroy());

async function turn(): Promise<void> {
  const standing = await openStanding(store);
  await remindOfReviews.run({
    library,
    wholeLibrary: library,
    store,
    standing,
    lessons: await openLessons(library, store),
    gate: createGate(standing),
    tally: createTally(store, createLog("silent")),
    readsMessages: false,
    posts: createPosts(client),
    commands: createCommandBook([]),
    log: createLog("silent"),
  });
}

const inStudy = { guildId, channelId: sandbox.places.study.channels.study.id };

async function heldSince(minutes: number, where = inStudy): Promise<void> {
  const { id } = await store.reviews.hold({
    ...where,
    askerId: sandbox.people.member.id,
    locale: "en",
    question: `${ANSWERED.question} @everyone`,
    proposed: [],
    isPrivate: false,
    placeholder: { kind: "message", messageId: "1" },
    askedAt: Date.now() - minutes * 60_000,
  });
  await store.reviews.cardPosted(where.guildId, id, { channelId: desk.id, messageId: `9${id.length}` });
}

it("moderators are reminded of what waits for longer than the server wants, once, and of nothing else", async () => {
  await stage.set({}, { remindAfterMinutes: 30 });
  await heldSince(10);
  await turn();
  expect(stage.cards()).toEqual([]);
  await heldSince(31);
  await heldSince(45);
  await turn();
  const [reminder, ...others] = stage.cards();
  expect(others).toEqual([]);
  expect(reminder?.content).toBe("2 answers have been waiting for a moderator for some time:");
  expect(reminder?.pinged).toEqual(NOBODY_PINGED);
  const lines = reminder === undefined ? [] : embedText(reminder).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`https://discord.com/channels/${guildId}/${desk.id}/`);
  // What stands there outlives the card: who asked what is to be read on the card alone.
  expect(reminder && embedText(reminder)).not.toMatch(/cooperation|<@/);
  await turn();
  expect(stage.cards()).toHaveLength(1);
});

it("where the moderators' channel is gone nobody is reminded, and nothing is taken for reminded", async () => {
  await heldSince(90);
  const before = stage.cards().length;
  // The turns alone know of it: a bot that is started would look for a place for the cards there, too.
  const by = { guildId, actorId: null, at: Date.now() };
  await store.settings.setServer({ moderatorChannelId: sandbox.places.study.channels.hidden.id }, by);
  await turn();
  await stage.expectViolations(50001);
  await store.settings.setServer({ moderatorChannelId: desk.id }, by);
  await turn();
  expect(stage.cards()).toHaveLength(before + 1);
});

it("a server where reminding fails keeps no other waiting", async () => {
  const { other } = sandbox.places;
  const general = other.channels.general;
  const by = { guildId: other.id, actorId: null, at: Date.now() };
  await store.settings.setServer({ moderatorChannelId: general.id, remindAfterMinutes: 30 }, by);
  await heldSince(90);
  await heldSince(90, { guildId: other.id, channelId: general.id });
  const remindersIn = (channel: Place) =>
    sandbox
      .history({ user: sandbox.people.administrator, channel })
      .filter(({ content }) => content.includes("waiting for a moderator")).length;
  const reminders = () => remindersIn(desk) + remindersIn(general);
  const before = reminders();
  // Whichever comes first is refused for a reason that no list has.
  sandbox.faults.fail(
    { method: "POST", route: "/channels/{channel_id}/messages" },
    { status: 400, code: 50035 },
  );
  await turn();
  expect(reminders()).toBe(before + 1);
  await turn();
  expect(reminders()).toBe(before + 2);
});
