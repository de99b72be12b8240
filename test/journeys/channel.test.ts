import { describe, expect, it } from "vitest";
import { ANSWERED, embedText, openStage } from "./stage.ts";

const stage = await openStage({ requestsPerSecond: 1_000 });
const { sandbox, store, library } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { general, study, thread, forum, readOnly, plain } = sandbox.places.study.channels;
const { moderator: moderatorRole, readers } = sandbox.places.study.roles;
const guildId = sandbox.places.study.id;
const PAPER = "nonproliferation-cooperation";
const RELATIONS = "us-russia-relations";

const AS_MODERATOR = { user: moderator, channel: general };

async function said(path: string, options: Parameters<typeof sandbox.slash>[1] = {}, where = AS_MODERATOR) {
  const { message } = await sandbox.slash(path, options, where);
  expect(message.ephemeral).toBe(true);
  return message.content;
}

const showing = (where = AS_MODERATOR) => said("channel show", {}, where);

describe("/channel set", () => {
  it("tells what has changed, from what to what, and sets nothing else", async () => {
    const first = await said("channel set", { mode: "commands", cooldown: "1m 30s", role: { id: readers } });
    expect(first.split("\n")).toEqual([
      `**<#${general.id}>**`,
      "- Mode: mentions → **commands**",
      "- Pause between questions: none → **1 minute, 30 seconds**",
      `- Who may ask: everyone → **<@&${readers}>**`,
    ]);
    expect(await said("channel set", { cooldown: "none" })).toContain("1 minute, 30 seconds → **none**");
    const shown = await showing();
    expect(shown).toContain("- Mode: **commands** (set here)");
    expect(shown).toContain("- Answers go to: **the channel** (built in)");
  });

  it("says so when all of that was so already, and when nothing was chosen", async () => {
    expect(await said("channel set", { mode: "commands" })).toContain("That was so already.");
    expect(await said("channel set")).toContain("choose at least one setting");
  });

  it("takes the role of everyone as nobody in particular", async () => {
    expect(await said("channel set", { role: { id: guildId } })).toContain("→ **everyone**");
  });

  it("refuses what is no pause, no reading and no passage, and changes nothing of it", async () => {
    expect(await said("channel set", { cooldown: "soon", mode: "off" })).toContain("such as 30s or 5m");
    expect(await said("channel set", { readings: "ponies", mode: "off" })).toContain(
      "No reading is called “ponies”",
    );
    expect(await said("channel set", { progress: "xyzzy", mode: "off" })).toContain(
      "Nothing in the readings is like",
    );
    expect(await showing()).toContain("- Mode: **commands**");
  });

  it("takes what is blank as not given: no limit is lifted by it, and none is set", async () => {
    for (const setting of ["readings", "progress", "cooldown"]) {
      for (const blank of [" ", "\u200b", "\u0000"]) {
        expect(await said("channel set", { [setting]: blank })).toContain("choose at least one setting");
      }
    }
  });

  it("sets another channel, a thread and a forum, from wherever it is used", async () => {
    for (const channel of [study, thread, forum]) {
      expect(await said("channel set", { mode: "off", channel })).toContain(`**<#${channel.id}>**`);
      expect(await said("channel show", { channel })).toContain("- Mode: **off** (set here)");
    }
    await said("channel reset", { channel: thread });
    expect(await said("channel show", { channel: thread })).toContain("- Mode: **off** (the channel above)");
    for (const channel of [study, forum]) await said("channel reset", { channel });
  });

  it("cannot be told of a channel of another server", async () => {
    const foreign = sandbox.places.other.channels.general;
    await expect(
      sandbox.slash("channel set", { mode: "off", channel: foreign }, AS_MODERATOR),
    ).rejects.toThrow();
    expect((await store.settings.all()).has(sandbox.places.other.id)).toBe(false);
  });

  it("suggests readings, one after another, and what the group may have read", async () => {
    const suggested = (name: string, text: string) =>
      sandbox.autocomplete("channel set", name, text, {}, AS_MODERATOR);
    expect((await suggested("readings", "")).map(({ value }) => value)).toEqual(["all", PAPER, RELATIONS]);
    const [both] = await suggested("readings", `${PAPER}, rela`);
    expect(both?.value).toBe(`${PAPER},${RELATIONS}`);
    const [everything, ...others] = await suggested("progress", "");
    expect(everything?.name).toBe("everything");
    expect(others.map(({ name }) => name)).toContain("through Introduction");
  });

  it("keeps both of two settings at once", async () => {
    await Promise.all([
      said("channel set", { review: true, channel: plain }),
      said("channel set", { cooldown: "5m", channel: plain }),
      said("channel set", { progress: "tangible benefits", channel: plain }),
    ]);
    const shown = await said("channel show", { channel: plain });
    expect(shown).toContain("- Review by moderators: **yes**");
    expect(shown).toContain("- Pause between questions: **5 minutes**");
    expect(shown).toContain("received few tangible benefits");
    await said("channel reset", { channel: plain });
  });

  it("is on record with what held before", async () => {
    await said("channel set", { mode: "mentions" });
    const [entry] = await store.audit.list(guildId, { action: "channel-set" }, { offset: 0, limit: 1 });
    expect(entry).toMatchObject({ actorId: moderator.id, target: general.id });
    expect([entry?.before, entry?.after].join()).toMatch(/commands.*mentions/);
  });
});

