import { describe, expect, it } from "vitest";
import type { Report, Store } from "../../../src/store/index.ts";
import { actionsIn, aServer, deedIn, HOUR, NOW, type Stores } from "./stores.ts";

export function describeAnswers(stores: Stores): void {
  describe("an answer", () => {
    it("is known wherever it is shown, in its server", async () => {
      const guildId = aServer();
      const first = { channelId: "c", messageId: `${guildId}-1` };
      const second = { channelId: "d", messageId: `${guildId}-2` };
      await stores.one.answers.shown(guildId, "key", second, NOW + 1);
      await stores.one.answers.shown(guildId, "key", first, NOW);
      await stores.one.answers.shown(guildId, "key", first, NOW);
      expect(await stores.other.answers.places(guildId, "key")).toEqual([first, second]);
      expect(await stores.one.answers.places(guildId, "another")).toEqual([]);
      expect(await stores.one.answers.places(aServer(), "key")).toEqual([]);
    });

    it("is another one once its message shows another", async () => {
      const guildId = aServer();
      const place = { channelId: "c", messageId: `${guildId}-1` };
      await stores.one.answers.shown(guildId, "old", place, NOW);
      await stores.one.answers.shown(guildId, "new", place, NOW);
      expect(await stores.one.answers.places(guildId, "old")).toEqual([]);
      expect(await stores.one.answers.places(guildId, "new")).toEqual([place]);
    });

    it("is removed by an upheld report and restored with it, in its server, on record", async () => {
      const guildId = aServer();
      const removed = async () => (await stores.other.answers.removed()).get(guildId) ?? [];
      const { id } = await aReport(stores, guildId, "a");
      const uphold = (store: Store) => store.reports.move(id, ["pending"], "upheld", deedIn(guildId));
      const both = await Promise.all([uphold(stores.one), uphold(stores.other)]);
      expect(both.map((one) => one?.won).toSorted()).toEqual([false, true]);
      expect(await removed()).toEqual([REMOVED]);
      await stores.one.reports.move(id, ["upheld"], "dismissed", deedIn(guildId));
      expect(await removed()).toEqual([]);
      expect((await actionsIn(stores, guildId)).toSorted()).toEqual([
        "answer-removed",
        "answer-restored",
        "report-dismissed",
        "report-upheld",
      ]);
    });

    it("is shown no more where a moderator deletes its message, which goes on record", async () => {
      const guildId = aServer();
      const { answers, audit } = stores.one;
      const place = { channelId: "c", messageId: `${guildId}-1` };
      await answers.shown(guildId, "key", place, NOW);
      await answers.deleted(place, deedIn(guildId));
      expect(await answers.places(guildId, "key")).toEqual([]);
      expect(await audit.list(guildId, {}, { offset: 0, limit: 9 })).toMatchObject([
        {
          action: "answer-deleted",
          actorId: "moderator",
          target: "c",
          before: `{"messageId":"${place.messageId}"}`,
          after: null,
        },
      ]);
    });

    it("stays removed while another report on it is dismissed, and is restored with all that upheld it", async () => {
      const guildId = aServer();
      const removed = async () => (await stores.one.answers.removed()).get(guildId) ?? [];
      const ids: string[] = [];
      for (const at of [NOW, NOW + 12 * HOUR, NOW + 24 * HOUR]) {
        ids.push((await aReport(stores, guildId, "a", at)).id);
      }
      const [first = "", second = "", third = ""] = ids;
      for (const id of [first, second])
        await stores.one.reports.move(id, ["pending"], "upheld", deedIn(guildId));
      await stores.one.reports.move(third, ["pending"], "dismissed", deedIn(guildId));
      expect(await removed()).toEqual([REMOVED]);
      await stores.one.reports.move(first, ["upheld"], "dismissed", deedIn(guildId));
      expect(await removed()).toEqual([]);
      expect(await stores.one.reports.find(guildId, second)).toMatchObject({ state: "dismissed" });
      const actions = await actionsIn(stores, guildId);
      expect(actions.filter((one) => one === "answer-removed")).toHaveLength(1);
      expect(actions.filter((one) => one === "report-dismissed")).toHaveLength(3);
    });

    it("is unfinished from the decision until its messages are what they are to be", async () => {
      const guildId = aServer();
      const of = { guildId, answerKey: "key" };
      const place = { channelId: "c", messageId: `${guildId}-1` };
      const elsewhere = { channelId: "c", messageId: `${guildId}-2` };
      const { answers, reports } = stores.one;
      await answers.shown(guildId, "key", place, NOW);
      await answers.shown(guildId, "another", elsewhere, NOW);
      const { id } = await aReport(stores, guildId, "a");
      expect(await answers.unfinished(of)).toEqual([]);
      await reports.move(id, ["pending"], "upheld", deedIn(guildId));
      expect(await stores.other.answers.unfinished(of)).toEqual([{ ...of, place, todo: "take-down" }]);
      await answers.keepCopy(place, of, aCopy("{}"), NOW);
      expect(await answers.unfinished(of)).toHaveLength(1);
      await answers.hidden(place);
      expect(await answers.unfinished(of)).toEqual([]);
      expect(await answers.places(guildId, "key")).toEqual([]);
      await reports.move(id, ["upheld"], "dismissed", deedIn(guildId));
      expect(await answers.unfinished(of)).toEqual([{ ...of, place, todo: "put-back" }]);
      expect(await answers.unfinished({ ...of, guildId: aServer() })).toEqual([]);
      expect((await answers.unfinished()).filter((one) => one.guildId === guildId)).toHaveLength(1);
      await answers.shown(guildId, "key", place, NOW);
      await answers.dropCopy(place);
      expect(await answers.unfinished(of)).toEqual([]);
    });

    it("leaves a copy of what its message showed first, until it is dropped", async () => {
      const guildId = aServer();
      const place = { channelId: "c", messageId: `${guildId}-1` };
      expect(await stores.one.answers.copyOf(place)).toBeUndefined();
      await stores.one.answers.keepCopy(place, { guildId, answerKey: "key" }, aCopy('{"old":1}'), NOW);
      await stores.one.answers.keepCopy(place, { guildId, answerKey: "key" }, aCopy('{"new":1}'), NOW);
      expect(await stores.other.answers.copyOf(place)).toBe('{"old":1}');
      await stores.one.answers.dropCopy(place);
      expect(await stores.other.answers.copyOf(place)).toBeUndefined();
    });
  });
}

const REMOVED = { answerKey: "key", question: "Who?", passageIds: ["p"], removedAt: NOW };

const aCopy = (body: string) => ({ body, bareBody: "bare", askerId: "" });

async function aReport(stores: Stores, guildId: string, userId: string, at = NOW): Promise<Report> {
  const about = { guildId, place: { channelId: "c", messageId: "m" }, answerKey: "key", question: "Who?" };
  const filed = await stores.one.reports.file({ ...about, passageIds: ["p"] }, { userId, reason: "", at });
  return filed.report;
}
