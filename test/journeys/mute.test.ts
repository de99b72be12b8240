import { describe, expect, it } from "vitest";
import { deleteData } from "./delete-data.ts";
import { ANSWERED, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, store } = stage;
const { member, moderator, administrator, recluse, stranger } = sandbox.people;
const { study } = sandbox.places.study.channels;
const { general } = sandbox.places.other.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: study };

async function use(
  path: string,
  options: Parameters<typeof sandbox.slash>[1],
  context: Parameters<typeof sandbox.slash>[2] = asModerator,
) {
  const reply = await sandbox.slash(path, options, context);
  await reply.until(({ message }) => !message.thinking);
  return reply.message;
}

const ask = async (user = member) =>
  (await sandbox.slash("ask", { question: ANSWERED.question }, { user })).message;

describe("/mute", () => {
  it("lets Ibid answer a member no more, and nobody else differently, until a moderator takes it back", async () => {
    const said = await use("mute", { member, duration: "2h" });
    expect(said).toMatchObject({ ephemeral: true, pinged: { users: [] } });
    expect(said.content).toMatch(
      new RegExp(
        `^I do not answer <@${member.id}> until <t:\\d+:f> \\(<t:\\d+:R>\\)\\. This is about me alone`,
      ),
    );
    const refused = await ask();
    expect(refused).toMatchObject({ ephemeral: true, embeds: [] });
    expect(refused.content).toMatch(/<t:\d+:R>/);
    expect((await ask(recluse)).embeds).not.toEqual([]);
    const [mute] = await store.mutes.all(Date.now());
    expect(mute).toMatchObject({ guildId, userId: member.id });
    expect((await use("unmute", { member })).content).toBe(`I answer <@${member.id}> again.`);
    expect((await ask()).embeds).not.toEqual([]);
    expect((await use("unmute", { member })).content).toContain("is not muted");
    const entries = await store.audit.list(guildId, { target: member.id }, { offset: 0, limit: 9 });
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["member-unmuted", moderator.id],
      ["member-muted", moderator.id],
    ]);
  });

  it("does not keep from its member what is kept about them", async () => {
    await use("mute", { member, duration: "2h" });
    const shown = await use("privacy show", {}, { user: member, channel: study });
    expect(shown.content).toContain("What Ibid keeps about you");
    await use("unmute", { member });
  });

  it("does not keep from its member what is theirs to take away: an answer, and what is kept about them", async () => {
    const answer = await ask();
    await use("mute", { member, duration: "2h" });
    expect(await deleteData(sandbox)).toContain("Done.");
    await sandbox.click(answer, { label: "Delete" });
    const shown = () => sandbox.history({ channel: study }).map(({ id }) => id);
    await expect.poll(shown).not.toContain(answer.id);
    await use("unmute", { member });
  });

  it("holds after a restart, and not for the member elsewhere; “off” ends it, too", async () => {
    await use("mute", { member, duration: "7d" }, { user: administrator, channel: study });
    await stage.restart();
    expect((await ask()).embeds).toEqual([]);
    const direct = await sandbox.slash(
      "ask",
      { question: ANSWERED.question },
      { user: member, channel: "dm" },
    );
    expect(direct.message.embeds).not.toEqual([]);
    expect((await use("mute", { member, duration: "off" })).content).toContain("again");
    expect((await ask()).embeds).not.toEqual([]);
  });

  it("suggests a muted member nothing either", async () => {
    const suggested = () =>
      sandbox.autocomplete("lookup", "passage", "tangible", {}, { user: member, channel: study });
    expect(await suggested()).not.toEqual([]);
    await use("mute", { member, duration: "10 min" });
    expect(await suggested()).toEqual([]);
    await use("unmute", { member });
    expect(await suggested()).not.toEqual([]);
  });

  it("keeps a muted member from reporting as well", async () => {
    const answer = await ask();
    await use("mute", { member, duration: "10 min" });
    const reply = await sandbox.click(answer, { label: "Report" });
    expect(reply.modal).toBeUndefined();
    expect(reply.message.ephemeral).toBe(true);
    await use("unmute", { member });
  });

  it.each(["soon", "5", "59s", "2y", "53 weeks", "@everyone **x**"])(
    "says what a duration is, to %o",
    async (duration) => {
      const said = await use("mute", { member, duration });
      expect(said).toMatchObject({ ephemeral: true, pinged: { everyone: false } });
      expect(said.content).toContain("is no duration that I understand");
      expect(said.content).not.toMatch(/(?<!\\)@everyone/);
    },
  );

  it("says of Ibid itself that it never answers bots", async () => {
    const said = await use("mute", { member: { id: sandbox.application.botId }, duration: "1h" });
    expect(said.content).toContain("I never answer bots");
  });

  it("is for moderators, of their own server", async () => {
    expect(sandbox.commands({ user: member }).map(({ name }) => name)).not.toContain("mute");
    for (const path of ["mute", "unmute"]) {
      const options = { member: recluse, ...(path === "mute" && { duration: "1h" }) };
      await expect(sandbox.slash(path, options, { user: member, channel: study })).rejects.toThrow();
      await expect(sandbox.slash(path, options, { user: stranger, channel: general })).rejects.toThrow();
      await expect(sandbox.slash(path, options, { user: moderator, channel: "dm" })).rejects.toThrow();
    }
    await use("mute", { member: stranger, duration: "1h" }, { user: administrator, channel: general });
    expect((await store.mutes.all(Date.now())).map((one) => one.guildId)).toEqual([sandbox.places.other.id]);
  });
});
