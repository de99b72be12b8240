import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deed, HeldAnswer, NewReport, Store } from "../../src/store/index.ts";

/** A database that two can use at once, as two processes would. */
export interface Shared {
  /** Another connection to the same database. */
  open(): Promise<Store>;
  end(): Promise<void>;
}

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 12);

let servers = 0;

/** The store's promises, to be kept by every database. Each test has servers of its own. */
export function describeStore(name: string, share: () => Promise<Shared>): void {
  describe(`the store on ${name}`, () => {
    let shared: Shared;
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      shared = await share();
      [store, other] = await Promise.all([shared.open(), shared.open()]);
    });
    afterAll(async () => {
      await Promise.all([store?.close(), other?.close()]);
      await shared?.end();
    });

    const aServer = (): string => `server-${++servers}`;
    const deedIn = (guildId: string, at = NOW, actorId: string | null = "moderator"): Deed => ({
      guildId,
      actorId,
      at,
    });
    const actionsIn = async (guildId: string) => {
      const entries = await store.audit.list(guildId, {}, { offset: 0, limit: 100 });
      return entries.map(({ action }) => action);
    };

    describe("settings", () => {
      it("change what is given and leave the rest", async () => {
        const guildId = aServer();
        await store.settings.setChannel("c", { mode: "auto", cooldown: 30 }, deedIn(guildId));
        const standing = await store.settings.setChannel(
          "c",
          { mode: "off", readings: ["a", "b"] },
          deedIn(guildId),
        );
        expect(standing.channels.get("c")).toEqual({ mode: "off", cooldown: 30, readings: ["a", "b"] });
        expect((await store.settings.all()).get(guildId)).toEqual(standing);
      });

      it("keep every setting as it was given", async () => {
        const guildId = aServer();
        const all = {
          mode: "commands",
          review: true,
          readings: ["one"],
          cooldown: 5,
          replyIn: "thread",
          roleId: null,
          progress: { one: "passage" },
        } as const;
        expect((await store.settings.setChannel("c", all, deedIn(guildId))).channels.get("c")).toEqual(all);
        expect((await store.settings.setDefaults(all, deedIn(guildId))).server.defaults).toEqual(all);
      });

      it("are taken back by undefined, and a server that has set nothing is not listed", async () => {
        const guildId = aServer();
        await store.settings.setChannel("c", { mode: "auto" }, deedIn(guildId));
        const standing = await store.settings.setChannel("c", { mode: undefined }, deedIn(guildId));
        expect(standing.channels.has("c")).toBe(false);
        expect((await store.settings.all()).has(guildId)).toBe(false);
      });

      it("of a server have values where nothing is set", async () => {
        const guildId = aServer();
        const { server } = await store.settings.setServer({ moderatorChannelId: "cards" }, deedIn(guildId));
        expect(server).toEqual({
          defaults: {},
          moderatorChannelId: "cards",
          moderatorRoleId: null,
          retentionDays: 30,
          remindAfterMinutes: 60,
        });
      });

      it("go on record with what changed, before and after", async () => {
        const guildId = aServer();
        await store.settings.setChannel("c", { mode: "auto", cooldown: 9 }, deedIn(guildId));
        await store.settings.setChannel("c", { mode: "off", cooldown: 9 }, deedIn(guildId));
        await store.settings.setDefaults({ review: true }, deedIn(guildId));
        await store.settings.setServer({ retentionDays: 7 }, deedIn(guildId, NOW, null));
        const entries = await store.audit.list(guildId, {}, { offset: 0, limit: 9 });
        expect(entries).toMatchObject([
          {
            action: "server-set",
            target: guildId,
            actorId: null,
            before: null,
            after: '{"retentionDays":7}',
          },
          { action: "default-set", target: guildId, before: null, after: '{"review":true}' },
          { action: "channel-set", target: "c", before: '{"mode":"auto"}', after: '{"mode":"off"}' },
          { action: "channel-set", target: "c", before: null, after: '{"mode":"auto","cooldown":9}' },
        ]);
      });

      it("that are set to what they are already leave no record", async () => {
        const guildId = aServer();
        await store.settings.setDefaults({ readings: ["a"] }, deedIn(guildId));
        await store.settings.setDefaults({ readings: ["a"] }, deedIn(guildId));
        expect(await actionsIn(guildId)).toEqual(["default-set"]);
      });

      it("changed by two at once are both kept", async () => {
        const guildId = aServer();
        await Promise.all([
          store.settings.setChannel("c", { cooldown: 5 }, deedIn(guildId)),
          other.settings.setChannel("c", { mode: "auto" }, deedIn(guildId)),
        ]);
        expect((await store.settings.all()).get(guildId)?.channels.get("c")).toEqual({
          cooldown: 5,
          mode: "auto",
        });
      });
    });

    describe("a review", () => {
      const held = (guildId: string, change: Partial<HeldAnswer> = {}): HeldAnswer => ({
        guildId,
        channelId: "channel",
        askerId: "asker",
        locale: "pt-BR",
        question: "What was promised?",
        proposed: ["p1", "p2"],
        isPrivate: false,
        placeholder: { kind: "message", messageId: "placeholder" },
        askedAt: NOW,
        ...change,
      });
      const approval = { state: "approved", passageIds: ["p2"] } as const;

      it("is held as it was given, pending, and found by its server alone", async () => {
        const guildId = aServer();
        const given = held(guildId, {
          isPrivate: true,
          placeholder: { kind: "interaction", applicationId: "app", token: "secret" },
        });
        const review = await store.reviews.hold(given);
        expect(review).toEqual({
          ...given,
          id: expect.stringMatching(/^[a-z0-9]{12}$/),
          card: null,
          remindedAt: null,
          state: "pending",
          decision: null,
          deliveredAt: null,
        });
        expect(await other.reviews.find(guildId, review.id)).toEqual(review);
        expect(await store.reviews.find(aServer(), review.id)).toBeUndefined();
        expect(await store.reviews.find(guildId, "forged")).toBeUndefined();
      });

      it("is approved with its passages, once", async () => {
        const guildId = aServer();
        const { id } = await store.reviews.hold(held(guildId));
        const first = await store.reviews.decide(id, approval, deedIn(guildId, NOW + 1, "first"));
        const second = await other.reviews.decide(
          id,
          { state: "declined", reason: "late" },
          deedIn(guildId, NOW + 2, "second"),
        );
        const decision = { by: "first", at: NOW + 1, passageIds: ["p2"], reason: "" };
        expect(first).toMatchObject({ won: true, review: { state: "approved", decision } });
        expect(second).toEqual({ won: false, review: first?.review });
        expect(await store.audit.list(guildId, {}, { offset: 0, limit: 9 })).toMatchObject([
          {
            action: "review-approved",
            target: id,
            actorId: "first",
            at: NOW + 1,
            before: '{"state":"pending"}',
            after: '{"state":"approved","passageIds":["p2"]}',
          },
        ]);
      });

      it("is declined with a reason", async () => {
        const guildId = aServer();
        const { id } = await store.reviews.hold(held(guildId));
        const verdict = { state: "declined", reason: "Off topic" } as const;
        expect(await store.reviews.decide(id, verdict, deedIn(guildId))).toMatchObject({
          won: true,
          review: { state: "declined", decision: { passageIds: [], reason: "Off topic" } },
        });
        expect(await actionsIn(guildId)).toEqual(["review-declined"]);
      });

      it("cannot be decided from another server", async () => {
        const guildId = aServer();
        const stranger = aServer();
        const { id } = await store.reviews.hold(held(guildId));
        expect(await store.reviews.decide(id, approval, deedIn(stranger))).toBeUndefined();
        expect(await store.reviews.find(guildId, id)).toMatchObject({ state: "pending" });
        expect(await actionsIn(stranger)).toEqual([]);
      });

      it("is decided exactly once in each of 200 races", { timeout: 120_000 }, async () => {
        const guildId = aServer();
        for (let round = 0; round < 200; round += 1) {
          const { id } = await store.reviews.hold(held(guildId));
          const decided = await Promise.all([
            store.reviews.decide(id, approval, deedIn(guildId, NOW, "one")),
            other.reviews.decide(id, { state: "declined", reason: "" }, deedIn(guildId, NOW, "two")),
          ]);
          expect(decided.filter((result) => result?.won)).toHaveLength(1);
          const [one, two] = decided;
          expect(one?.review).toEqual(two?.review);
          expect(one?.review.decision?.by).toBe(one?.won ? "one" : "two");
        }
        expect(await store.audit.count(guildId, {})).toBe(200);
      });

      it("waits until it is decided, oldest first", async () => {
        const guildId = aServer();
        const late = await store.reviews.hold(held(guildId, { askedAt: NOW + 2 }));
        const early = await store.reviews.hold(held(guildId, { askedAt: NOW + 1 }));
        const decided = await store.reviews.hold(held(guildId));
        await store.reviews.hold(held(aServer()));
        await store.reviews.decide(decided.id, approval, deedIn(guildId));
        expect(await store.reviews.waiting(guildId)).toEqual([early, late]);
      });

      it("is unfinished without a card while it is pending, and without delivery once it is decided", async () => {
        const guildId = aServer();
        const unfinished = async () => {
          const all = await other.reviews.unfinished();
          return all.filter((review) => review.guildId === guildId).map(({ id }) => id);
        };
        const { id } = await store.reviews.hold(held(guildId));
        expect(await unfinished()).toEqual([id]);
        const card = { channelId: "cards", messageId: "card" };
        await store.reviews.cardPosted(id, card);
        expect(await unfinished()).toEqual([]);
        await store.reviews.decide(id, approval, deedIn(guildId));
        expect(await unfinished()).toEqual([id]);
        await store.reviews.delivered(id, NOW + 3);
        expect(await unfinished()).toEqual([]);
        expect(await store.reviews.find(guildId, id)).toMatchObject({ card, deliveredAt: NOW + 3 });
      });

      it("is overdue once it is old, until the moderators have been reminded", async () => {
        const guildId = aServer();
        const { id } = await store.reviews.hold(held(guildId));
        const overdue = async (before: number) =>
          (await store.reviews.overdue(guildId, before)).map((one) => one.id);
        expect(await overdue(NOW)).toEqual([]);
        expect(await overdue(NOW + 1)).toEqual([id]);
        expect(await store.reviews.overdue(aServer(), NOW + 1)).toEqual([]);
        await store.reviews.reminded(id, NOW + 1);
        expect(await overdue(NOW + 1)).toEqual([]);
        expect(await store.reviews.find(guildId, id)).toMatchObject({ remindedAt: NOW + 1 });
      });

      it("is not overdue once it is decided", async () => {
        const guildId = aServer();
        const { id } = await store.reviews.hold(held(guildId));
        await store.reviews.decide(id, approval, deedIn(guildId));
        expect(await store.reviews.overdue(guildId, NOW + 1)).toEqual([]);
      });
    });

    describe("a report", () => {
      const about = (guildId: string, change: Partial<NewReport> = {}): NewReport => ({
        guildId,
        place: { channelId: "channel", messageId: "message" },
        answerKey: "key",
        question: "Who?",
        passageIds: ["p1"],
        ...change,
      });
      const complaint = (userId: string, at = NOW) => ({ userId, reason: `${userId} says so`, at });

      it("is filed with its complaint", async () => {
        const guildId = aServer();
        const filed = await store.reports.file(about(guildId), complaint("a"));
        expect(filed).toEqual({
          report: {
            ...about(guildId),
            id: expect.stringMatching(/^[a-z0-9]{12}$/),
            state: "pending",
            reportedAt: NOW,
            card: null,
            complaints: [complaint("a")],
          },
          isNew: true,
          isRepeated: false,
        });
        expect(await other.reports.find(guildId, filed.report.id)).toEqual(filed.report);
        expect(await store.reports.find(aServer(), filed.report.id)).toBeUndefined();
      });

      it("counts others within twelve hours, whatever message shows the answer", async () => {
        const guildId = aServer();
        const first = await store.reports.file(about(guildId), complaint("a"));
        const elsewhere = about(guildId, { place: { channelId: "other", messageId: "copy" } });
        const second = await other.reports.file(elsewhere, complaint("b", NOW + 12 * HOUR - 1));
        expect(second).toMatchObject({ isNew: false, isRepeated: false });
        expect(second.report).toEqual({
          ...first.report,
          complaints: [complaint("a"), complaint("b", NOW + 12 * HOUR - 1)],
        });
      });

      it("is another one after twelve hours, of another answer, and in another server", async () => {
        const guildId = aServer();
        await store.reports.file(about(guildId), complaint("a"));
        const others = [
          await store.reports.file(about(guildId), complaint("b", NOW + 12 * HOUR)),
          await store.reports.file(about(guildId, { answerKey: "another" }), complaint("b")),
          await store.reports.file(about(aServer()), complaint("b")),
        ];
        expect(others.map(({ isNew }) => isNew)).toEqual([true, true, true]);
      });

      it("takes one complaint from each member", async () => {
        const guildId = aServer();
        const first = await store.reports.file(about(guildId), complaint("a"));
        const again = await store.reports.file(about(guildId), complaint("a", NOW + HOUR));
        expect(again).toEqual({ report: first.report, isNew: false, isRepeated: true });
      });

      it("is filed once in each of 50 races", { timeout: 60_000 }, async () => {
        const guildId = aServer();
        for (let round = 0; round < 50; round += 1) {
          const answer = about(guildId, { answerKey: `key ${round}` });
          const filed = await Promise.all([
            store.reports.file(answer, complaint("a")),
            other.reports.file(answer, complaint("b")),
          ]);
          expect(filed.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
        }
        expect(await store.reports.list(guildId)).toHaveLength(50);
      });

      it("moves from the states it may come from, once, and on record", async () => {
        const guildId = aServer();
        const { report } = await store.reports.file(about(guildId), complaint("a"));
        const moved = await Promise.all([
          store.reports.move(report.id, ["pending"], "upheld", deedIn(guildId)),
          other.reports.move(report.id, ["pending"], "dismissed", deedIn(guildId)),
        ]);
        expect(moved.filter((result) => result?.won)).toHaveLength(1);
        expect(moved[0]?.report).toEqual(moved[1]?.report);
        const back = await store.reports.move(report.id, ["upheld", "dismissed"], "pending", deedIn(guildId));
        expect(back).toEqual({ won: true, report });
        const [latest] = await store.audit.list(guildId, {}, { offset: 0, limit: 9 });
        expect(latest).toMatchObject({
          action: "report-reopened",
          target: report.id,
          after: '{"state":"pending"}',
        });
        expect(await store.audit.count(guildId, {})).toBe(2);
        expect(await store.reports.move(report.id, ["pending"], "upheld", deedIn(aServer()))).toBeUndefined();
      });

      it("is listed by state, latest first", async () => {
        const guildId = aServer();
        const early = await store.reports.file(about(guildId, { answerKey: "1" }), complaint("a"));
        const late = await store.reports.file(about(guildId, { answerKey: "2" }), complaint("a", NOW + 1));
        await store.reports.move(early.report.id, ["pending"], "dismissed", deedIn(guildId));
        const ids = async (state?: "pending" | "dismissed") =>
          (await store.reports.list(guildId, state)).map(({ id }) => id);
        expect(await ids()).toEqual([late.report.id, early.report.id]);
        expect(await ids("pending")).toEqual([late.report.id]);
        expect(await ids("dismissed")).toEqual([early.report.id]);
      });

      it("is unposted until its card has been posted", async () => {
        const guildId = aServer();
        const { report } = await store.reports.file(about(guildId), complaint("a"));
        const unposted = async () =>
          (await store.reports.unposted()).filter((one) => one.guildId === guildId);
        expect(await unposted()).toEqual([report]);
        await store.reports.cardPosted(report.id, { channelId: "cards", messageId: "card" });
        expect(await unposted()).toEqual([]);
        expect(await store.reports.find(guildId, report.id)).toMatchObject({ card: { messageId: "card" } });
      });
    });

    describe("an answer", () => {
      it("is known wherever it is shown, in its server", async () => {
        const guildId = aServer();
        const first = { channelId: "c", messageId: `${guildId}-1` };
        const second = { channelId: "d", messageId: `${guildId}-2` };
        await store.answers.shown(guildId, "key", second, NOW + 1);
        await store.answers.shown(guildId, "key", first, NOW);
        await store.answers.shown(guildId, "key", first, NOW);
        expect(await other.answers.places(guildId, "key")).toEqual([first, second]);
        expect(await store.answers.places(guildId, "another")).toEqual([]);
        expect(await store.answers.places(aServer(), "key")).toEqual([]);
      });

      it("is another one once its message shows another", async () => {
        const guildId = aServer();
        const place = { channelId: "c", messageId: `${guildId}-1` };
        await store.answers.shown(guildId, "old", place, NOW);
        await store.answers.shown(guildId, "new", place, NOW);
        expect(await store.answers.places(guildId, "old")).toEqual([]);
        expect(await store.answers.places(guildId, "new")).toEqual([place]);
      });

      it("is removed once and restored once, in its server, on record", async () => {
        const guildId = aServer();
        const removed = async () => (await other.answers.removed()).get(guildId) ?? new Set();
        const removals = await Promise.all([
          store.answers.remove("key", deedIn(guildId)),
          other.answers.remove("key", deedIn(guildId)),
        ]);
        expect(removals.sort()).toEqual([false, true]);
        expect(await removed()).toEqual(new Set(["key"]));
        expect(await store.answers.restore("key", deedIn(aServer()))).toBe(false);
        const restored = await Promise.all([
          store.answers.restore("key", deedIn(guildId)),
          other.answers.restore("key", deedIn(guildId)),
        ]);
        expect(restored.sort()).toEqual([false, true]);
        expect(await removed()).toEqual(new Set());
        expect(await actionsIn(guildId)).toEqual(["answer-restored", "answer-removed"]);
      });

      it("leaves a copy that is taken once", async () => {
        const guildId = aServer();
        const place = { channelId: "c", messageId: `${guildId}-1` };
        await store.answers.keepCopy(place, guildId, "key", '{"old":1}');
        await store.answers.keepCopy(place, guildId, "key", '{"new":1}');
        expect(await store.answers.takeCopy({ ...place, channelId: "another" })).toBeUndefined();
        expect(await other.answers.takeCopy(place)).toBe('{"new":1}');
        expect(await store.answers.takeCopy(place)).toBeUndefined();
      });
    });

    describe("a taught question", () => {
      it("is kept once, in its server, on record", async () => {
        const guildId = aServer();
        const [taught, again] = await Promise.all([
          store.taught.add("Who?", "p1", deedIn(guildId)),
          other.taught.add("Who?", "p1", deedIn(guildId)),
        ]);
        expect(again).toEqual(taught);
        expect(taught).toMatchObject({
          guildId,
          question: "Who?",
          passageId: "p1",
          taughtBy: "moderator",
          taughtAt: NOW,
        });
        const elsewhere = await store.taught.add("Who?", "p2", deedIn(guildId, NOW + 1));
        expect(await store.taught.list(guildId)).toEqual([taught, elsewhere]);
        expect((await store.taught.all()).get(guildId)).toEqual([taught, elsewhere]);
        expect(await store.taught.list(aServer())).toEqual([]);
        expect(await store.audit.list(guildId, {}, { offset: 1, limit: 9 })).toMatchObject([
          {
            action: "question-taught",
            target: taught.id,
            before: null,
            after: '{"question":"Who?","passageId":"p1"}',
          },
        ]);
      });

      it("is removed by its own server, once", async () => {
        const guildId = aServer();
        const taught = await store.taught.add("Who?", "p1", deedIn(guildId));
        expect(await store.taught.remove(taught.id, deedIn(aServer()))).toBeUndefined();
        expect(await store.taught.remove(taught.id, deedIn(guildId))).toEqual(taught);
        expect(await store.taught.remove(taught.id, deedIn(guildId))).toBeUndefined();
        expect((await store.taught.all()).has(guildId)).toBe(false);
        expect(await actionsIn(guildId)).toEqual(["question-forgotten", "question-taught"]);
      });
    });

    describe("a mute", () => {
      it("holds until its end, and a second one takes its place", async () => {
        const guildId = aServer();
        const all = async (now: number) =>
          (await store.mutes.all(now)).filter((mute) => mute.guildId === guildId);
        await store.mutes.set("loud", NOW + 9, deedIn(guildId));
        const mute = await store.mutes.set("loud", NOW + 5, deedIn(guildId));
        expect(mute).toEqual({ guildId, userId: "loud", until: NOW + 5 });
        expect(await all(NOW + 4)).toEqual([mute]);
        expect(await all(NOW + 5)).toEqual([]);
        expect(await store.audit.list(guildId, {}, { offset: 0, limit: 1 })).toMatchObject([
          {
            action: "member-muted",
            target: "loud",
            before: `{"until":${NOW + 9}}`,
            after: `{"until":${NOW + 5}}`,
          },
        ]);
      });

      it("is lifted where it still holds, in its server", async () => {
        const guildId = aServer();
        await store.mutes.set("loud", NOW + 5, deedIn(guildId));
        await store.mutes.set("quiet", NOW + 1, deedIn(guildId));
        expect(await store.mutes.lift("loud", deedIn(aServer()))).toBe(false);
        expect(await store.mutes.lift("loud", deedIn(guildId, NOW + 2))).toBe(true);
        expect(await store.mutes.lift("loud", deedIn(guildId, NOW + 2))).toBe(false);
        expect(await store.mutes.lift("quiet", deedIn(guildId, NOW + 2))).toBe(false);
        expect(await actionsIn(guildId)).toEqual(["member-unmuted", "member-muted", "member-muted"]);
      });
    });

    describe("an unanswered question", () => {
      const asked = (guildId: string, question = "Why?", askerId = "asker") => ({
        guildId,
        channelId: "channel",
        askerId,
        question,
        isPrivate: false,
        messageId: "message",
        askedAt: NOW,
      });

      it("of the same member is one while it is open", async () => {
        const guildId = aServer();
        const filed = await Promise.all([
          store.unanswered.file(asked(guildId)),
          other.unanswered.file({ ...asked(guildId), channelId: "elsewhere" }),
        ]);
        expect(filed.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
        expect(filed[0]?.unanswered).toEqual(filed[1]?.unanswered);
        const fresh = [
          await store.unanswered.file(asked(guildId, "How?")),
          await store.unanswered.file(asked(guildId, "Why?", "another")),
          await store.unanswered.file(asked(aServer())),
        ];
        expect(fresh.map(({ isNew }) => isNew)).toEqual([true, true, true]);
        expect(await store.unanswered.open(guildId)).toHaveLength(3);
      });

      it("is settled once, by its own server, on record, and may be asked again", async () => {
        const guildId = aServer();
        const { unanswered } = await store.unanswered.file(asked(guildId));
        const { id } = unanswered;
        const closed = { state: "closed", words: "Not in these readings." } as const;
        expect(await store.unanswered.settle(id, closed, deedIn(aServer()))).toBeUndefined();
        const both = await Promise.all([
          store.unanswered.settle(id, closed, deedIn(guildId)),
          other.unanswered.settle(id, { ...closed, words: "Ask me." }, deedIn(guildId)),
        ]);
        expect(both.map((one) => one?.won).sort()).toEqual([false, true]);
        expect(both[0]?.unanswered).toEqual(both[1]?.unanswered);
        expect(await actionsIn(guildId)).toEqual(["unanswered-closed"]);
        expect(await store.unanswered.find(aServer(), id)).toBeUndefined();
        const { actorId: by, at } = deedIn(guildId);
        expect(await store.unanswered.find(guildId, id)).toMatchObject({
          state: "closed",
          settlement: {
            by,
            at,
            passageId: null,
            words: both.find((one) => one?.won)?.unanswered.settlement?.words,
          },
        });
        expect(await store.unanswered.open(guildId)).toEqual([]);
        expect(await store.unanswered.file(asked(guildId))).toMatchObject({ isNew: true });
      });

      it("that is settled with a passage is a taught question from that moment", async () => {
        const guildId = aServer();
        const { unanswered } = await store.unanswered.file({ ...asked(guildId), isPrivate: true });
        const settle = () =>
          store.unanswered.settle(unanswered.id, { state: "taught", passageId: "p1" }, deedIn(guildId));
        expect(await settle()).toMatchObject({
          won: true,
          unanswered: { isPrivate: true, state: "taught", settlement: { passageId: "p1", words: "" } },
        });
        expect(await settle()).toMatchObject({ won: false });
        expect(await store.taught.list(guildId)).toMatchObject([{ question: "Why?", passageId: "p1" }]);
        expect((await actionsIn(guildId)).toSorted()).toEqual(["question-taught", "unanswered-closed"]);
      });

      it("is unfinished until its card has been posted, and again until its asker has been told", async () => {
        const guildId = aServer();
        const { unanswered } = await store.unanswered.file(asked(guildId));
        const { id } = unanswered;
        const unfinished = async () =>
          (await other.unanswered.unfinished()).filter((one) => one.guildId === guildId);
        expect(await unfinished()).toEqual([unanswered]);
        const card = { channelId: "cards", messageId: "card" };
        await store.unanswered.cardPosted(id, card);
        expect(await unfinished()).toEqual([]);
        expect(await store.unanswered.open(guildId)).toEqual([{ ...unanswered, card }]);
        await store.unanswered.settle(id, { state: "closed", words: "Soon." }, deedIn(guildId));
        expect(await unfinished()).toMatchObject([{ id, state: "closed", toldAt: null }]);
        await store.unanswered.told(id, NOW + 1);
        expect(await unfinished()).toEqual([]);
        expect(await store.unanswered.find(guildId, id)).toMatchObject({ toldAt: NOW + 1 });
      });

      it("that is closed without a word, or whose asker is forgotten, has nothing left to be told", async () => {
        const guildId = aServer();
        const settled = async (question: string, words: string) => {
          const { unanswered } = await store.unanswered.file(asked(guildId, question));
          await store.unanswered.settle(unanswered.id, { state: "closed", words }, deedIn(guildId));
        };
        await settled("Why?", "");
        await settled("How?", "Soon.");
        await store.keeping.deleteMember("asker", deedIn(guildId));
        const unfinished = await other.unanswered.unfinished();
        expect(unfinished.filter((one) => one.guildId === guildId)).toEqual([]);
      });
    });

    describe("usage", () => {
      it("is summed by day, channel and passage, since a day, in its server", async () => {
        const guildId = aServer();
        const count = (
          day: string,
          channelId: string,
          status: "answered" | "nothing",
          passageIds: string[],
        ) => store.usage.count({ guildId, day, channelId, status, passageIds });
        await count("2026-11-20", "a", "answered", ["p0"]);
        await count("2026-11-21", "a", "answered", ["p1", "p2"]);
        await count("2026-11-21", "b", "answered", ["p2", "p2"]);
        await count("2026-11-22", "a", "nothing", []);
        expect(await other.usage.since(guildId, "2026-11-21")).toEqual({
          byDay: [
            { day: "2026-11-21", status: "answered", count: 2 },
            { day: "2026-11-22", status: "nothing", count: 1 },
          ],
          byChannel: [
            { channelId: "a", status: "answered", count: 1 },
            { channelId: "a", status: "nothing", count: 1 },
            { channelId: "b", status: "answered", count: 1 },
          ],
          byPassage: [
            { passageId: "p2", count: 2 },
            { passageId: "p1", count: 1 },
          ],
        });
        expect(await store.usage.since(aServer(), "2026-01-01")).toEqual({
          byDay: [],
          byChannel: [],
          byPassage: [],
        });
      });

      it("misses nothing that is counted at once", async () => {
        const guildId = aServer();
        const once = {
          guildId,
          channelId: "c",
          day: "2026-11-22",
          status: "related",
          passageIds: ["p"],
        } as const;
        await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).usage.count(once)));
        const { byDay, byPassage } = await store.usage.since(guildId, "2026-11-22");
        expect([byDay[0]?.count, byPassage[0]?.count]).toEqual([20, 20]);
      });
    });

    describe("the audit", () => {
      it("lists a server's own, latest first, in pages, as filtered", async () => {
        const guildId = aServer();
        await store.mutes.set("a", NOW + 99, deedIn(guildId, NOW, "one"));
        await store.mutes.set("b", NOW + 99, deedIn(guildId, NOW, "two"));
        await store.mutes.lift("a", deedIn(guildId, NOW + 5, "two"));
        await store.mutes.set("a", NOW + 99, deedIn(aServer()));
        const all = { offset: 0, limit: 10 };
        const targets = async (filter: Parameters<Store["audit"]["list"]>[1], page = all) =>
          (await store.audit.list(guildId, filter, page)).map(({ target }) => target);
        expect(await targets({})).toEqual(["a", "b", "a"]);
        expect(await targets({}, { offset: 1, limit: 1 })).toEqual(["b"]);
        expect(await targets({ actorId: "two" })).toEqual(["a", "b"]);
        expect(await targets({ action: "member-unmuted" })).toEqual(["a"]);
        expect(await targets({ target: "b" })).toEqual(["b"]);
        expect(await targets({ since: NOW + 1 })).toEqual(["a"]);
        expect(await targets({ since: NOW, until: NOW + 5 })).toEqual(["b", "a"]);
        expect(await store.audit.count(guildId, { actorId: "two" })).toBe(2);
      });
    });
  });
}
