import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/index.ts";
import { everythingOf } from "./everything-of.ts";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeKeeping(stores: Stores): void {
  describe("texts that were kept long enough", () => {
    it("go where something was decided before, and stay where it was not", async () => {
      const guildId = aServer();
      const elsewhere = aServer();
      const ids = await everythingOf("ann", guildId, stores.one);
      const other = await everythingOf("ann", elsewhere, stores.one);
      await stores.one.reports.move(ids.report, ["pending"], "upheld", deedIn(guildId, NOW + 1));

      expect(await stores.one.keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW + 5, null))).toBe(2);
      expect(await stores.one.reviews.find(guildId, ids.decided)).toMatchObject({
        question: "",
        askerId: "ann",
      });
      expect(await stores.one.reviews.find(guildId, ids.pending)).toMatchObject({ question: "ann waits" });
      expect(await stores.one.unanswered.find(guildId, ids.closed)).toMatchObject({ question: "" });
      expect(await stores.one.unanswered.find(guildId, ids.open)).toMatchObject({
        question: "ann open",
        state: "open",
      });
      expect(await stores.one.reports.find(guildId, ids.report)).toMatchObject({
        question: "What was reported?",
      });

      expect(await stores.one.keeping.expireTexts(guildId, NOW + 2, deedIn(guildId, NOW + 5, null))).toBe(2);
      expect(await stores.one.unanswered.find(guildId, ids.open)).toMatchObject({
        question: "",
        state: "closed",
      });
      expect(await stores.one.reports.find(guildId, ids.report)).toMatchObject({
        question: "",
        complaints: [{ userId: "ann", reason: "" }],
      });
      expect(await stores.one.reviews.find(guildId, ids.pending)).toMatchObject({ question: "ann waits" });
      expect(await stores.one.reviews.find(elsewhere, other.decided)).toMatchObject({
        question: "ann decided",
      });
    });

    it("take with them the mutes that are over", async () => {
      const guildId = aServer();
      const muted = async (member: string) =>
        (await stores.one.keeping.memberData(guildId, member)).mutedUntil;
      await stores.one.mutes.set("ann", NOW + 5, deedIn(guildId));
      await stores.one.mutes.set("bob", NOW + 6, deedIn(guildId));
      await stores.one.keeping.expireTexts(guildId, NOW, deedIn(guildId, NOW + 5, null));
      expect(await muted("ann")).toBeNull();
      expect(await muted("bob")).toBe(NOW + 6);
    });

    it("take with them what moderators wrote about them, also on record", async () => {
      const guildId = aServer();
      const { keeping, reviews, unanswered, audit } = stores.one;
      const asked = { guildId, channelId: "c", askerId: "ann", question: "", isPrivate: false, askedAt: NOW };
      const placeholder = { kind: "message", messageId: "m" } as const;
      const held = await reviews.hold({ ...asked, locale: "en", proposed: [], placeholder });
      await reviews.decide(held.id, { state: "declined", reason: "Ann again" }, deedIn(guildId));
      const { unanswered: put } = await unanswered.file({ ...asked, messageId: null });
      await unanswered.settle(put.id, { state: "closed", words: "Dear Ann" }, deedIn(guildId));
      const expire = (before: number) => keeping.expireTexts(guildId, before, deedIn(guildId, NOW + 5, null));
      const recorded = async () => {
        const lines = ["review-declined", "unanswered-closed"] as const;
        const found = lines.map((action) => audit.list(guildId, { action }, { offset: 0, limit: 9 }));
        return (await Promise.all(found)).flat().map(({ actorId, after }) => [actorId, after]);
      };
      expect(await expire(NOW)).toBe(0);
      expect(await recorded()).toEqual([
        ["moderator", '{"state":"declined","reason":"Ann again"}'],
        ["moderator", '{"state":"closed","reason":"Dear Ann"}'],
      ]);
      expect((await reviews.find(guildId, held.id))?.decision?.reason).toBe("Ann again");
      expect((await unanswered.find(guildId, put.id))?.settlement?.words).toBe("Dear Ann");
      expect(await expire(NOW + 1)).toBe(2);
      expect((await reviews.find(guildId, held.id))?.decision?.reason).toBe("");
      expect((await unanswered.find(guildId, put.id))?.settlement?.words).toBe("");
      expect((await unanswered.unfinished()).map(({ id }) => id)).not.toContain(put.id);
      expect(await recorded()).toEqual([
        ["moderator", '{"state":"declined"}'],
        ["moderator", '{"state":"closed"}'],
      ]);
    });

    it("take with them where answers are shown, but for those that a report is about", async () => {
      const guildId = aServer();
      const { keeping, answers, reports } = stores.one;
      const states = ["nobody", "pending", "upheld", "dismissed"] as const;
      const place = (key: string) => ({ channelId: "c", messageId: `${guildId}-${key}` });
      for (const key of states) {
        await answers.shown(guildId, key, place(key), NOW);
        if (key === "nobody") continue;
        const about = { guildId, place: place(key), answerKey: key, question: "", passageIds: [] };
        const { report } = await reports.file(about, { userId: "ann", reason: "", at: NOW });
        if (key !== "pending") await reports.move(report.id, ["pending"], key, deedIn(guildId));
      }
      const known = async () => {
        const found = await Promise.all(states.map((key) => answers.places(guildId, key)));
        return states.filter((_, at) => (found[at]?.length ?? 0) > 0);
      };
      await keeping.expireTexts(guildId, NOW, deedIn(guildId, NOW, null));
      expect(await known()).toEqual(states);
      await keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW, null));
      expect(await known()).toEqual(["pending", "upheld"]);
    });

    it("go from the copies of removed answers, which can be restored without them", async () => {
      const guildId = aServer();
      const { keeping, answers } = stores.one;
      const of = { guildId, answerKey: "key" };
      const place = (id: string) => ({ channelId: "c", messageId: `${guildId}-${id}` });
      await answers.keepCopy(place("old"), of, { body: "Ann asks", bareBody: "bare", askerId: "ann" }, NOW);
      await answers.keepCopy(
        place("new"),
        of,
        { body: "Bob asks", bareBody: "bare", askerId: "bob" },
        NOW + 1,
      );
      await keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW + 5, null));
      expect(await answers.copyOf(place("old"))).toBe("bare");
      expect(await answers.copyOf(place("new"))).toBe("Bob asks");
      expect((await keeping.memberData(guildId, "ann")).copies).toBe(0);
    });

    it("of a report that is pending again stay", async () => {
      const guildId = aServer();
      const { report } = await everythingOf("ann", guildId, stores.one);
      await stores.one.reports.move(report, ["pending"], "upheld", deedIn(guildId));
      await stores.one.reports.move(report, ["upheld"], "pending", deedIn(guildId));
      await stores.one.keeping.expireTexts(guildId, NOW + 9, deedIn(guildId, NOW + 9, null));
      expect(await stores.one.reports.find(guildId, report)).toMatchObject({
        question: "What was reported?",
      });
    });

    it("go from the record of what is no longer taught, and stay where it is", async () => {
      const guildId = aServer();
      const forgotten = await stores.one.taught.add("Who went?", "p1", deedIn(guildId));
      await stores.one.taught.add("Who stays?", "p2", deedIn(guildId));
      await stores.one.taught.remove(forgotten.id, deedIn(guildId));
      expect(await stores.one.keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW + 5, null))).toBe(1);
      const entries = await stores.one.audit.list(guildId, {}, { offset: 1, limit: 9 });
      expect(entries).toMatchObject([
        { action: "question-forgotten", target: forgotten.id, before: '{"passageId":"p1"}', after: null },
        { action: "question-taught", after: '{"question":"Who stays?","passageId":"p2"}' },
        { action: "question-taught", target: forgotten.id, before: null, after: '{"passageId":"p1"}' },
      ]);
    });

    it("are on record by their number, where there were any", async () => {
      const guildId = aServer();
      await everythingOf("ann", guildId, stores.one);
      const expire = () => stores.one.keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW + 5, null));
      expect([await expire(), await expire()]).toEqual([2, 0]);
      const filter = { action: "texts-expired" } as const;
      expect(await stores.one.audit.list(guildId, filter, { offset: 0, limit: 9 })).toMatchObject([
        { actorId: null, target: guildId, after: '{"count":2}' },
      ]);
    });
  });

  describe("a server that was left", () => {
    it("keeps its data until the time of grace is over, then nothing, anywhere", async () => {
      const guildId = aServer();
      const stays = aServer();
      await everythingOf("ann", stays, stores.one);
      const ids = await everythingOf("ann", guildId, stores.one);
      await stores.one.keeping.left(guildId, NOW);
      await stores.one.keeping.left(guildId, NOW + 5);
      expect(await stores.one.keeping.guilds()).not.toContain(guildId);
      expect(await stores.one.keeping.deleteLeft(NOW)).not.toContain(guildId);
      expect(await stores.one.reviews.find(guildId, ids.decided)).toBeDefined();

      const gone = await stores.one.keeping.deleteLeft(NOW + 1);

      expect(gone, "the first time that it was left counts").toContain(guildId);
      expect(gone).not.toContain(stays);
      expect(await stores.one.keeping.guilds()).toContain(stays);
      expect(await actionsIn(stores, stays)).not.toEqual([]);
      await expectNothingOf(guildId, stores.one);
      expect(await stores.one.reports.find(guildId, ids.report)).toBeUndefined();
    });

    it("that comes back in time keeps everything", async () => {
      const guildId = aServer();
      await everythingOf("ann", guildId, stores.one);
      await stores.one.keeping.left(guildId, NOW);
      await stores.one.keeping.back(guildId);
      expect(await stores.one.keeping.deleteLeft(NOW + 1)).not.toContain(guildId);
      expect(await stores.one.keeping.guilds()).toContain(guildId);
    });

    it("of which nothing is kept leaves no trace", async () => {
      const guildId = aServer();
      await stores.one.keeping.left(guildId, NOW);
      expect(await stores.one.keeping.deleteLeft(NOW + 1)).not.toContain(guildId);
    });
  });
}

async function expectNothingOf(guildId: string, store: Store): Promise<void> {
  const empty = { reviews: [], unanswered: [], complaints: [], copies: 0, mutedUntil: null, deeds: 0 };
  expect(await store.keeping.memberData(guildId, "ann")).toEqual(empty);
  expect(await store.audit.count(guildId, {})).toBe(0);
  expect(await store.reports.list(guildId)).toEqual([]);
  expect(await store.answers.places(guildId, "key")).toEqual([]);
  expect((await store.settings.all()).has(guildId)).toBe(false);
}
