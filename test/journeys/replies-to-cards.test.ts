import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { deleteData } from "./delete-data.ts";
import { marked, openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, labels } from "./stage.ts";

// Whoever discusses a card by replying to it was answered as if they had asked the readings, together with the member's question, which then
// stood in a message that nobody deletes with the member's data.
const stage = await openReviewStage();
const { sandbox, store, desk } = stage;
const { member, moderator } = sandbox.people;
const { study } = sandbox.places.study.channels;
const asModerator = { user: moderator, channel: desk };

const PAPER = "Who wrote the nonproliferation paper?";

afterEach(() => sandbox.faults.clear());

let count = 0;
let question = "";
beforeEach(() => {
  question = marked(PAPER, ++count);
});

const last = (): SeenMessage => sandbox.history({ channel: study }).at(-1) ?? expect.fail("nothing there");

async function held(options: { readonly private?: boolean } = {}): Promise<SeenMessage> {
  const asked = await sandbox.slash("ask", { question, ...options });
  await asked.until(({ message }) => !message.thinking);
  return stage.card(question);
}

/** Approved when the interaction's token is no more. */
async function approvedLate(options?: { readonly private: boolean }): Promise<SeenMessage> {
  const card = await held(options);
  sandbox.faults.fail(
    { method: "PATCH", route: "/webhooks/{webhook_id}/{webhook_token}/messages/@original" },
    { status: 401, code: 50027 },
  );
  const before = last().id;
  await sandbox.click(card, { label: "Approve" }, asModerator);
  await expect.poll(() => last().id).not.toBe(before);
  return last();
}

describe("a reply to what is no answer is not meant for Ibid", () => {
  it.each(["and when was it published?", ANSWERED.question, "thanks!"])(
    "under a moderators' card: %s",
    async (said) => {
      const card = await held();
      await (await sandbox.say(said, { ...asModerator, replyTo: card })).silence(500);
    },
  );

  it("under a card that shows the decision and has no buttons any more", async () => {
    const card = await held();
    const { modal } = await sandbox.click(card, { label: "Decline" }, asModerator);
    await sandbox.submit(modal ?? expect.fail("no form"), { reason: "" }, asModerator);
    await expect.poll(() => labels(stage.again(card))).toEqual([]);
    await (await sandbox.say("why?", { ...asModerator, replyTo: card })).silence(500);
  });

  it("under a notice, though whoever it names replies", async () => {
    const notice = await approvedLate({ private: true });
    expect(labels(notice)).toEqual(["Show answer"]);
    await (await sandbox.say("so who wrote it?", { channel: study, replyTo: notice })).silence(1_000);
  });

  it("unless it names Ibid, and is then a question by itself", async () => {
    const said = `${sandbox.mention} when was it published?`;
    const reply = await (await sandbox.say(said, { ...asModerator, replyTo: await held() })).reply();
    expect(reply.content).not.toContain("paper");
    expect(reply.content).not.toContain("Read as");
  });

  it("nor is a question in a thread on a card read together with the card's", async () => {
    const channel = await sandbox.thread("This one", { ...asModerator, on: await held() });
    const said = await sandbox.say(`${sandbox.mention} when was it published?`, {
      user: moderator,
      channel,
    });
    expect((await said.reply()).content).not.toContain("paper");
  });

  it("so that with a member's data no message is left that shows their question", async () => {
    expect(await deleteData(sandbox)).toContain("Done.");
    expect((await store.keeping.memberData(sandbox.places.study.id, member.id)).reviews).toEqual([]);
    const shows = stage.cards().filter(({ author, content }) => author.bot && content.includes("paper"));
    expect(shows.map(({ content }) => content)).toEqual([]);
  });
});

it("a reply to an answer is meant for it also where the answer came as a message of its own", async () => {
  const answer = await approvedLate();
  expect(answer.replyTo).toBeUndefined();
  await store.settings.setChannel(
    study.id,
    { review: undefined },
    {
      guildId: sandbox.places.study.id,
      actorId: moderator.id,
      at: Date.now(),
    },
  );
  await stage.restart();
  const reply = await (await sandbox.say("when was it published?", { replyTo: answer })).reply();
  expect(reply.content).toContain("Read as: **When was the nonproliferation paper published?");
  expect(embedText(reply)).toContain("January 2003");
});
