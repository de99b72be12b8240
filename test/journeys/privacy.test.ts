import { describe, expect, it } from "vitest";
import type { Context, Reply } from "../../src/sandbox/index.ts";
import { deleteData } from "./delete-data.ts";
import { openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText, labels } from "./stage.ts";

const stage = await openReviewStage();
const { sandbox, store, desk } = stage;
const { member, moderator, administrator, stranger, recluse } = sandbox.people;
const { study, other } = sandbox.places;
const guildId = study.id;
const elsewhere: Context = { user: stranger, channel: other.channels.general };

let count = 0;
async function askAs(user: Context["user"]): Promise<string> {
  const question = `${ANSWERED.question} (${++count})`;
  const reply = await sandbox.slash("ask", { question }, user === undefined ? {} : { user });
  await reply.until(({ message }) => message.content.startsWith("Sent to the moderators"));
  return question;
}

async function settled(asking: Promise<Reply>): Promise<Reply> {
  const reply = await asking;
  await reply.until(({ message }) => !message.thinking);
  return reply;
}

const cardsOfMember = () => stage.cards().filter(({ content }) => content.includes(`<@${member.id}>`));

const shown = async (context: Context = {}) =>
  (await settled(sandbox.slash("privacy show", {}, context))).message;

describe("/privacy show", () => {
  it("shows a member alone what is kept of them, and nothing of others", async () => {
    const mine = await askAs(member);
    const theirs = await askAs(recluse);
    await store.mutes.set(member.id, Date.now() + 60_000, {
      guildId,
      actorId: moderator.id,
      at: Date.now(),
    });
    const message = await shown();
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("1 question held for the moderators");
    expect(message.content).toContain("paused you until");
    expect(embedText(message)).toContain(mine);
    expect(embedText(message)).not.toContain(theirs);
    expect(await shown({ user: recluse })).toMatchObject({ content: expect.not.stringContaining("paused") });
    await store.mutes.lift(member.id, { guildId, actorId: administrator.id, at: Date.now() });
  });

  it("shows a moderator how many of their deeds are on record", async () => {
    expect((await shown({ user: moderator })).content).toContain("1 thing that you did as a moderator");
    expect((await shown({ user: administrator })).content).toMatch(/things that you did as a moderator/);
  });

  it("knows nothing of one server in another, and nothing in a direct message", async () => {
    await askAs(administrator);
    const administratorElsewhere = { user: administrator, channel: other.channels.general };
    for (const context of [elsewhere, administratorElsewhere]) {
      expect((await shown(context)).content).toBe("Ibid keeps nothing about you in this server.");
    }
    const direct = await shown({ channel: "dm" });
    expect(direct.content).toContain("keeps nothing of direct messages");
    expect(direct.embeds).toEqual([]);
  });

  it("speaks the member's language", async () => {
    expect((await shown({ locale: "de" })).content).toContain("aufbewahrt");
  });
});

describe("/privacy delete", () => {
  it("asks first, and deletes nothing before it is confirmed", async () => {
    const question = await askAs(member);
    const { message } = await sandbox.slash("privacy delete");
    expect(message).toMatchObject({ ephemeral: true });
    expect(labels(message)).toEqual(["Delete my data"]);
    expect(embedText(await shown())).toContain(question);
  });

  it("deletes what was kept, takes the cards down, and goes on record without saying who", async () => {
    const question = await askAs(member);
    const othersQuestion = await askAs(recluse);
    await stage.card(question);
    await stage.card(othersQuestion);
    expect(await deleteData(sandbox)).toBe("Done. What Ibid kept about you in this server is deleted.");
    expect((await shown()).content).toBe("Ibid keeps nothing about you in this server.");
    expect(stage.cards().some(({ content }) => content.includes(`<@${member.id}>`))).toBe(false);
    expect(stage.cards().some(({ content }) => content.includes(othersQuestion))).toBe(true);
    expect((await store.reviews.waiting(guildId)).map(({ askerId }) => askerId)).not.toContain(member.id);
    const [line] = await store.audit.list(
      guildId,
      { action: "member-data-deleted" },
      { offset: 0, limit: 1 },
    );
    expect(line).toMatchObject({ actorId: null, target: "" });
  });

  it("also forgets that a decided question was theirs", async () => {
    const question = await askAs(member);
    const card = await stage.card(question);
    await sandbox.click(card, { label: "Approve" }, { user: moderator, channel: desk });
    await expect.poll(() => stage.again(card).content).toContain("Approved by");
    await deleteData(sandbox);
    expect((await store.keeping.memberData(guildId, member.id)).reviews).toEqual([]);
    expect(stage.cards().some(({ id }) => id === card.id)).toBe(false);
  });

  it("says how many cards could not be taken down", async () => {
    const question = await askAs(member);
    await stage.card(question);
    sandbox.faults.fail(
      { method: "DELETE", route: "/channels/{channel_id}/messages/{message_id}" },
      { status: 403, code: 50_013 },
    );
    expect(await deleteData(sandbox)).toContain("1 message of mine could not be changed");
    expect((await store.keeping.memberData(guildId, member.id)).reviews).toEqual([]);
    expect(cardsOfMember()).toHaveLength(1);
    await stage.restart();
    await expect.poll(cardsOfMember).toEqual([]);
  });

  it("takes back what was promised: the line in the channel, and the private reply", async () => {
    const question = `${ANSWERED.question} (${++count})`;
    const line = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    const promised = () =>
      sandbox
        .history({ channel: study.channels.study })
        .filter(({ content }) => content.startsWith("Sent to"));
    await expect.poll(() => promised().map(({ id }) => id)).toContain(line.id);
    const private_ = await sandbox.slash("ask", { question: `${question}?` });
    await private_.until(({ message }) => message.content.startsWith("Sent to the moderators"));
    await deleteData(sandbox);
    await expect.poll(promised).toEqual([]);
    await private_.until(({ message }) =>
      message.content.startsWith("Withdrawn: you have had your data deleted"),
    );
  });

  it("takes down after a restart what a process that ended in the middle of it has left", async () => {
    await stage.card(await askAs(member));
    await store.keeping.deleteMember(member.id, { guildId, actorId: member.id, at: Date.now() });
    expect(cardsOfMember()).toHaveLength(1);
    await stage.restart();
    await expect.poll(cardsOfMember).toEqual([]);
    // A message is gone a moment before that is noted.
    await expect.poll(() => store.keeping.strays(guildId)).toEqual([]);
  });

  it("in one server leaves what another keeps", async () => {
    const question = await askAs(administrator);
    const there = { user: administrator, channel: other.channels.general };
    await deleteData(sandbox, there);
    expect(embedText(await shown({ user: administrator }))).toContain(question);
  });

  it("has nothing to delete in a direct message", async () => {
    const { message } = await sandbox.slash("privacy delete", {}, { channel: "dm" });
    expect(message.content).toContain("keeps nothing of direct messages");
    expect(message.buttons).toEqual([]);
  });
});
