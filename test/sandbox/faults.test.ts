import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { rawBot, rawGateway, rawRest } from "./raw.ts";

const sandbox = await startSandbox({ requestsPerSecond: 1_000 });
afterAll(() => sandbox.close());
afterEach(() => sandbox.faults.clear());
const rest = rawRest(sandbox);
const study = `/channels/${sandbox.places.study.channels.study.id}`;

describe("a fault of REST", () => {
  const sending = { method: "POST", route: "/channels/{channel_id}/messages" };
  const contents = () => sandbox.history().map(({ content }) => content);
  const send = (content: string) => rest("POST", `${study}/messages`, { content });

  it("answers so many matching requests and does nothing, and is no violation", async () => {
    const before = sandbox.violations.length;
    sandbox.faults.fail(sending, { status: 503, times: 2 });
    expect((await rest("GET", "/users/@me")).status).toBe(200);
    expect([await send("a"), await send("b"), await send("c")].map(({ status }) => status)).toEqual([
      503, 503, 200,
    ]);
    expect(contents()).not.toContain("a");
    expect(sandbox.violations.length).toBe(before);
  });

  it("can limit the rate, for the route or for all", async () => {
    sandbox.faults.limit(sending, 50, { global: true });
    const answer = await send("limited");
    expect(answer).toMatchObject({ status: 429, body: { retry_after: 0.05, global: true } });
    expect(answer.headers.get("x-ratelimit-global")).toBe("true");
  });

  it("can hold a request back", async () => {
    sandbox.faults.delay(sending, 80);
    const start = performance.now();
    await send("slow");
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it("can hold a request back until it is let go, whether that has come by then or not", async () => {
    const { arrived, letGo } = sandbox.faults.hold(sending);
    const held = send("held");
    await arrived;
    await send("overtaking");
    expect(contents()).not.toContain("held");
    await letGo();
    expect(contents()).toContain("held");
    expect((await held).status).toBe(200);
    const answered = sandbox.faults.hold(sending).letGo();
    expect((await send("let go before")).status).toBe(200);
    await answered;
  });

  it("can break the connection before the request is done, or after it", async () => {
    sandbox.faults.drop(sending, "before");
    await expect(send("never done")).rejects.toThrow();
    sandbox.faults.drop(sending, "after");
    await expect(send("done all the same")).rejects.toThrow();
    expect(contents()).not.toContain("never done");
    expect(contents()).toContain("done all the same");
  });

  it("that has not struck can be taken back", async () => {
    sandbox.faults.fail({}, { status: 500 });
    sandbox.faults.clear();
    expect((await send("fine")).status).toBe(200);
  });
});

describe("a fault of the gateway", () => {
  const { gateway: faults } = sandbox.faults;

  it("can ask a client to reconnect", async () => {
    const gateway = await rawBot(sandbox);
    faults.reconnect();
    await gateway.opcode(7);
    gateway.socket.close();
  });

  it.each([true, false])("can call its session invalid, resumable: %s", async (resumable) => {
    const gateway = await rawBot(sandbox);
    faults.invalidSession(resumable);
    expect(await gateway.opcode(9)).toMatchObject({ d: resumable });
    gateway.socket.close();
  });

  it("can close or cut its connection, which is no violation", async () => {
    const before = sandbox.violations.length;
    const closed = await rawBot(sandbox);
    faults.drop(4_000);
    expect(await closed.closed).toBe(4_000);
    const cut = await rawBot(sandbox);
    faults.cut();
    expect(await cut.closed).toBe(1_006);
    expect(sandbox.violations.length).toBe(before);
  });

  it("can fall silent with the connection open, and speak again", async () => {
    const gateway = await rawBot(sandbox);
    faults.silence(true);
    gateway.send(1, null);
    await expect(gateway.opcode(11)).rejects.toThrow("No opcode 11 came");
    expect(gateway.socket.readyState).toBe(gateway.socket.OPEN);
    faults.silence(false);
    gateway.send(1, null);
    await gateway.opcode(11);
    gateway.socket.close();
  });

  it("can refuse the next to identify, and only as often as said", async () => {
    faults.refuseIdentify(4_004);
    const refused = await rawGateway(sandbox);
    refused.identify(0);
    expect(await refused.closed).toBe(4_004);
    (await rawBot(sandbox)).socket.close();
  });
});
