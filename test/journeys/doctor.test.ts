import { afterEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/sandbox/index.ts";
import type { Change, ChannelSettings, ServerSettings } from "../../src/store/index.ts";
import { embedText, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, store } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study, other } = sandbox.places;
const { general, plain, hidden, readOnly } = study.channels;
const by = (guildId: string) => ({ guildId, actorId: administrator.id, at: Date.now() });

async function set(
  server: Change<Omit<ServerSettings, "defaults">>,
  channels: Readonly<Record<string, Change<ChannelSettings>>> = {},
): Promise<void> {
  await store.settings.setServer(server, by(study.id));
  for (const [id, change] of Object.entries(channels))
    await store.settings.setChannel(id, change, by(study.id));
  await stage.restart();
}

async function examined(context: Context = { user: moderator }): Promise<string> {
  const reply = await sandbox.slash("doctor", {}, context);
  await reply.until(({ message }) => !message.thinking);
  expect(reply.message.ephemeral).toBe(true);
  return `${reply.message.content}\n${embedText(reply.message)}`;
}

const UNSET = {
  mode: undefined,
  readings: undefined,
  roleId: undefined,
  replyIn: undefined,
  progress: undefined,
};
afterEach(async () => {
  await store.settings.setServer({ moderatorChannelId: undefined, moderatorRoleId: undefined }, by(study.id));
  for (const { id } of [plain, hidden, readOnly, general])
    await store.settings.setChannel(id, UNSET, by(study.id));
});

describe("/doctor", () => {
  it("names what is missing where members can write: in the plain channel embeds", async () => {
    await set({});
    const found = await examined();
    expect(found).toContain(`<#${plain.id}>: Ibid lacks **Embed Links**. Grant it`);
    expect(found).toMatch(/say with <\/moderators set:\d+> which channel is theirs/);
    // Members cannot write there either, or cannot see it, and nobody has said that Ibid should.
    for (const { id } of [readOnly, hidden]) expect(found).not.toContain(id);
  });

  it("names more where moderators have set something", async () => {
    await set({}, { [hidden.id]: { mode: "commands" }, [readOnly.id]: { replyIn: "thread" } });
    const found = await examined();
    expect(found).toMatch(new RegExp(`<#${hidden.id}>: Ibid lacks [^.]*\\*\\*View Channel\\*\\*`));
    expect(found).toMatch(
      new RegExp(
        `<#${readOnly.id}>: Ibid lacks [^.]*\\*\\*Send Messages\\*\\*, \\*\\*Send Messages in Threads\\*\\*`,
      ),
    );
  });

  it("tells that auto needs an intent that Ibid has not been given", async () => {
    await set({}, { [general.id]: { mode: "auto" } });
    expect(await examined()).toMatch(new RegExp(`<#${general.id}>: .*Message Content Intent`));
  });

  it("tells of settings that name what is no more", async () => {
    await set(
      { moderatorChannelId: "100000000000000001", moderatorRoleId: "100000000000000002" },
      { [general.id]: { readings: ["lost-reading"], roleId: "100000000000000003" } },
    );
    const found = await examined();
    expect(found).toContain("The moderators’ channel is gone");
    expect(found).toContain("The role of the moderators no longer exists");
    expect(found).toMatch(
      /no longer there, and nothing is found in them: lost-reading\. Choose the readings anew with <\/channel set:\d+>/,
    );
    expect(found).toMatch(/The role that may ask no longer exists.* with <\/channel set:\d+>/);
  });

  it("tells of a channel where Ibid is off what keeps its commands from being answered", async () => {
    await set({}, { [plain.id]: { mode: "off", roleId: "100000000000000003" } });
    const found = await examined();
    expect(found).toContain(`<#${plain.id}>: The role that may ask no longer exists`);
    expect(found).not.toContain("Embed Links");
  });

  it("says how to set anew how far the group has read, and where: in a channel, or for the whole server", async () => {
    const said = (path: string) => sandbox.slash(path, { progress: "tangible" }, { user: moderator });
    await store.settings.setDefaults({ progress: { "lost-reading": "p" } }, by(study.id));
    await set({}, { [study.channels.study.id]: { progress: { letters: "p" } } });
    const found = await examined();
    expect(found).toMatch(/no longer there in: letters\. Set it anew with <\/channel set:\d+>/);
    expect(found).toMatch(/no longer there in: lost-reading\. Set it anew with <\/channel default:\d+>/);
    await said("channel set");
    const still = await examined();
    expect(still).not.toContain("letters");
    expect(still).toContain("lost-reading");
    await said("channel default");
    expect(await examined()).not.toContain("Set it anew");
    await sandbox.slash("channel reset", {}, { user: moderator });
    await sandbox.slash("channel reset", { server: true }, { user: moderator });
  });

  it("tells of a moderators' channel that Ibid cannot write in", async () => {
    await set({ moderatorChannelId: readOnly.id });
    expect(await examined()).toMatch(
      new RegExp(`Ibid lacks \\*\\*Send Messages\\*\\* in <#${readOnly.id}>\\. Grant it`),
    );
  });

  it("finds nothing else in a server where nothing else is missing", async () => {
    const { id, channels } = other;
    await store.settings.setServer({ moderatorChannelId: channels.general.id }, by(id));
    await stage.restart();
    const there = { user: administrator, channel: channels.general };
    // Its only channel is open to all, and that moderators' cards are is all there is to find.
    const found = await examined(there);
    expect(found).toContain(
      `1 thing to mend:\n- Everyone can see <#${channels.general.id}>: what moderators review there is not private.`,
    );
    expect(found).toMatch(/Take \*\*View Channel\*\* from everyone there, .* with <\/moderators set:\d+>\.$/);
    expect(found.split("\n")).toHaveLength(2);
  });

  it("tells of a deleted channel that had settings, once: no command could take them back, so that is done, on record", async () => {
    await set({}, { [general.id]: { mode: "commands" } });
    const before = await examined();
    sandbox.removeChannel(general);
    let found = "";
    const examine = async () => {
      found = await examined();
      return found;
    };
    await expect.poll(examine).toContain(`<#${general.id}>: This channel is gone`);
    expect(found.split("\n")[0]).toBe(before.split("\n")[0]);
    expect(await examined()).not.toContain("This channel is gone");
    expect((await store.settings.all()).get(study.id)?.().channels.get(general.id)).toBeUndefined();
    const [entry] = await store.audit.list(study.id, { action: "channel-set" }, { offset: 0, limit: 1 });
    expect(entry).toMatchObject({ actorId: moderator.id, target: general.id });
    expect(entry?.before).toContain("commands");
    await stage.expectViolations();
  });

  it("speaks the moderator's language", async () => {
    expect(await examined({ user: moderator, locale: "de" })).toContain("zu beheben");
  });

  it("is for moderators: an administrator is one, a member, a stranger and a direct message are none", async () => {
    expect(await examined({ user: administrator })).toContain("to mend");
    for (const context of [
      { user: member },
      { user: stranger, channel: other.channels.general },
      { user: moderator, channel: "dm" },
    ] as const) {
      await expect(sandbox.slash("doctor", {}, context)).rejects.toThrow(/is not offered/);
    }
  });

  it("opens for whoever has the moderators' role, where Discord shows it to them", async () => {
    await set({ moderatorRoleId: study.roles.readers });
    // Discord itself hides it until a server's administrator shows it to the role.
    expect(sandbox.commands({ user: member }).map(({ name }) => name)).not.toContain("doctor");
  });
});
