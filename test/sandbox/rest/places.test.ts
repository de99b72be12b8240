import { afterAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { idIn, rawRest } from "../raw.ts";

const sandbox = await startSandbox({ requestsPerSecond: 1_000 });
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const { study: guild } = sandbox.places;
const { study, forum, readOnly, thread, hidden } = guild.channels;
const NOTHING = "123456789012345678";

describe("a thread", () => {
  it("opened on a message takes its id, begins with it, and can be opened once", async () => {
    const { message } = await sandbox.say("a question");
    const path = `/channels/${study.id}/messages/${message.id}/threads`;
    const opened = await rest("POST", path, { name: "Answers", auto_archive_duration: 60 });
    expect(opened).toMatchObject({
      status: 201,
      body: { id: message.id, type: 11, parent_id: study.id, thread_metadata: { archived: false } },
    });
    expect((await rest("POST", path, { name: "Again" })).body).toMatchObject({ code: 160_004 });
    expect((await rest("GET", `/channels/${message.id}/messages`)).body).toMatchObject([
      { type: 21, message_reference: { message_id: message.id } },
    ]);
  });

  it.each([
    ["a name of 100", { name: "x".repeat(100), type: 11 }, { name: "x".repeat(101), type: 11 }],
    [
      "an archive time that Discord knows",
      { name: "x", type: 11, auto_archive_duration: 1_440 },
      { name: "x", type: 11, auto_archive_duration: 61 },
    ],
  ])("may have %s, and nothing past it", async (_, atTheEdge, past) => {
    const path = `/channels/${study.id}/threads`;
    expect((await rest("POST", path, atTheEdge)).status).toBe(201);
    expect((await rest("POST", path, past)).body).toMatchObject({ code: 50_035 });
  });

  it("without a message is private unless it is said otherwise, which takes another permission", async () => {
    expect((await rest("POST", `/channels/${study.id}/threads`, { name: "x" })).body).toMatchObject({
      code: 50_013,
    });
  });

  it("in a forum is a post with its first message", async () => {
    const posted = await rest("POST", `/channels/${forum.id}/threads`, {
      name: "Post",
      message: { content: "first" },
    });
    expect(posted).toMatchObject({
      status: 201,
      body: { type: 11, parent_id: forum.id, message: { content: "first" } },
    });
    expect((await rest("POST", `/channels/${forum.id}/threads`, { name: "Post" })).body).toMatchObject({
      code: 50_006,
    });
  });

  it("can be joined, left, listed and closed by who opened it", async () => {
    const id = idIn(await rest("POST", `/channels/${study.id}/threads`, { name: "Mine", type: 11 }));
    const members = async () => (await rest("GET", `/channels/${id}/thread-members`)).body;
    expect(await members()).toMatchObject([{ user_id: sandbox.application.botId }]);
    await rest("DELETE", `/channels/${id}/thread-members/@me`);
    expect(await members()).toEqual([]);
    await rest("PUT", `/channels/${id}/thread-members/@me`);
    expect((await rest("GET", `/guilds/${guild.id}/threads/active`)).body).toMatchObject({
      members: expect.arrayContaining([expect.objectContaining({ id })]),
    });
    expect((await rest("PATCH", `/channels/${id}`, { archived: true })).body).toMatchObject({
      thread_metadata: { archived: true },
    });
    expect((await rest("PATCH", `/channels/${thread.id}`, { archived: true })).body).toMatchObject({
      code: 50_013,
    });
  });

  it("that is archived opens again when someone writes in it", async () => {
    const id = idIn(await rest("POST", `/channels/${study.id}/threads`, { name: "Old", type: 11 }));
    await rest("PATCH", `/channels/${id}`, { archived: true });
    await rest("POST", `/channels/${id}/messages`, { content: "one more thing" });
    expect((await rest("GET", `/channels/${id}`)).body).toMatchObject({
      thread_metadata: { archived: false },
      message_count: 1,
    });
  });
});

describe("a reaction", () => {
  const path = (channel: { id: string }, message: { id: string }, emoji: string) =>
    `/channels/${channel.id}/messages/${message.id}/reactions/${encodeURIComponent(emoji)}`;

  it("is added once, seen, and taken back", async () => {
    const { message } = await sandbox.say("react to me");
    await rest("PUT", `${path(study, message, "👍🏽")}/@me`);
    expect((await rest("PUT", `${path(study, message, "👍🏽")}/@me`)).status).toBe(204);
    expect((await rest("GET", path(study, message, "👍🏽"))).body).toMatchObject([
      { id: sandbox.application.botId },
    ]);
    expect(sandbox.history().at(-1)?.reactions).toEqual([
      { emoji: "👍🏽", users: [sandbox.application.botId] },
    ]);
    await rest("DELETE", `${path(study, message, "👍🏽")}/@me`);
    expect(sandbox.history().at(-1)?.reactions).toEqual([]);
  });

  it("is an emoji, and others' reactions take a permission to remove", async () => {
    const { message } = await sandbox.say("react to me");
    expect((await rest("PUT", `${path(study, message, "thumbs")}/@me`)).body).toMatchObject({ code: 10_014 });
    expect(
      (await rest("DELETE", `${path(study, message, "👍")}/${sandbox.people.member.id}`)).body,
    ).toMatchObject({ code: 50_013 });
  });

  it("takes no permission to write", async () => {
    const { message } = await sandbox.say("read me", { channel: readOnly, user: sandbox.people.moderator });
    expect((await rest("PUT", `${path(readOnly, message, "👀")}/@me`)).status).toBe(204);
  });
});

describe("channels, guilds and users", () => {
  it("are shown to the bot as far as it can see them", async () => {
    expect((await rest("GET", `/channels/${study.id}`)).body).toMatchObject({
      id: study.id,
      guild_id: guild.id,
      type: 0,
    });
    expect((await rest("GET", `/channels/${hidden.id}`)).body).toMatchObject({ code: 50_001 });
    expect((await rest("GET", `/guilds/${guild.id}`)).body).toMatchObject({
      name: "Study group",
      owner_id: sandbox.people.administrator.id,
    });
    expect((await rest("GET", `/guilds/${NOTHING}`)).body).toMatchObject({ code: 10_004 });
    expect((await rest("GET", "/users/@me/guilds")).body).toMatchObject([
      { id: guild.id },
      { id: sandbox.places.other.id },
    ]);
  });

  it("of which members are found by id and by name, but listed only with the privileged intent", async () => {
    const { member, stranger } = sandbox.people;
    expect((await rest("GET", `/guilds/${guild.id}/members/${member.id}`)).body).toMatchObject({
      user: { id: member.id, global_name: "Mika" },
    });
    expect((await rest("GET", `/guilds/${guild.id}/members/${stranger.id}`)).body).toMatchObject({
      code: 10_007,
    });
    expect((await rest("GET", `/guilds/${guild.id}/members/${NOTHING}`)).body).toMatchObject({
      code: 10_013,
    });
    expect((await rest("GET", `/guilds/${guild.id}/members/search?query=no&limit=5`)).body).toMatchObject([
      { user: { username: "noor" } },
    ]);
    expect((await rest("GET", `/guilds/${guild.id}/members?limit=10`)).body).toMatchObject({ code: 50_001 });
  });

  it("of which roles are told with whose bot they are", async () => {
    const { bot, moderator } = guild.roles;
    expect((await rest("GET", `/guilds/${guild.id}/roles/${bot}`)).body).toMatchObject({
      managed: true,
      tags: { bot_id: sandbox.application.botId },
    });
    expect(JSON.stringify((await rest("GET", `/guilds/${guild.id}/roles`)).body)).toContain(moderator);
    expect((await rest("GET", `/guilds/${guild.id}/roles/${NOTHING}`)).body).toMatchObject({ code: 10_011 });
  });

  it("open a DM with a user, the same one each time, but not with a bot", async () => {
    const open = (id: string) => rest("POST", "/users/@me/channels", { recipient_id: id });
    const { member } = sandbox.people;
    const dm = await open(member.id);
    expect(dm.body).toMatchObject({ type: 1, recipients: [{ id: member.id }] });
    expect(idIn(await open(member.id))).toBe(idIn(dm));
    expect((await open(sandbox.application.botId)).body).toMatchObject({ code: 50_007 });
    expect((await open(NOTHING)).body).toMatchObject({ code: 10_013 });
  });

  it("include the bot, its application and others", async () => {
    expect((await rest("GET", "/users/@me")).body).toMatchObject({
      id: sandbox.application.botId,
      bot: true,
    });
    expect((await rest("GET", "/applications/@me")).body).toMatchObject({
      id: sandbox.application.id,
      flags: 0,
    });
    expect((await rest("GET", `/users/${sandbox.people.stranger.id}`)).body).toMatchObject({
      username: "sten",
    });
  });

  it("tell which privileged intents the application was granted", async () => {
    const open = await startSandbox({ privilegedIntents: ["MessageContent"] });
    expect((await rawRest(open)("GET", "/applications/@me")).body).toMatchObject({ flags: 2 ** 19 });
    await open.close();
  });
});
