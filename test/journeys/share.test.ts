import { describe, expect, it } from "vitest";
import type { Context, SeenMessage } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, labels, lastIn, NOBODY_PINGED, openStage } from "./stage.ts";

const { sandbox, log } = await openStage();
const { member, moderator, recluse } = sandbox.people;
const { study, readOnly, thread } = sandbox.places.study.channels;

const FOLLOW_UP = { method: "POST", route: "/webhooks/{webhook_id}/{webhook_token}" } as const;

async function answered(context: Context = {}): Promise<SeenMessage> {
  return (await sandbox.slash("ask", { question: ANSWERED.question, private: true }, context)).message;
}

/** What someone sees there who did not ask. */
describe("Share", () => {
  it("shows everyone the same answer, with who shared it, and says so privately", async () => {
    const before = await answered();
    const reply = await sandbox.click(before, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    expect(reply.acknowledgement).toBe("update");
    expect(reply.message.id).toBe(before.id);
    expect(reply.message.content).toBe(`**${ANSWERED.question}**\nShared in this channel.`);
    expect(reply.message.embeds).toEqual(before.embeds);
    expect(labels(reply.message)).toEqual(["In context", "Cite", "Report"]);
    expect(shared?.ephemeral).toBe(false);
    expect(lastIn(sandbox, study)?.id).toBe(shared?.id);
    expect(shared?.content).toBe(`**${ANSWERED.question}**\nShared by <@${member.id}>`);
    expect(shared?.embeds).toEqual(before.embeds);
    expect(shared?.pinged).toEqual(NOBODY_PINGED);
    expect(shared && labels(shared)).toEqual(["In context", "Cite", "Report", "Delete"]);
  });

  it("gives the shared answer buttons that work, for others too, and Delete for who shared it", async () => {
    const reply = await sandbox.click(await answered({ user: recluse }), { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    if (shared === undefined) throw new Error("nothing was shared");
    const context = await sandbox.click(shared, { label: "In context" }, { user: moderator });
    expect(embedText(context.message)).toContain("tangible");
    const refused = await sandbox.click(shared, { label: "Delete" }, { user: member });
    expect(refused.message.ephemeral).toBe(true);
    await sandbox.click(shared, { label: "Delete" }, { user: recluse });
    await expect.poll(() => lastIn(sandbox, study)?.id).not.toBe(shared.id);
  });

  it("works in a thread", async () => {
    const reply = await sandbox.click(await answered({ channel: thread }), { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    expect(lastIn(sandbox, thread)?.id).toBe(reply.followups[0]?.id);
  });

  it("is not offered in a direct message, where nobody else is", async () => {
    expect(labels(await answered({ channel: "dm" }))).toEqual(["In context", "Cite"]);
  });
});

describe("Share refuses", () => {
  it("where the member may not write, and names the permission", async () => {
    const reply = await sandbox.click(await answered({ channel: readOnly }), { label: "Share" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("**Send Messages**");
    expect(reply.followups).toEqual([]);
  });

  it("in a thread where the member may not write, and names that permission, in their language", async () => {
    const channel = await sandbox.thread("News", { user: moderator, channel: readOnly });
    const private_ = await answered({ channel, locale: "fr" });
    const reply = await sandbox.click(private_, { label: "Partager" }, { locale: "fr" });
    expect(reply.message.content).toContain("**Envoyer des messages dans les fils**");
  });
});

describe("an answer that Discord does not let through", () => {
  it("is not called shared: the private message says that it went wrong, and keeps the excerpts", async () => {
    const before = await answered();
    sandbox.faults.fail(FOLLOW_UP, { status: 403, code: 50_013 });
    const reply = await sandbox.click(before, { label: "Share" });
    await reply.until(({ message }) => message.content.includes("went wrong"));
    expect(reply.message.embeds).toEqual(before.embeds);
    expect(reply.followups).toEqual([]);
    expect(log.some(({ level, reference }) => level === 50 && typeof reference === "string")).toBe(true);
  });

  it("is shared all the same when its private message has been dismissed meanwhile", async () => {
    const before = await answered();
    sandbox.faults.delay(FOLLOW_UP, 200);
    const reply = await sandbox.click(before, { label: "Share" });
    sandbox.remove(before);
    await reply.until(({ followups }) => followups.length === 1);
    expect(lastIn(sandbox, study)?.content).toContain("Shared by");
  });
});
