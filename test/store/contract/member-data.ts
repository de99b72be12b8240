import { describe, expect, it } from "vitest";
import { copyPlace, everythingOf } from "./everything-of.ts";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeMemberData(stores: Stores): void {
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

    it("leave no record of a deletion where nothing was kept", async () => {
      const guildId = aServer();
      await stores.one.mutes.set("ann", NOW + 9, deedIn(guildId));
      await stores.one.keeping.deleteMember("ann", deedIn(guildId));
      expect(await actionsIn(stores, guildId)).toEqual(["member-muted"]);
      await everythingOf("ann", guildId, stores.one);
      await stores.one.keeping.deleteMember("ann", deedIn(guildId));
      await stores.one.keeping.deleteMember("ann", deedIn(guildId));
      const actions = await actionsIn(stores, guildId);
      expect(actions.filter((action) => action === "member-data-deleted")).toHaveLength(1);
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
      await everythingOf("ann", guildId, stores.one);
      await stores.one.keeping.deleteMember("ann", deedIn(guildId, NOW, "ann"));
      await everythingOf("ann", guildId, stores.one);
      await stores.one.keeping.deleteMember("ann", deedIn(guildId, NOW, "moderator"));
      const ofDeletions = { action: "member-data-deleted" } as const;
      const entries = await stores.one.audit.list(guildId, ofDeletions, { offset: 0, limit: 9 });
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
      await reviews.cardPosted(guildId, decided, desk("1"));
      await reviews.cardPosted(guildId, pending, desk("2"));
      await reviews.cardPosted(guildId, bobs, desk("3"));
      await unanswered.cardPosted(guildId, open, desk("4"));
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

    it("that went while a card was on its way make it a stray, whether what it shows was decided or not", async () => {
      const guildId = aServer();
      const { keeping, reports, reviews, unanswered } = stores.one;
      const { decided, pending, open, closed, report } = await everythingOf("ann", guildId, stores.one);
      const { pending: bobs } = await everythingOf("bob", guildId, stores.one);
      const desk = (id: string) => ({ channelId: "desk", messageId: `${guildId}-${id}` });
      await keeping.deleteMember("ann", deedIn(guildId));
      const before = await keeping.strays(guildId);
      for (const id of [decided, pending])
        expect(await stores.other.reviews.cardPosted(guildId, id, desk(id))).toBeUndefined();
      for (const id of [open, closed])
        expect(await stores.other.unanswered.cardPosted(guildId, id, desk(id))).toBeUndefined();
      expect(await reviews.cardPosted(guildId, bobs, desk("bob"))).toMatchObject({ card: desk("bob") });
      expect(await reports.cardPosted(guildId, report, desk("report"))).toMatchObject({ cardDue: 2 });
      const since = (await keeping.strays(guildId)).filter(
        ({ messageId }) => !before.some((one) => one.messageId === messageId),
      );
      expect(new Set(since)).toEqual(new Set([decided, pending, open, closed].map(desk)));
      expect(await reviews.find(guildId, decided)).toMatchObject({ card: null });
      expect(await unanswered.find(guildId, closed)).toMatchObject({ card: null });
    });

    it("that went while word to the member was on its way make it a stray, and of others it stands", async () => {
      const guildId = aServer();
      const { keeping, reviews, unanswered } = stores.one;
      const { decided, closed } = await everythingOf("ann", guildId, stores.one);
      const bobs = await everythingOf("bob", guildId, stores.one);
      const word = (id: string) => ({ channelId: "channel", messageId: `${guildId}-${id}` });
      await keeping.deleteMember("ann", deedIn(guildId));
      expect(await reviews.answerPosted(guildId, decided, word(decided))).toBe(false);
      expect(await unanswered.answerPosted(guildId, closed, word(closed))).toBe(false);
      expect(await reviews.answerPosted(guildId, bobs.decided, word(bobs.decided))).toBe(true);
      expect(await unanswered.answerPosted(guildId, bobs.closed, word(bobs.closed))).toBe(true);
      const strays = await stores.other.keeping.strays(guildId);
      expect(strays).toEqual(expect.arrayContaining([word(decided), word(closed)]));
      for (const id of [bobs.decided, bobs.closed]) expect(strays).not.toContainEqual(word(id));
    });

    it("that go at the same moment as a card is noted leave it a stray either way", async () => {
      const { keeping, reviews } = stores.one;
      for (let turn = 0; turn < 5; turn++) {
        const guildId = aServer();
        const { pending } = await everythingOf("ann", guildId, stores.one);
        const card = { channelId: "desk", messageId: `${guildId}-card` };
        await Promise.all([
          keeping.deleteMember("ann", deedIn(guildId)),
          stores.other.reviews.cardPosted(guildId, pending, card),
        ]);
        expect(await keeping.strays(guildId)).toContainEqual(card);
        expect(await reviews.find(guildId, pending)).toBeUndefined();
      }
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
      await reports.cardPosted(guildId, report, card);
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
}
