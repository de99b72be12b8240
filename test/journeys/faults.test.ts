import { describe, expect, it } from "vitest";
import { ANSWERED, embedText, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, log } = stage;
const { gateway } = sandbox.faults;
const CALLBACK = { method: "POST", route: "/interactions/{interaction_id}/{interaction_token}/callback" };
const NO_RESPONSE = 0;
const MESSAGES = { method: "POST", route: "/channels/{channel_id}/messages" };

async function answers(): Promise<boolean> {
  const reply = await sandbox.slash("ask", { question: ANSWERED.question });
  return reply.failure === undefined && embedText(reply.message).includes("tangible");
}

describe("an interaction is not lost when Discord", () => {
  it("has a fault once", async () => {
    sandbox.faults.fail(CALLBACK, { status: 500 });
    expect(await answers()).toBe(true);
  });

  it("limits the rate", async () => {
    sandbox.faults.limit(CALLBACK, 0.2);
    expect(await answers()).toBe(true);
  });

  it("breaks the connection before it has taken the response", async () => {
    sandbox.faults.drop(CALLBACK, "before");
    expect(await answers()).toBe(true);
  });

  it("breaks the connection after it has taken the response", async () => {
    sandbox.faults.drop(CALLBACK, "after");
    expect(await answers()).toBe(true);
    // To the bot both breaks look alike, so it responds again, and Discord says that it has the response.
    await stage.expectViolations(40060);
    await expect.poll(() => log.some((line) => line["code"] === 40060)).toBe(true);
  });

  it.each([
    ["asks the bot to reconnect", () => gateway.reconnect()],
    ["calls the session invalid, but to be resumed", () => gateway.invalidSession(true)],
    ["calls the session invalid for good", () => gateway.invalidSession(false)],
    ["closes the gateway", () => gateway.drop(4000)],
    ["closes the gateway and ends the session", () => gateway.drop(1000)],
    ["breaks the gateway's connection without a word", () => gateway.cut()],
  ])("%s", async (_, fault) => {
    await stage.reconnected(fault);
    expect(await answers()).toBe(true);
  });

  it("breaks the gateway's connection just before, and replays what happened meanwhile", async () => {
    gateway.cut();
    expect(await answers()).toBe(true);
  });
});

describe("a message is answered once", () => {
  it("when Discord has a fault once", async () => {
    sandbox.faults.fail(MESSAGES, { status: 502 });
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    await said.reply();
    expect(said.replies).toHaveLength(1);
  });

  it("when the connection breaks after Discord has taken the answer", async () => {
    sandbox.faults.drop(MESSAGES, "after");
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    await said.reply();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said.replies).toHaveLength(1);
  });

  it("when it was written while the bot was away", async () => {
    gateway.drop(4000);
    const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    expect(embedText(await said.reply())).toContain("tangible");
    expect(said.replies).toHaveLength(1);
  });
});

describe("what cannot be mended is logged, and the bot goes on", () => {
  it("when Discord no longer takes the response", async () => {
    sandbox.faults.fail(CALLBACK, { status: 404, code: 10062, message: "Unknown interaction" });
    const reply = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(reply.failure).toBeDefined();
    await stage.expectViolations(NO_RESPONSE);
    expect(log.some((line) => line["code"] === 10062 && typeof line["age"] === "number")).toBe(true);
    expect(await answers()).toBe(true);
  });

  it("when every attempt to respond fails", async () => {
    sandbox.faults.fail(CALLBACK, { status: 500, times: 3 });
    const reply = await sandbox.slash("ask", { question: ANSWERED.question });
    expect(reply.failure).toBeDefined();
    await stage.expectViolations(NO_RESPONSE);
    expect(await answers()).toBe(true);
  });

  it("and the log holds neither a question nor a token", () => {
    const lines = log.filter(({ level }) => level > 20).map((line) => JSON.stringify(line));
    expect(lines.filter((line) => line.includes(ANSWERED.question) || line.includes(sandbox.token))).toEqual(
      [],
    );
  });
});
