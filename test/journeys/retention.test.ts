import { beforeEach, describe, expect, it } from "vitest";
import { openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, store } = stage;
const { study, other } = sandbox.places;
const { member, administrator } = sandbox.people;
const DAY = 86_400_000;
const ago = (days: number) => Date.now() - days * DAY;
const deed = (guildId: string, at: number) => ({ guildId, actorId: administrator.id, at });

const kept = async () => [...(await store.keeping.guilds())].toSorted();
const settingsOf = async (guildId: string) => (await store.settings.all()).get(guildId)?.().server;
const BOTH = [study.id, other.id].toSorted();

describe("texts", () => {
  const decidedReview = async (question: string, at: number) => {
    const held = {
      guildId: study.id,
      channelId: study.channels.study.id,
      askerId: member.id,
      locale: "en",
      question,
      proposed: [],
      isPrivate: false,
      placeholder: { kind: "message", messageId: "1" },
      askedAt: at,
    } as const;
    const { id } = await store.reviews.hold(held);
    await store.reviews.decide(id, { state: "declined", reason: "" }, deed(study.id, at));
    await store.reviews.delivered(id, at);
    return async () => (await store.reviews.find(study.id, id))?.question;
  };

  it("are deleted once they have been kept for as long as the server wants, and that is on record", async () => {
    await store.settings.setServer({ retentionDays: 10 }, deed(study.id, Date.now()));
    const old = await decidedReview("old", ago(11));
    const young = await decidedReview("young", ago(9));
    await stage.restart();
    await expect.poll(old).toBe("");
    expect(await young()).toBe("young");
    const [line] = await store.audit.list(study.id, { action: "texts-expired" }, { offset: 0, limit: 1 });
    expect(line).toMatchObject({ actorId: null, after: JSON.stringify({ count: 1 }) });
  });

  it("are kept longer where the server wants it", async () => {
    await store.settings.setServer({ retentionDays: 300 }, deed(study.id, Date.now()));
    const old = await decidedReview("old but wanted", ago(200));
    const before = stage.log.length;
    await stage.restart();
    expect(stage.log.slice(before).some(({ msg }) => msg.includes("kept long enough"))).toBe(false);
    expect(await old()).toBe("old but wanted");
  });
});

describe("a server that Ibid leaves", () => {
  beforeEach(async () => {
    await store.settings.setServer({ retentionDays: 20 }, deed(study.id, Date.now()));
    await store.settings.setServer({ retentionDays: 20 }, deed(other.id, Date.now()));
    expect(await kept()).toEqual(BOTH);
  });

  it("finds everything as it was when it invites Ibid again", async () => {
    sandbox.kick(other);
    await expect.poll(kept).toEqual([study.id]);
    sandbox.invite(other);
    await expect.poll(kept).toEqual(BOTH);
    expect(await settingsOf(other.id)).toMatchObject({ retentionDays: 20 });
  });

  it("is not mistaken for one that is down", async () => {
    sandbox.faults.gateway.outage(other, true);
    sandbox.faults.gateway.outage(other, false);
    // What the gateway says next is heard after that.
    sandbox.kick(study);
    await expect.poll(kept).toEqual([other.id]);
    sandbox.invite(study);
    await expect.poll(kept).toEqual(BOTH);
  });

  it("is noticed also while Ibid is down, and so is its coming back", async () => {
    await stage.bot.stop();
    sandbox.kick(other);
    await stage.restart();
    await expect.poll(kept).toEqual([study.id]);
    await stage.bot.stop();
    sandbox.invite(other);
    await stage.restart();
    await expect.poll(kept).toEqual(BOTH);
    expect(await settingsOf(other.id)).toMatchObject({ retentionDays: 20 });
  });

  it("is forgotten after a week, and begins anew when it comes back after that", async () => {
    sandbox.kick(other);
    await expect.poll(kept).toEqual([study.id]);
    await store.keeping.back(other.id);
    await store.keeping.left(other.id, ago(6.9));
    await stage.restart();
    expect(await settingsOf(other.id)).toMatchObject({ retentionDays: 20 });

    await store.keeping.back(other.id);
    await store.keeping.left(other.id, ago(7.1));
    await stage.restart();
    await expect.poll(() => settingsOf(other.id)).toBeUndefined();
    expect(await store.audit.count(other.id, {})).toBe(0);
    expect(await settingsOf(study.id)).toMatchObject({ retentionDays: 20 });

    sandbox.invite(other);
    const context = { user: administrator, channel: other.channels.general };
    const { message } = await sandbox.slash("moderators show", {}, context);
    expect(message.content).not.toContain("20 days");
  });

  it("but is back by now is never forgotten, whatever was noted", async () => {
    await store.keeping.left(other.id, ago(30));
    await stage.restart();
    await expect.poll(kept).toEqual(BOTH);
    expect(await settingsOf(other.id)).toMatchObject({ retentionDays: 20 });
  });
});
