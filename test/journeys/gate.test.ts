import { describe, expect, it } from "vitest";
import type { Context, Person } from "../../src/sandbox/index.ts";
import type { Change, ChannelSettings } from "../../src/store/index.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage({ requestsPerSecond: 1_000, patience: 20_000 });
const { sandbox } = stage;
const { member, moderator, administrator, recluse, stranger } = sandbox.people;
const { general, study, thread, forum } = sandbox.places.study.channels;
const { readers } = sandbox.places.study.roles;
const AS_MODERATOR = { user: moderator, channel: general };
const QUESTION = { question: ANSWERED.question };

/** Sets what holds in the study channel, and nothing else. */
async function inStudy(settings: Parameters<typeof sandbox.slash>[1]): Promise<void> {
  await sandbox.slash("channel reset", { channel: study }, AS_MODERATOR);
  const { message } = await sandbox.slash("channel set", { ...settings, channel: study }, AS_MODERATOR);
  expect(message.content).toContain("→");
}

const ask = async (context: Context = {}) => (await sandbox.slash("ask", QUESTION, context)).message;
const mention = async (context: Context = {}) =>
  sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, context);

describe("where Ibid is off", () => {
  it("a command answers privately, and what it answers cannot be shared", async () => {
    await inStudy({ mode: "off" });
    const answer = await ask();
    expect(answer.ephemeral).toBe(true);
    expect(embedText(answer)).toContain("tangible");
    expect(labels(answer)).not.toContain("Share");
    expect(labels(answer)).not.toContain("Delete");
    for (const [name, options] of [
      ["compare", { topic: "NATO" }],
      ["quote", { text: "few tangible benefits" }],
      ["quiz", {}],
    ] as const) {
      expect((await sandbox.slash(name, options)).message.ephemeral).toBe(true);
    }
  });

  it("what was answered privately before it was off cannot be shared any more", async () => {
    await inStudy({ mode: "mentions", cooldown: "none" }).catch(() => undefined);
    const { message } = await sandbox.slash("ask", { ...QUESTION, private: true });
    await inStudy({ mode: "off" });
    const { message: refusal } = await sandbox.click(message, { label: "Share" });
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.content).toContain("I answer privately only");
  });

  it("a mention gets one line that says where to ask, once a minute, whoever it is", async () => {
    const said = await mention({ user: administrator });
    const reply = await said.reply();
    expect(reply.content).toContain(`<#${general.id}>`);
    expect(reply.content).not.toContain(`<#${study.id}>`);
    expect(reply.content).toMatch(/use <\/ask:\d+>, which answers you alone/);
    expect(reply.content).not.toContain("\n");
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    expect(reply.embeds).toEqual([]);
    await (await mention({ user: administrator })).silence(300);
    expect((await (await mention({ user: moderator })).reply()).content).toContain(
      "I do not answer messages",
    );
  });

  it("its threads are silent as well, and a thread of their own setting is not", async () => {
    expect((await (await mention({ user: member, channel: thread })).reply()).content).toContain(
      "I do not answer",
    );
    await sandbox.slash("channel set", { mode: "mentions", channel: thread }, AS_MODERATOR);
    expect(embedText(await (await mention({ channel: thread })).reply())).toContain("tangible");
    await sandbox.slash("channel reset", { channel: thread }, AS_MODERATOR);
  });
});

describe("where Ibid takes commands only", () => {
  it("a command is answered for all, and a mention or a greeting told of the command", async () => {
    await inStudy({ mode: "commands" });
    expect((await ask()).ephemeral).toBe(false);
    expect((await (await mention({ user: recluse })).reply()).content).toMatch(
      /answer commands only. Use <\/ask:/,
    );
    const greeting = await sandbox.say(`${sandbox.mention} hello`, { user: administrator });
    expect((await greeting.reply()).content).toContain("answer commands only");
  });
});

describe("a forum", () => {
  it("hands its settings on to every post", async () => {
    const post = await sandbox.thread("A question", {
      user: member,
      channel: forum,
      content: "About the treaty",
    });
    expect(embedText(await (await mention({ channel: post })).reply())).toContain("tangible");
    await sandbox.slash("channel set", { mode: "off", channel: forum }, AS_MODERATOR);
    expect((await (await mention({ channel: post, user: moderator })).reply()).content).toContain(
      "I do not answer",
    );
    expect((await ask({ channel: post })).ephemeral).toBe(true);
    await sandbox.slash("channel reset", { channel: forum }, AS_MODERATOR);
  });
});

describe("a role", () => {
  it("is needed to ask, but not by moderators, and is named to who lacks it", async () => {
    await inStudy({ role: { id: readers } });
    expect(embedText(await ask({ user: member }))).toContain("tangible");
    expect(embedText(await ask({ user: moderator }))).toContain("tangible");
    const refused = await ask({ user: recluse });
    expect(refused).toMatchObject({ ephemeral: true, embeds: [] });
    expect(refused.content).toContain(`<@&${readers}>`);
    const reply = await (await mention({ user: recluse })).reply();
    expect(reply.content).toContain(`<@&${readers}>`);
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    const { message } = await sandbox.slash("compare", { topic: "NATO" }, { user: recluse });
    expect(message.content).toContain(`<@&${readers}>`);
  });
});