describe("what will not work is told at once", () => {
  it("auto without the intent, with what to do", async () => {
    const reply = await said("channel set", { mode: "auto" });
    expect(reply).toContain("→ **auto**");
    expect(reply).toContain("**Message Content Intent**");
    await said("channel reset");
  });

  it("review without moderators' channel", async () => {
    const reply = await said("channel set", { review: true });
    expect(reply).toContain("say with </moderators set:");
    await said("channel reset");
  });

  it("a channel in which Ibid lacks permissions, by name", async () => {
    const reply = await said("channel set", { mode: "mentions", channel: readOnly });
    expect(reply).toContain("**Send Messages**, **Send Messages in Threads**");
    await said("channel reset", { channel: readOnly });
  });
});

describe("/channel default", () => {
  it("holds wherever a channel says nothing of its own, and can be taken back", async () => {
    await said("channel set", { mode: "mentions" });
    const reply = await said("channel default", { mode: "commands", cooldown: "10" });
    expect(reply).toContain("All channels that say nothing of their own");
    expect(await showing()).toContain("- Mode: **mentions** (set here)");
    expect(await showing()).toContain("- Pause between questions: **10 seconds** (this server)");
    expect(await said("channel show", { channel: thread })).toContain("- Mode: **commands** (this server)");
    await said("channel reset", { setting: "mode", server: true });
    expect(await said("channel show", { channel: thread })).toContain("- Mode: **mentions** (built in)");
    expect(await showing()).toContain("10 seconds");
    await said("channel reset", { server: true });
    expect(await showing()).toContain("- Pause between questions: **none** (built in)");
  });
});

describe("/channel list", () => {
  it("names what is set for all and every channel with settings of its own", async () => {
    await said("channel reset");
    expect(await said("channel list")).toBe("No channel has settings of its own.");
    await said("channel default", { "reply-in": "thread" });
    await said("channel set", { mode: "off", channel: study });
    expect((await said("channel list")).split("\n")).toEqual([
      "All channels that say nothing of their own: Answers go to: **a thread on the question**",
      `- <#${study.id}>: Mode: **off**`,
    ]);
    await said("channel reset", { server: true });
  });

  it("survives a restart, as the settings do", async () => {
    await stage.restart();
    expect(await said("channel list")).toBe(`- <#${study.id}>: Mode: **off**`);
    await said("channel reset", { channel: study });
  });
});

describe("/moderators", () => {
  it("says where cards go and who moderates, and what of it will not work", async () => {
    expect(await said("moderators show")).toContain("- Cards go to: **nowhere yet**");
    const reply = await said("moderators set", {
      channel: general,
      "retention-days": 7,
      "reminder-minutes": 30,
    });
    expect(reply).toContain(`nowhere yet → **<#${general.id}>**`);
    expect(reply).toContain("90 days → **7 days**");
    expect(reply).toContain(`Everyone can see <#${general.id}>`);
    expect(await said("moderators set", { channel: readOnly })).toContain("**Send Messages**");
    expect(await said("moderators reset", { setting: "moderatorChannelId" })).toContain("→ **nowhere yet**");
  });

  it("lets a role moderate, but not say who moderates; and never everyone", async () => {
    expect(await said("moderators set", { role: { id: guildId } })).toContain("Everyone cannot moderate");
    const reply = await said("moderators set", { role: { id: readers } });
    expect(reply).toContain(`nobody → **<@&${readers}>**`);
    expect(reply).toContain("Integrations");
    const noted = stage.log.findLast(({ msg }) => msg === "changed what holds in a server");
    expect(noted).toMatchObject({ moderator: moderator.id });
    await said("moderators reset", { setting: "moderatorRoleId" });
  });

  it("is on record", async () => {
    const entries = await store.audit.list(guildId, { action: "server-set" }, { offset: 0, limit: 10 });
    expect(entries.map(({ actorId }) => actorId)).toContain(moderator.id);
  });
});

