import { afterEach, expect, it } from "vitest";
import type { Place, SeenMessage } from "../../src/sandbox/index.ts";
import { openReportStage } from "./report-stage.ts";
import { labels, questionThatIs } from "./stage.ts";

// What waits on cards in one channel of the moderators is to be found in the next one, once that is theirs.
// Each move is a new process, which cannot know how much the one before it has sent within the second.
const stage = await openReportStage({ requestsPerSecond: 1_000 });
const { sandbox, store, desk, asModerator } = stage;
const { administrator, moderator } = sandbox.people;
const { id: guildId, channels } = sandbox.places.study;
const next = channels.study;

afterEach(() => sandbox.faults.clear());

const isCard = (message: SeenMessage): boolean =>
  labels(message).some((label) => ["Approve", "Dismiss", "Close"].includes(label ?? ""));
const cardsIn = (channel: Place, asked: string): readonly SeenMessage[] =>
  sandbox
    .history({ user: administrator, channel })
    .filter((message) => isCard(message) && message.content.includes(`**${asked}**`));
const moderatorsAreIn = (channel: Place) => stage.set({ review: true }, { moderatorChannelId: channel.id });

/** A question whose answer waits for a moderator, with its card. */
async function held(): Promise<{ readonly question: string; readonly card: SeenMessage }> {
  await moderatorsAreIn(desk);
  const question = stage.question();
  const reply = await sandbox.slash("ask", { question });
  await reply.until(({ message }) => !message.thinking);
  return { question, card: await stage.card(question) };
}

it("a card stays where it is while the new channel takes none, and comes back to the one where it was first", async () => {
  const { question, card } = await held();
  await moderatorsAreIn(channels.hidden);
  await stage.expectViolations(50001);
  expect(cardsIn(desk, question)).toEqual([card]);
  await moderatorsAreIn(next);
  await expect.poll(() => cardsIn(next, question)).toHaveLength(1);
  await moderatorsAreIn(desk);
  await expect.poll(() => cardsIn(desk, question)).toHaveLength(1);
  await expect.poll(() => cardsIn(next, question)).toEqual([]);
});

it("an old card that cannot be taken down yet is still known, and decides once with the new one", async () => {
  const { question, card } = await held();
  const remove = { method: "DELETE", route: "/channels/{channel_id}/messages/{message_id}" };
  sandbox.faults.fail(remove, { status: 403, code: 50001, times: 9 });
  await moderatorsAreIn(next);
  await expect.poll(() => cardsIn(next, question)).toHaveLength(1);
  await expect
    .poll(() => store.keeping.strays(guildId))
    .toContainEqual({ channelId: desk.id, messageId: card.id });
  await sandbox.click(card, { label: "Approve" }, asModerator);
  await expect.poll(() => cardsIn(next, question)).toEqual([]);
  await expect.poll(() => cardsIn(desk, question)).toEqual([]);
  sandbox.faults.clear();
  await stage.restart();
  await expect.poll(() => store.keeping.strays(guildId)).toEqual([]);
});

it("a held answer, a report and an open question have their cards in the new channel, and none in the old", async () => {
  await stage.set({ review: undefined }, { moderatorChannelId: desk.id });
  await stage.reported();
  const reported = stage.question();
  const unanswered = questionThatIs("nothing", stage.library);
  const refusal = await sandbox.slash("ask", { question: unanswered });
  await sandbox.click(refusal.message, { label: "Ask a moderator" });
  stage.another();
  const all = [reported, unanswered, (await held()).question];
  for (const one of all) await expect.poll(() => cardsIn(desk, one)).toHaveLength(1);
  await moderatorsAreIn(next);
  for (const one of all) {
    await expect.poll(() => cardsIn(next, one)).toHaveLength(1);
    await expect.poll(() => cardsIn(desk, one)).toEqual([]);
  }
  const [card] = cardsIn(next, all[2] ?? "");
  await sandbox.click(
    card ?? expect.fail("no card"),
    { label: "Approve" },
    { user: moderator, channel: next },
  );
  await expect.poll(() => cardsIn(next, all[2] ?? "")).toEqual([]);
});

it("the cards of a channel that is gone are posted in the new one, and /reviews leads there", async () => {
  const { question } = await held();
  sandbox.removeChannel(desk);
  await moderatorsAreIn(next);
  await expect.poll(() => cardsIn(next, question)).toHaveLength(1);
  await expect.poll(() => store.keeping.strays(guildId)).toEqual([]);
  const list = await sandbox.slash("reviews", {}, { user: moderator, channel: next });
  await list.until(({ message }) => !message.thinking);
  expect(list.message.embeds[0]?.description).toContain(`/${next.id}/${cardsIn(next, question)[0]?.id}`);
});
