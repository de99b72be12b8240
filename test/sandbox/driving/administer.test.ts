import { afterAll, afterEach, describe, expect, it } from "vitest";
import { ClientRefusal, startSandbox } from "../../../src/sandbox/index.ts";
import { rawBot, rawGateway, rawRest } from "../raw.ts";

const GUILDS = 1;
const GUILD_MESSAGES = 512;

const sandbox = await startSandbox({ patience: 60, requestsPerSecond: 1_000 });
const { study, other } = sandbox.places;
const { stranger } = sandbox.people;
const rest = rawRest(sandbox);
const gateway = await rawBot(sandbox, GUILDS | GUILD_MESSAGES);
await gateway.event("GUILD_CREATE");
await rest("PUT", `/applications/${sandbox.application.id}/commands`, [{ name: "hello", description: "d" }]);

const elsewhere = { user: stranger, channel: other.channels.general };
const events = (name: string) => gateway.received.filter(({ t }) => t === name).map(({ d }) => d);
let isOut = false;
const kick = (): void => {
  sandbox.kick(other);
  isOut = true;
};
afterEach(() => {
  if (isOut) sandbox.invite(other);
  isOut = false;
});
afterAll(() => sandbox.close());

describe("a bot that is removed from a guild", () => {
  it("is told so, and not that the guild is down", async () => {
    kick();
    expect(await gateway.event("GUILD_DELETE")).toMatchObject({ d: { id: other.id } });
    expect(events("GUILD_DELETE").at(-1)).not.toHaveProperty("unavailable");
  });

  it("hears nothing more from it", async () => {
    kick();
    const before = events("MESSAGE_CREATE").length;
    await sandbox.say("after", elsewhere);
    await sandbox.say("here");
    await expect.poll(() => events("MESSAGE_CREATE").length).toBe(before + 1);
  });

  it("is refused what it asks there", async () => {
    const { message } = await sandbox.say("before", elsewhere);
    kick();
    const channel = `/channels/${other.channels.general.id}`;
    expect(await rest("GET", `/guilds/${other.id}`)).toMatchObject({ status: 404, body: { code: 10_004 } });
    for (const [method, path, body] of [
      ["GET", channel],
      ["GET", `${channel}/messages/${message.id}`],
      ["POST", `${channel}/messages`, { content: "x" }],
      ["GET", `/applications/${sandbox.application.id}/guilds/${other.id}/commands`],
    ] as const) {
      expect(await rest(method, path, body)).toMatchObject({ status: 403, body: { code: 50_001 } });
    }
  });

  it("is no longer offered, and no longer listed or counted", async () => {
    kick();
    expect(sandbox.commands(elsewhere)).toEqual([]);
    await expect(sandbox.slash("hello", {}, elsewhere)).rejects.toBeInstanceOf(ClientRefusal);
    expect(sandbox.commands().map(({ name }) => name)).toEqual(["hello"]);
    expect((await rest("GET", "/users/@me/guilds")).body).toMatchObject([{ id: study.id }]);
    expect((await rest("GET", "/applications/@me")).body).toMatchObject({ approximate_guild_count: 1 });
  });

  it("does not find it when it connects anew", async () => {
    kick();
    const anew = await rawGateway(sandbox);
    anew.identify(GUILDS);
    expect(await anew.event("READY")).toMatchObject({ d: { guilds: [{ id: study.id }] } });
    anew.socket.close();
  });

  it("cannot be removed twice, or added where it is", () => {
    kick();
    expect(() => sandbox.kick(other)).toThrow(ClientRefusal);
    expect(() => sandbox.invite(study)).toThrow(ClientRefusal);
  });
});

describe("a guild that is down", () => {
  it("is told of as unavailable, and then as it is", async () => {
    sandbox.faults.gateway.outage(study, true);
    await expect.poll(() => events("GUILD_DELETE").at(-1)).toEqual({ id: study.id, unavailable: true });
    sandbox.faults.gateway.outage(study, false);
    const latest = () => events("GUILD_CREATE").at(-1);
    await expect.poll(latest).toMatchObject({ id: study.id, unavailable: false });
  });
});

describe("a bot that is invited again", () => {
  it("is told of the guild as at the start, and may speak there", async () => {
    kick();
    sandbox.invite(other);
    isOut = false;
    const { id } = await sandbox.thread("New", elsewhere);
    await expect.poll(() => gateway.received.at(-1)?.t).toBe("THREAD_CREATE");
    expect(events("GUILD_CREATE").at(-1)).toMatchObject({
      id: other.id,
      unavailable: false,
      members: [{ user: { id: sandbox.application.botId } }],
      channels: [{ id: other.channels.general.id }],
    });
    expect((await rest("POST", `/channels/${id}/messages`, { content: "back" })).status).toBe(200);
  });
});

describe("a channel that is deleted", () => {
  it("is gone with its threads, and the bot is told", async () => {
    const parent = study.channels.general;
    const thread = await sandbox.thread("Below", { channel: parent });
    sandbox.removeChannel(parent);
    expect(await gateway.event("CHANNEL_DELETE")).toMatchObject({ d: { id: parent.id, guild_id: study.id } });
    for (const { id } of [parent, thread]) {
      expect(await rest("GET", `/channels/${id}`)).toMatchObject({ status: 404, body: { code: 10_003 } });
    }
    await expect(sandbox.say("x", { channel: parent })).rejects.toBeInstanceOf(ClientRefusal);
    expect(() => sandbox.removeChannel(parent)).toThrow(ClientRefusal);
  });
});
