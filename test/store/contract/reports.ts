import { describe, expect, it } from "vitest";
import type { NewReport } from "../../../src/store/index.ts";
import { expectCards } from "./cards.ts";
import { aServer, deedIn, HOUR, NOW, type Stores } from "./stores.ts";

export function describeReports(stores: Stores): void {
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
      const filed = await stores.one.reports.file(about(guildId), complaint("a"));
      expect(filed).toEqual({
        report: {
          ...about(guildId),
          id: expect.stringMatching(/^[a-z0-9]{12}$/),
          state: "pending",
          reportedAt: NOW,
          card: null,
          cardDue: 0,
          complaints: [complaint("a")],
        },
        isNew: true,
        isRepeated: false,
      });
      expect(await stores.other.reports.find(guildId, filed.report.id)).toEqual(filed.report);
      expect(await stores.one.reports.find(aServer(), filed.report.id)).toBeUndefined();
    });

    it("counts others within twelve hours, whatever message shows the answer", async () => {
      const guildId = aServer();
      const first = await stores.one.reports.file(about(guildId), complaint("a"));
      const elsewhere = about(guildId, { place: { channelId: "other", messageId: "copy" } });
      const second = await stores.other.reports.file(elsewhere, complaint("b", NOW + 12 * HOUR - 1));
      expect(second).toMatchObject({ isNew: false, isRepeated: false });
      expect(second.report).toEqual({
        ...first.report,
        cardDue: 1,
        complaints: [complaint("a"), complaint("b", NOW + 12 * HOUR - 1)],
      });
    });

    it("is another one after twelve hours, of another answer, and in another server", async () => {
      const guildId = aServer();
      await stores.one.reports.file(about(guildId), complaint("a"));
      const others = [
        await stores.one.reports.file(about(guildId), complaint("b", NOW + 12 * HOUR)),
        await stores.one.reports.file(about(guildId, { answerKey: "another" }), complaint("b")),
        await stores.one.reports.file(about(aServer()), complaint("b")),
      ];
      expect(others.map(({ isNew }) => isNew)).toEqual([true, true, true]);
    });

    it("is another one after it was dismissed, so that nobody can dull the complaints of others beforehand", async () => {
      const guildId = aServer();
      const { report } = await stores.one.reports.file(about(guildId), complaint("a"));
      await stores.one.reports.move(report.id, ["pending"], "dismissed", deedIn(guildId));
      const later = await stores.one.reports.file(about(guildId), complaint("b"));
      expect(later).toMatchObject({ isNew: true, report: { state: "pending" } });
    });

    it("takes one complaint from each member", async () => {
      const guildId = aServer();
      const first = await stores.one.reports.file(about(guildId), complaint("a"));
      const again = await stores.one.reports.file(about(guildId), complaint("a", NOW + HOUR));
      expect(again).toEqual({ report: first.report, isNew: false, isRepeated: true });
    });

    it("is filed once in each of 50 races", { timeout: 60_000 }, async () => {
      const guildId = aServer();
      for (let round = 0; round < 50; round += 1) {
        const answer = about(guildId, { answerKey: `key ${round}` });
        const filed = await Promise.all([
          stores.one.reports.file(answer, complaint("a")),
          stores.other.reports.file(answer, complaint("b")),
        ]);
        expect(filed.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
      }
      expect(await stores.one.reports.list(guildId)).toHaveLength(50);
    });

    it("moves from the states it may come from, once, and on record", async () => {
      const guildId = aServer();
      const { report } = await stores.one.reports.file(about(guildId), complaint("a"));
      const moved = await Promise.all([
        stores.one.reports.move(report.id, ["pending"], "upheld", deedIn(guildId)),
        stores.other.reports.move(report.id, ["pending"], "dismissed", deedIn(guildId)),
      ]);
      expect(moved.filter((result) => result?.won)).toHaveLength(1);
      expect(moved[0]?.report).toEqual(moved[1]?.report);
      const back = await stores.one.reports.move(
        report.id,
        ["upheld", "dismissed"],
        "pending",
        deedIn(guildId),
      );
      expect(back).toEqual({ won: true, report: { ...report, cardDue: 2 } });
      const onIt = { target: report.id };
      const [latest] = await stores.one.audit.list(guildId, onIt, { offset: 0, limit: 9 });
      expect(latest).toMatchObject({
        action: "report-reopened",
        target: report.id,
        after: '{"state":"pending"}',
      });
      expect(await stores.one.audit.count(guildId, onIt)).toBe(2);
      expect(
        await stores.one.reports.move(report.id, ["pending"], "upheld", deedIn(aServer())),
      ).toBeUndefined();
    });

    it("is listed by state, latest first", async () => {
      const guildId = aServer();
      const early = await stores.one.reports.file(about(guildId, { answerKey: "1" }), complaint("a"));
      const late = await stores.one.reports.file(about(guildId, { answerKey: "2" }), complaint("a", NOW + 1));
      await stores.one.reports.move(early.report.id, ["pending"], "dismissed", deedIn(guildId));
      const ids = async (state?: "pending" | "dismissed") =>
        (await stores.one.reports.list(guildId, state)).map(({ id }) => id);
      expect(await ids()).toEqual([late.report.id, early.report.id]);
      expect(await ids("pending")).toEqual([late.report.id]);
      expect(await ids("dismissed")).toEqual([early.report.id]);
    });

    it("is unposted until its card has been posted", async () => {
      const guildId = aServer();
      const { report } = await stores.one.reports.file(about(guildId), complaint("a"));
      const unposted = async () =>
        (await stores.one.reports.unposted()).filter((one) => one.guildId === guildId);
      expect(await unposted()).toEqual([report]);
      await stores.one.reports.cardPosted(guildId, report.id, { channelId: "cards", messageId: "card" });
      expect(await unposted()).toEqual([]);
      expect(await stores.one.reports.find(guildId, report.id)).toMatchObject({
        card: { messageId: "card" },
      });
    });

    it("is on its card while it is pending; an earlier card is a stray", async () => {
      const guildId = aServer();
      await expectCards(stores, "reports", guildId, {
        begin: async () => (await stores.one.reports.file(about(guildId), complaint("a"))).report.id,
        end: (id) => stores.one.reports.move(id, ["pending"], "dismissed", deedIn(guildId)),
      });
    });

    it("has a card that is due from every change until it is shown, and no longer than that", async () => {
      const guildId = aServer();
      const { reports } = stores.one;
      const file = (userId: string) =>
        reports.file(
          {
            guildId,
            place: { channelId: "c", messageId: "m" },
            answerKey: "k",
            question: "",
            passageIds: [],
          },
          { userId, reason: "", at: NOW },
        );
      const { id } = (await file("ann")).report;
      const due = async () =>
        (await stores.other.reports.outdated()).filter((one) => one.id === id).map(({ cardDue }) => cardDue);
      await file("bob");
      expect(await due(), "there is no card yet").toEqual([]);
      await reports.cardPosted(guildId, id, { channelId: "cards", messageId: "card" });
      expect(await due()).toEqual([1]);
      await reports.move(id, ["pending"], "upheld", deedIn(guildId));
      await reports.cardShown(id, 1);
      expect(await due(), "what changed meanwhile is not shown").toEqual([2]);
      await reports.cardShown(id, 2);
      expect(await due()).toEqual([]);
      const moved = await reports.move(id, ["upheld"], "pending", deedIn(guildId));
      expect(moved?.report).toMatchObject({ state: "pending", cardDue: 1 });
      expect(await due()).toEqual([1]);
      await file("ann");
      expect(await due(), "what changes nothing is not due").toEqual([1]);
    });
  });
}
