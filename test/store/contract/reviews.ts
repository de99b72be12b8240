import { describe, expect, it } from "vitest";
import type { HeldAnswer } from "../../../src/store/index.ts";
import { expectCards } from "./cards.ts";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeReviews(stores: Stores): void {
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
    const approval = { state: "approved", passageIds: ["p2"], answerKey: "key" } as const;

    it("is held as it was given, pending, and found by its server alone", async () => {
      const guildId = aServer();
      const given = held(guildId, {
        isPrivate: true,
        placeholder: { kind: "interaction", applicationId: "app", token: "secret" },
      });
      const review = await stores.one.reviews.hold(given);
      expect(review).toEqual({
        ...given,
        id: expect.stringMatching(/^[a-z0-9]{12}$/),
        card: null,
        remindedAt: null,
        state: "pending",
        decision: null,
        deliveredAt: null,
      });
      expect(await stores.other.reviews.find(guildId, review.id)).toEqual(review);
      expect(await stores.one.reviews.find(aServer(), review.id)).toBeUndefined();
      expect(await stores.one.reviews.find(guildId, "forged")).toBeUndefined();
    });

    it("keeps that its asker had not asked Ibid", async () => {
      const guildId = aServer();
      const placeholder = { kind: "message", messageId: "line", isUnprompted: true } as const;
      const { id } = await stores.one.reviews.hold(held(guildId, { placeholder }));
      expect((await stores.other.reviews.find(guildId, id))?.placeholder).toEqual(placeholder);
    });

    it("is held without the one character that PostgreSQL does not keep", async () => {
      const guildId = aServer();
      const { id } = await stores.one.reviews.hold(held(guildId, { question: "What was\0 promised?\0" }));
      expect(await stores.other.reviews.find(guildId, id)).toMatchObject({ question: "What was promised?" });
      await stores.one.reviews.decide(id, { state: "declined", reason: "\0late" }, deedIn(guildId));
      expect(await stores.other.reviews.find(guildId, id)).toMatchObject({ decision: { reason: "late" } });
    });

    it("is approved with its passages, once", async () => {
      const guildId = aServer();
      const { id } = await stores.one.reviews.hold(held(guildId));
      const first = await stores.one.reviews.decide(id, approval, deedIn(guildId, NOW + 1, "first"));
      const second = await stores.other.reviews.decide(
        id,
        { state: "declined", reason: "late" },
        deedIn(guildId, NOW + 2, "second"),
      );
      const decision = { by: "first", at: NOW + 1, passageIds: ["p2"], answerKey: "key", reason: "" };
      expect(first).toMatchObject({ won: true, review: { state: "approved", decision } });
      expect(second).toEqual({ won: false, review: first?.review });
      expect(await stores.one.audit.list(guildId, {}, { offset: 0, limit: 9 })).toMatchObject([
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
      const { id } = await stores.one.reviews.hold(held(guildId));
      const verdict = { state: "declined", reason: "Off topic" } as const;
      expect(await stores.one.reviews.decide(id, verdict, deedIn(guildId))).toMatchObject({
        won: true,
        review: { state: "declined", decision: { passageIds: [], reason: "Off topic" } },
      });
      expect(await actionsIn(stores, guildId)).toEqual(["review-declined"]);
    });

    it("cannot be decided from another server", async () => {
      const guildId = aServer();
      const stranger = aServer();
      const { id } = await stores.one.reviews.hold(held(guildId));
      expect(await stores.one.reviews.decide(id, approval, deedIn(stranger))).toBeUndefined();
      expect(await stores.one.reviews.find(guildId, id)).toMatchObject({ state: "pending" });
      expect(await actionsIn(stores, stranger)).toEqual([]);
    });

    it("is decided exactly once in each of 200 races", { timeout: 120_000 }, async () => {
      const guildId = aServer();
      for (let round = 0; round < 200; round += 1) {
        const { id } = await stores.one.reviews.hold(held(guildId));
        const decided = await Promise.all([
          stores.one.reviews.decide(id, approval, deedIn(guildId, NOW, "one")),
          stores.other.reviews.decide(id, { state: "declined", reason: "" }, deedIn(guildId, NOW, "two")),
        ]);
        expect(decided.filter((result) => result?.won)).toHaveLength(1);
        const [one, two] = decided;
        expect(one?.review).toEqual(two?.review);
        expect(one?.review.decision?.by).toBe(one?.won ? "one" : "two");
      }
      expect(await stores.one.audit.count(guildId, {})).toBe(200);
    });

    it("waits until it is decided, oldest first", async () => {
      const guildId = aServer();
      const late = await stores.one.reviews.hold(held(guildId, { askedAt: NOW + 2 }));
      const early = await stores.one.reviews.hold(held(guildId, { askedAt: NOW + 1 }));
      const decided = await stores.one.reviews.hold(held(guildId));
      await stores.one.reviews.hold(held(aServer()));
      await stores.one.reviews.decide(decided.id, approval, deedIn(guildId));
      expect(await stores.one.reviews.waiting(guildId)).toEqual([early, late]);
    });

    it("is unfinished without a card while it is pending, and without delivery once it is decided", async () => {
      const guildId = aServer();
      const unfinished = async () => {
        const all = await stores.other.reviews.unfinished();
        return all.filter((review) => review.guildId === guildId).map(({ id }) => id);
      };
      const { id } = await stores.one.reviews.hold(held(guildId));
      expect(await unfinished()).toEqual([id]);
      const card = { channelId: "cards", messageId: "card" };
      await stores.one.reviews.cardPosted(guildId, id, card);
      expect(await unfinished()).toEqual([]);
      await stores.one.reviews.decide(id, approval, deedIn(guildId));
      expect(await unfinished()).toEqual([id]);
      await stores.one.reviews.delivered(id, NOW + 3);
      expect(await unfinished()).toEqual([]);
      expect(await stores.one.reviews.find(guildId, id)).toMatchObject({ card, deliveredAt: NOW + 3 });
    });

    it("is on its card while it is pending; an earlier card is a stray", async () => {
      const guildId = aServer();
      await expectCards(stores, "reviews", guildId, {
        begin: async () => (await stores.one.reviews.hold(held(guildId))).id,
        end: (id) => stores.one.reviews.decide(id, approval, deedIn(guildId)),
      });
    });

    it("is overdue once it is old, until the moderators have been reminded", async () => {
      const guildId = aServer();
      const { id } = await stores.one.reviews.hold(held(guildId));
      const overdue = async (before: number) =>
        (await stores.one.reviews.overdue(guildId, before)).map((one) => one.id);
      expect(await overdue(NOW)).toEqual([]);
      expect(await overdue(NOW + 1)).toEqual([id]);
      expect(await stores.one.reviews.overdue(aServer(), NOW + 1)).toEqual([]);
      await stores.one.reviews.reminded(id, NOW + 1);
      expect(await overdue(NOW + 1)).toEqual([]);
      expect(await stores.one.reviews.find(guildId, id)).toMatchObject({ remindedAt: NOW + 1 });
    });

    it("is not overdue once it is decided", async () => {
      const guildId = aServer();
      const { id } = await stores.one.reviews.hold(held(guildId));
      await stores.one.reviews.decide(id, approval, deedIn(guildId));
      expect(await stores.one.reviews.overdue(guildId, NOW + 1)).toEqual([]);
    });
  });
}
