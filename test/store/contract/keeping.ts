import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/index.ts";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeKeeping(stores: Stores): void {
  describe("a member's data", () => {
    it("are all that is kept of the member in a server, and of nobody else", async () => {
      const guildId = aServer();
      await everythingOf("ann", guildId, stores.one);
      await everythingOf("bob", guildId, stores.one);
      await everythingOf("ann", aServer(), stores.one);
      await stores.one.mutes.set("ann", NOW + 9, deedIn(guildId, NOW, "bob"));
      expect(await stores.one.keeping.memberData(guildId, "ann")).toEqual({
        reviews: [
          { question: "ann decided", askedAt: NOW, state: "approved" },
          { question: "ann waits", askedAt: NOW + 1, state: "pending" },
        ],
        unanswered: [
          { question: "ann closed", askedAt: NOW, state: "closed" },
          { question: "ann open", askedAt: NOW + 1, state: "open" },
        ],
        complaints: [{ reason: "ann complains", at: NOW }],
        copies: 1,
        mutedUntil: NOW + 9,
        deeds: 0,
      });
      expect(await stores.one.keeping.memberData(guildId, "bob")).toMatchObject({
        mutedUntil: null,
        deeds: 1,
      });
    });

    it("go on demand: what waits altogether, what was decided without text and id", async () => {
      const guildId = aServer();
      const elsewhere = aServer();
      const ids = await everythingOf("ann", guildId, stores.one);
      await everythingOf("bob", guildId, stores.one);
      await everythingOf("ann", elsewhere, stores.one);
      await stores.one.mutes.set("ann", NOW + 9, deedIn(guildId));
      const kept = await Promise.all([
        stores.one.keeping.memberData(guildId, "bob"),
        stores.one.keeping.memberData(elsewhere, "ann"),
      ]);

      await stores.one.keeping.deleteMember("ann", deedIn(guildId));

      expect(await stores.one.keeping.memberData(guildId, "ann")).toEqual({
        reviews: [],
        unanswered: [],
        complaints: [],
        copies: 0,
        mutedUntil: NOW + 9,
        deeds: 0,
      });
      expect(await stores.one.reviews.find(guildId, ids.pending)).toBeUndefined();
      expect(await stores.one.unanswered.find(guildId, ids.open)).toBeUndefined();
      expect(await stores.one.reviews.find(guildId, ids.decided)).toMatchObject({
        state: "approved",
        askerId: "",
        question: "",
      });
      expect(await stores.one.unanswered.find(guildId, ids.closed)).toMatchObject({
        askerId: "",
        question: "",
      });
      const complaints = (await stores.one.reports.find(guildId, ids.report))?.complaints;
      expect(complaints?.map(({ userId }) => userId).toSorted()).toEqual(["", "bob"]);
      expect(JSON.stringify(complaints)).not.toContain("ann");
      expect([
        await stores.one.keeping.memberData(guildId, "bob"),
        await stores.one.keeping.memberData(elsewhere, "ann"),
      ]).toEqual(kept);
    });

    it("take with them the question of what the member reported, because it may be theirs, and of nothing else", async () => {
      const guildId = aServer();
      const elsewhere = aServer();
      const reportOn = async (answerKey: string, userId: string, server = guildId) => {
        const place = { channelId: "channel", messageId: answerKey };
        const about = { guildId: server, place, answerKey, question: "Who reports?", passageIds: ["p1"] };
        return (await stores.one.reports.file(about, { userId, reason: "", at: NOW })).report;
      };
      const waits = await reportOn("waits", "ann");
      const upheld = await reportOn("upheld", "ann");
      await stores.one.reports.move(upheld.id, ["pending"], "upheld", deedIn(guildId));
      const kept = [await reportOn("another's", "bob"), await reportOn("elsewhere", "ann", elsewhere)];
      await stores.one.keeping.deleteMember("ann", deedIn(guildId));
      for (const { id } of [waits, upheld]) {
        expect(await stores.one.reports.find(guildId, id)).toMatchObject({
          question: "",
          passageIds: ["p1"],
        });
      }
      for (const report of kept) {
        expect(await stores.one.reports.find(report.guildId, report.id)).toEqual(report);
      }
      // What is removed stays removed, without the text.
      expect((await stores.other.answers.removed()).get(guildId)).toEqual([
        { answerKey: "upheld", question: "", passageIds: ["p1"], removedAt: NOW },
      ]);
    });

    it("take with them the text of a removed answer that was approved or taught for the member", async () => {
      const guildId = aServer();
      const { reviews, unanswered, reports, answers, keeping } = stores.one;
      for (const asker of ["ann", "bob"]) {
        const where = {
          guildId,
          channelId: "c",
          askerId: asker,
          question: asker,
          isPrivate: false,
          askedAt: NOW,
        };
        const placeholder = { kind: "message", messageId: "m" } as const;
        const held = await reviews.hold({ ...where, locale: "en", proposed: ["p"], placeholder });
        const approval = { state: "approved", passageIds: ["p"], answerKey: `${asker} held` } as const;
        await reviews.decide(held.id, approval, deedIn(guildId));
        const filed = await unanswered.file({ ...where, messageId: null });
        const taught = { state: "taught", passageId: "p", answerKey: `${asker} taught` } as const;
        await unanswered.settle(filed.unanswered.id, taught, deedIn(guildId));
        for (const answerKey of [approval.answerKey, taught.answerKey]) {
          const about = {
            guildId,
            place: { channelId: "c", messageId: answerKey },
            answerKey,
            question: asker,
          };
          const complaint = { userId: "eve", reason: "", at: NOW };
          const { report } = await reports.file({ ...about, passageIds: ["p"] }, complaint);
          await reports.move(report.id, ["pending"], "upheld", deedIn(guildId));
        }
      }
      await keeping.deleteMember("ann", deedIn(guildId));
      const left = (await answers.removed()).get(guildId) ?? [];
      expect(left.map(({ answerKey, question }) => [answerKey, question])).toEqual([
        ["ann held", ""],
        ["ann taught", ""],
        ["bob held", "bob"],
        ["bob taught", "bob"],
      ]);
      const reported = (await reports.list(guildId)).map(({ answerKey, question }) => [answerKey, question]);
      expect(reported).toEqual(
        expect.arrayContaining(left.map(({ answerKey, question }) => [answerKey, question])),
      );
    });

    it("take with them the text of a removed answer that the member was shown, as its copy tells", async () => {
      const guildId = aServer();
      const { answers, reports, keeping } = stores.one;
      const place = { channelId: "c", messageId: `${guildId}-m` };
      const about = { guildId, place, answerKey: "key", question: "Ann asks", passageIds: ["p"] };
      const { report } = await reports.file(about, { userId: "eve", reason: "", at: NOW });
      await reports.move(report.id, ["pending"], "upheld", deedIn(guildId));
      await answers.keepCopy(place, about, { body: "Ann asks", bareBody: "bare", askerId: "ann" }, NOW);
      await keeping.deleteMember("ann", deedIn(guildId));
      expect((await answers.removed()).get(guildId)).toMatchObject([{ answerKey: "key", question: "" }]);
      expect(await reports.find(guildId, report.id)).toMatchObject({
        question: "",
        complaints: [{ userId: "eve" }],
      });
    });

    it("that went leave a record without the member's id", async () => {
      const guildId = aServer();
      await stores.one.keeping.deleteMember("ann", deedIn(guildId, NOW, "ann"));
      await stores.one.keeping.deleteMember("ann", deedIn(guildId, NOW, "moderator"));
      const entries = await stores.one.audit.list(guildId, {}, { offset: 0, limit: 9 });
      expect(entries).toMatchObject([
        { action: "member-data-deleted", actorId: "moderator", target: "" },
        { action: "member-data-deleted", actorId: null, target: "" },
      ]);
      expect(JSON.stringify(entries)).not.toContain("ann");
    });

    it("that went leave no message behind: what shows them is a stray until it is gone", async () => {
      const guildId = aServer();
      const { keeping, reviews, unanswered } = stores.one;
      const { decided, pending, open } = await everythingOf("ann", guildId, stores.one);
      const { pending: bobs } = await everythingOf("bob", guildId, stores.one);
      const desk = (id: string) => ({ channelId: "desk", messageId: `${guildId}-${id}` });
      await reviews.cardPosted(decided, desk("1"));
      await reviews.cardPosted(pending, desk("2"));
      await reviews.cardPosted(bobs, desk("3"));
      await unanswered.cardPosted(open, desk("4"));
      await keeping.deleteMember("ann", deedIn(guildId));
      const placeholder = { channelId: "channel", messageId: `${guildId}-ann` };
      const strays = [desk("1"), desk("2"), desk("4"), placeholder];
      expect(await stores.other.keeping.strays(guildId)).toEqual(strays);
      expect(await keeping.strays()).toEqual(expect.arrayContaining(strays));
      expect(await keeping.strays(aServer())).toEqual([]);
      await keeping.deleteMember("ann", deedIn(guildId));
      await keeping.strayGone(desk("1"));
      expect(await keeping.strays(guildId)).toEqual(strays.slice(1));
    });

    it("that went leave nobody to be told: private promises are given back, others are strays, and nothing is delivered", async () => {
      const guildId = aServer();
      const { keeping, reviews } = stores.one;
      const held = {
        ...{ guildId, channelId: "c", askerId: "ann", locale: "de", question: "Who?", askedAt: NOW },
        ...{ proposed: [], isPrivate: true },
      };
      const reply = (token: string) => ({ kind: "interaction", applicationId: "app", token }) as const;
      await reviews.hold({ ...held, placeholder: reply("waits") });
      const undelivered = await reviews.hold({ ...held, placeholder: reply("decided") });
      const delivered = await reviews.hold({ ...held, placeholder: reply("told") });
      for (const { id } of [undelivered, delivered])
        await reviews.decide(id, { state: "declined", reason: "Ask about Ann" }, deedIn(guildId));
      await reviews.delivered(delivered.id, NOW);
      const promise = (token: string) => ({ placeholder: reply(token), locale: "de", askedAt: NOW });
      const promises = await keeping.deleteMember("ann", deedIn(guildId));
      expect(promises).toHaveLength(2);
      expect(promises).toEqual(expect.arrayContaining([promise("waits"), promise("decided")]));
      expect((await reviews.unfinished()).filter((review) => review.guildId === guildId)).toEqual([]);
      const left = await reviews.find(guildId, undelivered.id);
      expect(left).toMatchObject({ placeholder: { messageId: "" }, decision: { reason: "" } });
      expect(JSON.stringify(await stores.one.audit.list(guildId, {}, { offset: 0, limit: 9 }))).not.toContain(
        "Ann",
      );
    });

    it("leave the cards of what the member reported to be changed, and copies of answers to them bare", async () => {
      const guildId = aServer();
      const { keeping, reports, answers } = stores.one;
      const { report } = await everythingOf("ann", guildId, stores.one);
      const card = { channelId: "desk", messageId: "1" };
      await reports.cardPosted(report, card);
      expect(await reports.outdated()).not.toContainEqual(expect.objectContaining({ id: report }));
      await keeping.deleteMember("ann", deedIn(guildId));
      expect(await stores.other.reports.outdated()).toContainEqual(
        expect.objectContaining({ id: report, card, question: "", cardDue: 1 }),
      );
      expect(await answers.copyOf(copyPlace("ann", guildId))).toBe("bare");
    });

    it("of two members who complained about the same answer can both go", async () => {
      const guildId = aServer();
      const { report } = await everythingOf("ann", guildId, stores.one);
      await everythingOf("bob", guildId, stores.one);
      for (const member of ["ann", "bob"]) await stores.one.keeping.deleteMember(member, deedIn(guildId));
      expect((await stores.one.reports.find(guildId, report))?.complaints).toHaveLength(2);
    });
  });

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
      expect(await expire(NOW)).toBe(0);
      expect((await reviews.find(guildId, held.id))?.decision?.reason).toBe("Ann again");
      expect((await unanswered.find(guildId, put.id))?.settlement?.words).toBe("Dear Ann");
      expect(await expire(NOW + 1)).toBe(2);
      expect((await reviews.find(guildId, held.id))?.decision?.reason).toBe("");
      expect((await unanswered.find(guildId, put.id))?.settlement?.words).toBe("");
      expect((await unanswered.unfinished()).map(({ id }) => id)).not.toContain(put.id);
      const [entry] = await audit.list(guildId, { action: "review-declined" }, { offset: 0, limit: 1 });
      expect(entry).toMatchObject({ actorId: "moderator", after: '{"state":"declined"}' });
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

