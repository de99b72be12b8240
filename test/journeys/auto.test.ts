import { describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, NOBODY_PINGED, openStage, questionThatIs } from "./stage.ts";

const { sandbox, library, log } = await openStage({ privilegedIntents: ["MessageContent"] });
const { member, moderator, administrator, recluse } = sandbox.people;
const { general, study, thread, forum } = sandbox.places.study.channels;
const AS_MODERATOR = { user: moderator, channel: general };

const setUp = await sandbox.slash("channel set", { mode: "auto", channel: study }, AS_MODERATOR);
await sandbox.slash("channel set", { mode: "auto", channel: forum }, AS_MODERATOR);

describe("where Ibid may answer unprompted", () => {
  it("nothing is missing once the application has the intent", () => {
    expect(setUp.message.content).toContain("→ **auto**");
    expect(setUp.message.content).not.toContain("Intent");
    expect(log.every(({ level }) => level < 40)).toBe(true);
  });

  it.each([
    ["the readings do not answer", questionThatIs("nothing", library)],
    ["is no question", "Russia has received few tangible benefits."],
    ["is small talk", "are you sure?"],
    ["is chatter about somebody in the readings", "is Putin dating?"],
    ["is for the others", "has anyone read what Russia received for its cooperation?"],
    ["is for one of them", `<@${administrator.id}> ${ANSWERED.question}`],
    ["is for a role", `<@&${sandbox.places.study.roles.readers}> ${ANSWERED.question}`],
  ])("it says nothing to what %s", async (_, content) => {
    await (await sandbox.say(content)).silence(250);
  });

  it("it says nothing to a reply to somebody", async () => {
    const { message } = await sandbox.say("I liked the paper.", { user: administrator });
    await (await sandbox.say(ANSWERED.question, { replyTo: message })).silence(250);
  });

  it("it says nothing in a channel that has not allowed it", async () => {
    await (await sandbox.say(ANSWERED.question, { channel: general })).silence(250);
  });

  it("it answers a question that the readings surely answer, pinging nobody, then leaves the channel in peace", async () => {
    const said = await sandbox.say(ANSWERED.question);
    const reply = await said.reply();
    expect(embedText(reply)).toContain("tangible");
    expect(reply.replyTo).toBe(said.message.id);
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    await (await sandbox.say(ANSWERED.question, { user: recluse })).silence(250);
    const asked = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { user: recluse });
    expect(embedText(await asked.reply())).toContain("tangible");
  });

  it("it answers in threads and in a forum's posts, which have a peace of their own", async () => {
    expect(embedText(await (await sandbox.say(ANSWERED.question, { channel: thread })).reply())).toContain(
      "tangible",
    );
    const post = await sandbox.thread("About the paper", { user: member, channel: forum, content: "Ideas?" });
    expect(embedText(await (await sandbox.say(ANSWERED.question, { channel: post })).reply())).toContain(
      "tangible",
    );
  });

  it("its answer costs nobody the pause between questions: they had not asked Ibid", async () => {
    await sandbox.slash("channel set", { cooldown: "1h", channel: forum }, AS_MODERATOR);
    const asker = { user: recluse, channel: forum };
    const post = {
      ...asker,
      channel: await sandbox.thread("Aloud", { ...asker, content: "Thinking aloud." }),
    };
    expect(embedText(await (await sandbox.say(ANSWERED.question, post)).reply())).toContain("tangible");
    const ask = async () => (await sandbox.slash("ask", { question: ANSWERED.question }, post)).message;
    expect(embedText(await ask())).toContain("tangible");
    expect((await ask()).content).toContain("pause between questions");
    await sandbox.slash("channel reset", { channel: forum, setting: "cooldown" }, AS_MODERATOR);
  });

  it("what nobody asked it is no way past the pause: another of the member's questions waits, in another thread, too", async () => {
    await sandbox.slash("channel set", { mode: "auto", cooldown: "1h", channel: general }, AS_MODERATOR);
    const aloud = async (user: Person) => {
      const channel = await sandbox.thread("Aloud", { user, channel: general });
      return sandbox.say(ANSWERED.question, { user, channel });
    };
    expect(embedText(await (await aloud(member)).reply())).toContain("tangible");
    await (await aloud(member)).silence(250);
    for (const user of [recluse, moderator, moderator]) {
      expect(embedText(await (await aloud(user)).reply())).toContain("tangible");
    }
    await sandbox.slash("channel reset", { channel: general }, AS_MODERATOR);
  });

  it("a mention of its role is a question like any other, now that Discord shows its text", async () => {
    const { bot } = sandbox.places.study.roles;
    const said = await sandbox.say(`<@&${bot}> ${ANSWERED.question}`, { user: administrator });
    expect(embedText(await said.reply())).toContain("tangible");
  });
});
