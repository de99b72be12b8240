import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { rawBot, rawGateway, rawRest } from "../raw.ts";

const GUILDS = 1;
const GUILD_MESSAGES = 512;
const DIRECT_MESSAGES = 4_096;
const MESSAGE_CONTENT = 32_768;

const sandbox = await startSandbox({ requestsPerSecond: 1_000 });
const open = await startSandbox({ privilegedIntents: ["MessageContent"] });
afterAll(() => Promise.all([sandbox.close(), open.close()]));
const rest = rawRest(sandbox);

describe("identifying", () => {
  it("is answered with READY and every guild, with the bot among its members", async () => {
    const gateway = await rawGateway(sandbox);
    expect(await gateway.opcode(10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    gateway.identify(GUILDS);
    const { id } = sandbox.places.study;
    expect(await gateway.event("READY")).toMatchObject({
      s: 1,
      d: {
        v: 10,
        user: { id: sandbox.application.botId, bot: true },
        application: { id: sandbox.application.id },
      },
    });
    await gateway.event("GUILD_CREATE");
    const guilds = gateway.received.filter(({ t }) => t === "GUILD_CREATE").map(({ d }) => d);
    expect(guilds).toHaveLength(2);
    expect(guilds[0]).toMatchObject({
      id,
      members: [{ user: { id: sandbox.application.botId } }],
      threads: [{ name: "Week one" }],
    });
    gateway.socket.close();
  });

  it.each([
    ["a wrong token", { token: "wrong" }, 4_004],
    ["intents that do not exist", { intents: 2 ** 30 }, 4_013],
    ["a privileged intent that was not granted", { intents: MESSAGE_CONTENT }, 4_014],
    ["a shard that does not exist", { shard: [2, 2] }, 4_010],
  ])("with %s closes the connection", async (_, more, code) => {
    const gateway = await rawGateway(sandbox);
    gateway.identify(GUILDS, more);
    expect(await gateway.closed).toBe(code);
    expect(sandbox.violations.at(-1)).toMatchObject({ where: "gateway", code });
  });

  it("counts against the day's sessions", async () => {
    const limit = async () => (await rest("GET", "/gateway/bot")).body;
    const before = await limit();
    expect(before).toMatchObject({ shards: 1, session_start_limit: { total: 1_000, max_concurrency: 1 } });
    (await rawBot(sandbox)).socket.close();
    expect(await limit()).not.toEqual(before);
  });

  it("as one shard of two brings only its own guilds, and DMs to shard 0", async () => {
    const [zero, one] = await Promise.all([rawGateway(sandbox), rawGateway(sandbox)]);
    zero.identify(GUILDS | DIRECT_MESSAGES, { shard: [0, 2] });
    one.identify(GUILDS | DIRECT_MESSAGES, { shard: [1, 2] });
    await Promise.all([zero.event("READY"), one.event("READY")]);
    await sandbox.say("hello", { channel: "dm" });
    await zero.event("MESSAGE_CREATE");
    const created = (gateway: typeof one) => gateway.received.filter(({ t }) => t === "GUILD_CREATE").length;
    expect(created(zero) + created(one)).toBe(2);
    expect(one.received.some(({ t }) => t === "MESSAGE_CREATE")).toBe(false);
    zero.socket.close();
    one.socket.close();
  });
});

describe("a client that errs is told by the close code", () => {
  it.each([
    ["something before it has identified", (one: Raw) => one.send(3, { status: "online" }), 4_003],
    ["an unknown opcode", (one: Raw) => one.send(99, null), 4_001],
    ["what is no JSON", (one: Raw) => one.socket.send("{"), 4_002],
    ["more than 4,096 bytes", (one: Raw) => one.socket.send(`"${"x".repeat(4_096)}"`), 4_002],
    ["an identify without its fields", (one: Raw) => one.send(2, {}), 4_002],
  ])("when it sends %s", async (_, act, code) => {
    const gateway = await rawGateway(sandbox);
    act(gateway);
    expect(await gateway.closed).toBe(code);
  });

  it("when it identifies twice", async () => {
    const gateway = await rawBot(sandbox);
    gateway.identify(0);
    expect(await gateway.closed).toBe(4_005);
  });

  it("when it sends more than 120 payloads in a minute", async () => {
    const gateway = await rawBot(sandbox);
    for (let sent = 0; sent < 120; sent += 1) gateway.send(1, null);
    expect(await gateway.closed).toBe(4_008);
  });

  it("when it stops its heartbeats", async () => {
    const hasty = await startSandbox({ heartbeatInterval: 500 });
    const gateway = await rawBot(hasty);
    expect(await gateway.closed).toBe(4_009);
    await hasty.close();
  });

  it("when it asks for another version of the gateway", async () => {
    const socket = new WebSocket(sandbox.url.replace("http:", "ws:").replace("/api", "/?v=6"));
    expect(await new Promise((resolve) => socket.once("close", resolve))).toBe(4_012);
  });
});

describe("a heartbeat", () => {
  it("is acknowledged, and sent when it is asked for", async () => {
    const gateway = await rawGateway(sandbox);
    gateway.send(1, null);
    await gateway.opcode(11);
    sandbox.faults.gateway.requestHeartbeat();
    await gateway.opcode(1);
    gateway.socket.close();
  });
});

describe("events", () => {
  const says = async (intents: number, content: string, from = sandbox) => {
    const gateway = await rawBot(from, intents);
    const { message } = await from.say(content);
    // What the gateway says comes in order: what has not come before this answer does not come.
    gateway.send(1, null);
    await gateway.opcode(11);
    const event = gateway.received.find(({ t }) => t === "MESSAGE_CREATE")?.d;
    gateway.socket.close();
    return { event, message };
  };

  it("come only by the intents that were asked for", async () => {
    expect((await says(GUILDS, "hello")).event).toBe(undefined);
    expect((await says(GUILDS | GUILD_MESSAGES, "hello")).event).toBeDefined();
  });

  it("say where a message stands and who wrote it", async () => {
    const { event, message } = await says(GUILD_MESSAGES, "hello");
    expect(event).toMatchObject({
      id: message.id,
      guild_id: sandbox.places.study.id,
      author: { id: sandbox.people.member.id },
      member: { roles: [sandbox.places.study.roles.readers] },
    });
  });

  it("withhold what a message says, unless it mentions the bot or the intent was granted", async () => {
    expect((await says(GUILD_MESSAGES, "a secret")).event).toMatchObject({
      content: "",
      embeds: [],
      components: [],
    });
    const mention = `${sandbox.mention} hello`;
    expect((await says(GUILD_MESSAGES, mention)).event).toMatchObject({ content: mention });
    expect((await says(GUILD_MESSAGES | MESSAGE_CONTENT, "open", open)).event).toMatchObject({
      content: "open",
    });
  });

  it("do not come from channels that the bot cannot see, nor of ephemeral messages", async () => {
    const gateway = await rawBot(sandbox, GUILD_MESSAGES);
    await sandbox.say("psst", {
      channel: sandbox.places.study.channels.hidden,
      user: sandbox.people.moderator,
    });
    await sandbox.say("seen");
    const event = await gateway.event("MESSAGE_CREATE");
    expect(event.d).toMatchObject({ channel_id: sandbox.places.study.channels.study.id });
    gateway.socket.close();
  });

  it("tell of what the bot itself does over REST", async () => {
    const gateway = await rawBot(sandbox, GUILDS | GUILD_MESSAGES);
    const path = `/channels/${sandbox.places.study.channels.study.id}/messages`;
    const sent = await rest("POST", path, { content: "one" });
    const id = JSON.stringify(sent.body).match(/"id":"(\d+)","channel_id"/)?.[1];
    expect((await gateway.event("MESSAGE_CREATE")).d).toMatchObject({ content: "one" });
    await rest("PATCH", `${path}/${id}`, { content: "two" });
    expect((await gateway.event("MESSAGE_UPDATE")).d).toMatchObject({ id, content: "two" });
    await rest("POST", `${path}/${id}/threads`, { name: "More" });
    expect((await gateway.event("THREAD_CREATE")).d).toMatchObject({
      id,
      name: "More",
      parent_id: sandbox.places.study.channels.study.id,
    });
    await rest("DELETE", `${path}/${id}`);
    expect((await gateway.event("MESSAGE_DELETE")).d).toMatchObject({ id });
    gateway.socket.close();
  });

  it("of all members need the privileged intent", async () => {
    const gateway = await rawBot(sandbox);
    gateway.send(8, { guild_id: sandbox.places.study.id, user_ids: [sandbox.people.member.id] });
    expect((await gateway.event("GUILD_MEMBERS_CHUNK")).d).toMatchObject({
      members: [{ user: { id: sandbox.people.member.id } }],
    });
    gateway.send(8, { guild_id: sandbox.places.study.id, query: "", limit: 0 });
    expect(await gateway.closed).toBe(4_014);
  });
});

describe("resuming", () => {
  const sessionOf = (gateway: Raw) => {
    const ready = gateway.received.find(({ t }) => t === "READY")?.d;
    return {
      id: JSON.stringify(ready).match(/"session_id":"(\w+)"/)?.[1],
      seq: gateway.received.at(-1)?.s ?? 0,
    };
  };
  const resume = async (session: { id: string | undefined; seq: number }, token = sandbox.token) => {
    const gateway = await rawGateway(sandbox);
    gateway.send(6, { token, session_id: session.id, seq: session.seq });
    return gateway;
  };

  it("replays what was missed, in order, and then says so", async () => {
    const gateway = await rawBot(sandbox, GUILD_MESSAGES);
    const session = sessionOf(gateway);
    gateway.socket.terminate();
    await sandbox.say(`${sandbox.mention} one`);
    await sandbox.say(`${sandbox.mention} two`);
    const again = await resume(session);
    await again.event("RESUMED");
    expect(again.received.filter(({ op }) => op === 0).map(({ t, s }) => [t, s])).toEqual([
      ["MESSAGE_CREATE", session.seq + 1],
      ["MESSAGE_CREATE", session.seq + 2],
      ["RESUMED", session.seq + 3],
    ]);
    again.socket.close();
  });

  it("is refused with 4007 ahead of the stream, and with 4004 for a wrong token", async () => {
    const gateway = await rawBot(sandbox);
    const session = sessionOf(gateway);
    gateway.socket.terminate();
    expect(await (await resume({ ...session, seq: 99 })).closed).toBe(4_007);
    expect(await (await resume(session, "wrong")).closed).toBe(4_004);
  });

  it.each([1000, 1001])("is not possible after the client has closed with %i", async (code) => {
    const gateway = await rawBot(sandbox);
    const session = sessionOf(gateway);
    gateway.socket.close(code);
    await gateway.closed;
    expect(await (await resume(session)).opcode(9)).toMatchObject({ d: false });
  });
});

describe("a compressed gateway", () => {
  it("is one zlib stream, flushed after each payload", async () => {
    const socket = new WebSocket(
      sandbox.url.replace("http:", "ws:").replace("/api", "/?v=10&compress=zlib-stream"),
    );
    const data = await new Promise<Buffer>((resolve) => socket.once("message", resolve));
    expect(data.subarray(-4).toString("hex")).toBe("0000ffff");
    expect(JSON.parse(inflateSync(data, { finishFlush: 2 }).toString())).toMatchObject({ op: 10 });
    socket.close();
  });

  it("of another kind is refused", async () => {
    const socket = new WebSocket(
      sandbox.url.replace("http:", "ws:").replace("/api", "/?compress=zstd-stream"),
    );
    const error = await new Promise((resolve) => socket.once("error", resolve));
    expect(String(error)).toContain("400");
  });
});

type Raw = Awaited<ReturnType<typeof rawGateway>>;