describe("a pause between questions", () => {
  it("holds for a member in the channel and its threads, not for others, elsewhere or for moderators", async () => {
    await inStudy({ cooldown: "1h" });
    // What was asked just now counts, too.
    expect((await ask()).content).toContain("pause between questions");
    await stage.restart();
    expect(embedText(await ask())).toContain("tangible");
    const told = await ask();
    expect(told.ephemeral).toBe(true);
    expect(told.content).toMatch(/You can ask again <t:\d+:R>/);
    expect((await ask({ channel: thread })).ephemeral).toBe(true);
    expect((await (await mention()).reply()).content).toContain("pause between questions");
    await (await mention()).silence(300);
    expect((await ask({ user: recluse })).ephemeral).toBe(false);
    expect((await ask({ channel: general })).ephemeral).toBe(false);
    for (const user of [moderator, administrator]) {
      await ask({ user });
      expect((await ask({ user })).ephemeral).toBe(false);
    }
  });

  it("ends, and does not begin with a question that was refused", async () => {
    await inStudy({ cooldown: "1s" });
    const isRefused = async () => (await ask({ user: recluse })).ephemeral;
    // A second is soon over where the machine is busy: whoever asks twice within one is refused, and so is nobody after it.
    await expect
      .poll(async () => [await isRefused(), await isRefused()], { timeout: 15_000, interval: 400 })
      .toEqual([false, true]);
    await expect.poll(isRefused, { timeout: 15_000, interval: 400 }).toBe(false);
  });

  it("does not hold in a direct message", async () => {
    await ask({ channel: "dm" });
    expect(embedText(await ask({ channel: "dm" }))).toContain("tangible");
  });
});

describe("a mute", () => {
  const deed = () => ({ guildId: sandbox.places.study.id, actorId: moderator.id, at: Date.now() });

  it("holds after a restart, for commands, buttons and mentions, in that server only", async () => {
    await inStudy({ mode: "mentions", cooldown: "none", "reply-in": "channel" }).catch(() => undefined);
    const before = await ask({ user: member });
    await stage.store.mutes.set(member.id, Date.now() + 3_600_000, deed());
    await stage.restart();
    for (const message of [
      await ask({ user: member }),
      (await sandbox.slash("help")).message,
      (await sandbox.click(before, { label: "Cite" })).message,
    ]) {
      expect(message.ephemeral).toBe(true);
      expect(message.content).toMatch(/not to answer you for now.*<t:\d+:R>/);
    }
    expect((await (await mention()).reply()).content).toContain("not to answer you for now");
    await (await mention()).silence(300);
    expect(embedText(await ask({ user: member, channel: "dm" }))).toContain("tangible");
    expect(embedText(await ask({ user: recluse }))).toContain("tangible");
    await stage.store.mutes.lift(member.id, deed());
    await stage.restart();
    expect(embedText(await ask({ user: member }))).toContain("tangible");
  });
});

describe("settings that Ibid has by heart", () => {
  it("are those of the store after a restart", async () => {
    const change: Change<ChannelSettings> = { mode: "off" };
    const by = { guildId: sandbox.places.study.id, actorId: null, at: Date.now() };
    await stage.store.settings.setChannel(study.id, change, by);
    await stage.restart();
    expect((await ask()).ephemeral).toBe(true);
    await sandbox.slash("channel reset", { channel: study }, AS_MODERATOR);
  });

  it("are nobody's in another server", async () => {
    await sandbox.slash("channel default", { mode: "off" }, AS_MODERATOR);
    const elsewhere = { user: stranger, channel: sandbox.places.other.channels.general };
    expect((await ask(elsewhere)).ephemeral).toBe(false);
    await sandbox.slash("channel reset", { server: true }, AS_MODERATOR);
  });
});

describe("an answer in a thread of its own", () => {
  const threadOn = (person: Person, id: string) =>
    sandbox.history({ user: person, channel: { id, name: "thread" } });

  it("opens on the mention, is named after the question, and can be followed up there", async () => {
    await inStudy({ "reply-in": "thread" });
    const said = await mention({ user: member });
    const answer = await said.reply();
    expect(answer.channelId).toBe(said.message.id);
    expect(answer.content).toContain(ANSWERED.question);
    expect(embedText(answer)).toContain("tangible");
    const opened = sandbox.requests.find(({ route }) => route.endsWith("/threads"));
    expect(opened?.body).toMatchObject({ name: ANSWERED.question, auto_archive_duration: 1_440 });
    const place = { id: said.message.id, name: "thread" };
    const further = await sandbox.say(`${sandbox.mention} and Ukraine?`, { channel: place });
    expect((await further.reply()).content).toContain("Read as:");
  });

  it("opens on the message that a command leaves, for all but private answers and refusals", async () => {
    const { message } = await sandbox.slash("ask", QUESTION);
    expect(message.content).toContain(ANSWERED.question);
    expect(message.embeds).toEqual([]);
    await expect
      .poll(() => {
        try {
          return threadOn(member, message.id).some((one) => embedText(one).includes("tangible"));
        } catch {
          return false;
        }
      })
      .toBe(true);
    const alone = (await sandbox.slash("ask", { ...QUESTION, private: true })).message;
    expect(embedText(alone)).toContain("tangible");
    const refused = (await sandbox.slash("ask", { question: "xyzzy" })).message;
    expect(refused.content).toContain("do not answer this");
  });

  it("stands in the thread where it was asked in one", async () => {
    expect(embedText(await (await mention({ channel: thread })).reply())).toContain("tangible");
  });

  it("stands in the channel where Discord refuses the thread, and is not lost", async () => {
    sandbox.faults.fail(
      { method: "POST", route: "/channels/{channel_id}/messages/{message_id}/threads" },
      { status: 403, code: 50013 },
    );
    expect(embedText(await (await mention()).reply())).toContain("tangible");
    sandbox.faults.clear();
  });
});
