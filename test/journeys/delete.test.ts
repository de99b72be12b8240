import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, openStage, questionThatIs } from "./stage.ts";

const stage = await openStage();
const { sandbox, library, store } = stage;
const { member, moderator, administrator, recluse } = sandbox.people;
const { id: guildId, channels } = sandbox.places.study;
const { study, thread } = channels;

const isThere = ({ id, channelId }: SeenMessage): boolean =>
  sandbox
    .history({ user: administrator, channel: { id: channelId, name: "" } })
    .some((message) => message.id === id);

describe("Delete takes an answer away", () => {
  it("for who asked by a command", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    const reply = await sandbox.click(message, { label: "Delete" }, { user: member });
    await expect.poll(() => isThere(message)).toBe(false);
    expect(reply.acknowledgement).toBe("deferred update");
    expect(reply.failure).toBeUndefined();
  });

  it("for who asked by a mention, in a thread, and after a restart", async () => {
    const question = `${sandbox.mention} ${ANSWERED.question}`;
    const message = await (await sandbox.say(question, { user: recluse, channel: thread })).reply();
    await stage.restart();
    await sandbox.click(message, { label: "Delete" }, { user: recluse });
    await expect.poll(() => isThere(message)).toBe(false);
  });

  it.each([["related"], ["nothing"]] as const)("when it is only a refusal: %s", async (status) => {
    const { message } = await sandbox.slash("ask", { question: questionThatIs(status, library) });
    await sandbox.click(message, { label: "Delete" });
    await expect.poll(() => isThere(message)).toBe(false);
  });

  it("for a moderator, whose deed is on record, unlike that of who asked", async () => {
    const { message: own } = await sandbox.slash("ask", { question: ANSWERED.question });
    await sandbox.click(own, { label: "Delete" });
    await expect.poll(() => isThere(own)).toBe(false);
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question });
    await sandbox.click(message, { label: "Delete" }, { user: moderator });
    await expect.poll(() => isThere(message)).toBe(false);
    const deleted = { action: "answer-deleted" } as const;
    expect(await store.audit.list(guildId, deleted, { offset: 0, limit: 9 })).toMatchObject([
      { actorId: moderator.id, target: study.id, before: JSON.stringify({ messageId: message.id }) },
    ]);
    const { message: record } = await sandbox.slash("audit", { channel: study }, { user: moderator });
    expect(embedText(record)).toContain(`<@${moderator.id}> · Deleted an answer · <#${study.id}>`);
  });

  it("in a direct message", async () => {
    const said = await sandbox.say(ANSWERED.question, { user: member, channel: "dm" });
    const message = await said.reply();
    await sandbox.click(message, { label: "Delete" }, { channel: "dm" });
    await expect
      .poll(() => sandbox.history({ user: member, channel: "dm" }).some(({ id }) => id === message.id))
      .toBe(false);
  });
});

describe("Delete does nothing", () => {
  it("for another member, who is told privately which permission it takes, in their language", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { user: member });
    const reply = await sandbox.click(message, { label: "Delete" }, { user: recluse, locale: "de" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("**Nachrichten verwalten**");
    expect(isThere(message)).toBe(true);
  });

  it("when someone else was faster, and nobody hears of it", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { channel: study });
    const { arrived, letGo } = sandbox.faults.hold({
      method: "DELETE",
      route: "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
    });
    await sandbox.click(message, { label: "Delete" });
    await arrived;
    sandbox.remove(message);
    await letGo();
    await stage.expectViolations(10_008);
    await expect
      .poll(() => stage.log.some(({ level, msg }) => level === 40 && /no longer/.test(msg)))
      .toBe(true);
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});