describe("who may change settings", () => {
  it("are moderators and administrators; others are not even offered the commands", async () => {
    expect(await said("channel show", {}, { user: administrator, channel: general })).toContain("Mode");
    for (const context of [
      { user: member, channel: general },
      { user: stranger, channel: sandbox.places.other.channels.general },
      { user: moderator, channel: "dm" },
      { user: administrator, channel: "dm" },
    ] as const) {
      const offered = sandbox.commands(context).map(({ name }) => name);
      expect(offered).not.toContain("channel");
      expect(offered).not.toContain("moderators");
      await expect(sandbox.slash("channel set", { mode: "off" }, context)).rejects.toThrow();
    }
    expect(moderatorRole).not.toBe(readers);
  });
});

describe("readings", () => {
  it("are all that is searched in the channel, for every way of asking", async () => {
    await said("channel set", { readings: RELATIONS, channel: study });
    const asked = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(embedText(asked.message)).not.toContain(ANSWERED.words);
    const mention = await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
    expect(embedText(mention)).not.toContain(ANSWERED.words);
    const chosen = await sandbox.slash("ask", { question: ANSWERED.question, reading: PAPER });
    expect(chosen.message.content).toContain("That reading is not searched in this channel");
    expect(chosen.message.ephemeral).toBe(true);
    expect(
      (await sandbox.autocomplete("ask", "reading", "", { question: "x" })).map(({ value }) => value),
    ).toEqual([RELATIONS]);
    const { message } = await sandbox.slash("compare", { topic: "terrorism" });
    expect(message.content).not.toContain("2 readings");
    const choices = await sandbox.autocomplete("lookup", "passage", "tangible");
    expect(choices.map(({ name }) => name).join()).not.toContain("few tangible benefits");
    const elsewhere = await sandbox.slash("ask", { question: ANSWERED.question }, { channel: general });
    expect(embedText(elsewhere.message)).toContain(ANSWERED.words.split(" ").at(-1));
  });
});

describe("how far the group has read", () => {
  const further = "Something further on in the readings answers this.";

  it("withholds what comes later, and says no more than that it is there", async () => {
    await said("channel set", {
      readings: "all",
      progress: "Since September 11, the relationship",
      channel: study,
    });
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(message.content).toContain(further);
    expect(embedText(message)).not.toContain("tangible");
    const mention = await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
    expect(mention.content).toContain(further);
    expect(embedText(mention)).not.toContain("tangible");
    const suggested = await sandbox.autocomplete("lookup", "passage", "tangible benefits");
    expect(suggested.map(({ name }) => name).join()).not.toContain("few tangible benefits");
    const { message: compared } = await sandbox.slash("compare", {
      topic: "tangible benefits for cooperation",
    });
    expect(embedText(compared)).not.toContain("few tangible");
  });

  it("withholds nothing once everything has been read", async () => {
    expect(await said("channel set", { progress: "everything", channel: study })).toContain(
      "→ **everything**",
    );
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(message.content).not.toContain(further);
    expect(embedText(message)).toContain("tangible");
  });

  it("follows the server in readings of which the channel says nothing, and is shown with who said so", async () => {
    await said("channel reset", { channel: study, setting: "progress" });
    const introduction = library.outline(RELATIONS)[1]?.firstPassageId ?? "";
    await said("channel default", { progress: "Since September 11, the relationship" });
    const own = await said("channel set", { progress: introduction, channel: study });
    const shown = await said("channel show", { channel: study });
    expect(shown).toMatch(
      /Read so far: .*Since September 11.*U\.S\.-Russia Relations: through .*\(this server, set here\)/,
    );
    expect(own).toContain("Since September 11");
    await said("channel default", { progress: "tangible benefits" });
    expect(await said("channel show", { channel: study })).toContain("few tangible benefits");
    await said("channel default", { progress: "everything" });
    expect(await said("channel show", { channel: study })).toMatch(/Read so far: \*\*U\.S\..*\(set here\)/);
    expect((await store.settings.all()).get(guildId)?.().channels.get(study.id)?.progress).toEqual({
      [RELATIONS]: expect.any(String),
    });
    await said("channel reset", { channel: study, setting: "progress" });
  });

  it("can be everything, or all of a reading, in a channel of a server that has read less", async () => {
    await said("channel default", { progress: "Since September 11, the relationship" });
    const wholePaper = await sandbox.autocomplete("channel set", "progress", "Nonprol", {}, AS_MODERATOR);
    const all = wholePaper.find(({ name }) => name.startsWith("All of"))?.value ?? "";
    for (const progress of [String(all), "everything"]) {
      expect(await said("channel set", { progress, channel: study })).toContain("→ **everything**");
      const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
      expect(embedText(message)).toContain("tangible");
      await said("channel reset", { channel: study, setting: "progress" });
    }
    await said("channel reset", { server: true });
  });
});