/** Something of each kind that names a member. */
async function everythingOf(askerId: string, guildId: string, store: Store) {
  const where = { guildId, channelId: "channel", askerId };
  const hold = (question: string, askedAt: number) =>
    store.reviews.hold({
      ...where,
      question,
      askedAt,
      locale: "en",
      proposed: [],
      isPrivate: false,
      placeholder: { kind: "message", messageId: `${guildId}-${askerId}` },
    });
  const pending = await hold(`${askerId} waits`, NOW + 1);
  const decided = await hold(`${askerId} decided`, NOW);
  await store.reviews.decide(
    decided.id,
    { state: "approved", passageIds: [], answerKey: "k" },
    deedIn(guildId),
  );
  const ask = async (question: string, askedAt: number) =>
    (await store.unanswered.file({ ...where, question, isPrivate: false, messageId: null, askedAt }))
      .unanswered;
  const open = await ask(`${askerId} open`, NOW + 1);
  const closed = await ask(`${askerId} closed`, NOW);
  await store.unanswered.settle(closed.id, { state: "closed", words: "" }, deedIn(guildId));
  const place = { channelId: "channel", messageId: `${guildId}-message` };
  const { report } = await store.reports.file(
    { guildId, place, answerKey: "key", question: "What was reported?", passageIds: [] },
    { userId: askerId, reason: `${askerId} complains`, at: NOW },
  );
  await store.answers.shown(guildId, "key", place, NOW);
  const copy = { body: `${askerId} asked`, bareBody: "bare", askerId };
  await store.answers.keepCopy(copyPlace(askerId, guildId), { guildId, answerKey: "key" }, copy, NOW);
  return { pending: pending.id, decided: decided.id, open: open.id, closed: closed.id, report: report.id };
}

function copyPlace(askerId: string, guildId: string) {
  return { channelId: "c", messageId: `${guildId}-${askerId}-copy` };
}

async function expectNothingOf(guildId: string, store: Store): Promise<void> {
  const empty = { reviews: [], unanswered: [], complaints: [], copies: 0, mutedUntil: null, deeds: 0 };
  expect(await store.keeping.memberData(guildId, "ann")).toEqual(empty);
  expect(await store.audit.count(guildId, {})).toBe(0);
  expect(await store.reports.list(guildId)).toEqual([]);
  expect(await store.answers.places(guildId, "key")).toEqual([]);
  expect((await store.settings.all()).has(guildId)).toBe(false);
}
