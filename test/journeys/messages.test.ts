import { describe, expect, it } from "vitest";
import { ANSWERED, embedText, labels, NOBODY_PINGED, openStage, questionThatIs, REFUSAL } from "./stage.ts";

const { sandbox, library, log } = await openStage();
const { member, moderator, administrator } = sandbox.people;
const { general, readOnly, plain, hidden, thread } = sandbox.places.study.channels;

describe("Ibid answers", () => {
  it("a mention, as a reply that pings nobody", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    const reply = await said.reply();
    expect(embedText(reply)).toContain("tangible");
    expect(reply.content).toBe("");
    expect(reply.replyTo).toBe(said.message.id);
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    expect(labels(reply)).toEqual(["In context", "Cite", "Delete", "Report"]);
  });

  it("a direct message, without a mention", async () => {
    const said = await sandbox.say(ANSWERED.question, { user: member, channel: "dm" });
    expect(embedText(await said.reply())).toContain("tangible");
  });

  it("a reply to one of its own messages, without a mention", async () => {
    const first = await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
    const said = await sandbox.say("Who wrote the nonproliferation paper?", {
      user: moderator,
      replyTo: first,
    });
    expect(embedText(await said.reply())).toContain("Andrea Gabbitas");
  });

  it("a mention in a thread, there", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, {
      user: member,
      channel: thread,
    });
    const reply = await said.reply();
    expect(reply.channelId).toBe(thread.id);
    expect(embedText(reply)).toContain("tangible");
  });

  it("with one line what the readings do not answer", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${questionThatIs("nothing", library)}`);
    expect((await said.reply()).content).toBe(REFUSAL);
  });

  it("a question as long as a message can be", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${"Has Russia received anything? ".repeat(60)}`);
    expect((await said.reply()).embeds.length).toBeGreaterThan(0);
  });

  it.each([
    ["only its mention", sandbox.mention],
    ["its mention and nothing to see", `${sandbox.mention} \u200b\u202e`],
  ])("%s with a line on how to ask", async (_, content) => {
    expect((await (await sandbox.say(content)).reply()).content).toContain("/ask");
  });

  it("the mention of its role, whose text Discord hides, with a line on what to choose instead", async () => {
    const { bot } = sandbox.places.study.roles;
    const said = await sandbox.say(`<@&${bot}> ${ANSWERED.question}`, { user: administrator });
    expect((await said.reply()).content).toContain("You mentioned my role");
  });

  it.each([
    ["everyone", "@everyone @here what?"],
    ["a code fence", "```\ncode\n```"],
    ["a markdown link", "[click](https://example.org)"],
    ["the mention of someone else", `<@${administrator.id}> ever heard of ponies?`],
  ])("%s without pinging anyone", async (_, text) => {
    const said = await sandbox.say(`${sandbox.mention} ${text}`, { user: moderator });
    const reply = await said.reply();
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    expect(reply.content).toBe(REFUSAL);
  });

  it("a mention even when the message has gone by then", async () => {
    sandbox.faults.delay({ method: "POST", route: "/channels/{channel_id}/messages" }, 200);
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    sandbox.remove(said.message);
    expect(embedText(await said.reply())).toContain("tangible");
  });

  it("with the nonce that lets Discord drop a second copy", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    await said.reply();
    // The request counts as answered a moment after its message can be seen.
    await expect
      .poll(() => sandbox.requests.at(-1)?.body)
      .toMatchObject({ nonce: said.message.id, enforce_nonce: true });
  });
});

describe("Ibid is silent", () => {
  it.each([
    ["when people talk to each other", "Has Russia received anything for its cooperation?"],
    ["when everyone is called", "@everyone Has Russia received anything?"],
    [
      "when another role is called",
      `<@&${sandbox.places.study.roles.readers}> Has Russia received anything?`,
    ],
    ["when someone else is mentioned", `<@${member.id}> Has Russia received anything?`],
    ["when its name is only written", "@Ibid Has Russia received anything?"],
  ])("%s", async (_, content) => {
    await (await sandbox.say(content, { user: administrator, channel: general })).silence(300);
  });

  it("when one of its messages is replied to without a ping, which Discord hides from it", async () => {
    const first = await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
    const said = await sandbox.say("Thanks", { user: member, replyTo: first, pingReplied: false });
    await said.silence(300);
  });
});

describe("where permissions are missing", () => {
  it("Ibid stays silent, asks Discord nothing, and logs once which permission it needs", async () => {
    const before = sandbox.requests.length;
    for (const question of ["What?", "And what else?"]) {
      const said = await sandbox.say(`${sandbox.mention} ${question}`, {
        user: moderator,
        channel: readOnly,
      });
      await said.silence(200);
    }
    expect(sandbox.requests.length).toBe(before);
    const complaints = log.filter((line) => line["channel"] === readOnly.id);
    expect(complaints).toMatchObject([{ permissions: ["Send Messages"] }]);
  });

  it("to embed, Ibid names the permission to the asker", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { channel: plain });
    const reply = await said.reply();
    expect(reply.content).toContain("Embed Links");
    expect(reply.embeds).toEqual([]);
  });

  it("to see the channel, Ibid hears nothing", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, {
      user: moderator,
      channel: hidden,
    });
    await said.silence(200);
  });

  it("and only Discord knows, one refusal is all that it costs", async () => {
    sandbox.faults.fail(
      { method: "POST", route: "/channels/{channel_id}/messages" },
      { status: 403, code: 50013 },
    );
    const before = sandbox.requests.length;
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { channel: general });
    await said.silence(300);
    expect(sandbox.requests.length - before).toBe(1);
    expect(log.filter((line) => line["channel"] === general.id)).toMatchObject([{ permissions: "unknown" }]);
  });
});
