import { describe, expect, it } from "vitest";
import { expectCards } from "./cards.ts";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeUnanswered(stores: Stores): void {
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
        stores.one.unanswered.file(asked(guildId)),
        stores.other.unanswered.file({ ...asked(guildId), channelId: "elsewhere" }),
      ]);
      expect(filed.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
      expect(filed[0]?.unanswered).toEqual(filed[1]?.unanswered);
      const fresh = [
        await stores.one.unanswered.file(asked(guildId, "How?")),
        await stores.one.unanswered.file(asked(guildId, "Why?", "another")),
        await stores.one.unanswered.file(asked(aServer())),
      ];
      expect(fresh.map(({ isNew }) => isNew)).toEqual([true, true, true]);
      expect(await stores.one.unanswered.open(guildId)).toHaveLength(3);
    });

    it("is settled once, by its own server, on record, and may be asked again", async () => {
      const guildId = aServer();
      const { unanswered } = await stores.one.unanswered.file(asked(guildId));
      const { id } = unanswered;
      const closed = { state: "closed", words: "Not in these readings." } as const;
      expect(await stores.one.unanswered.settle(id, closed, deedIn(aServer()))).toBeUndefined();
      const both = await Promise.all([
        stores.one.unanswered.settle(id, closed, deedIn(guildId)),
        stores.other.unanswered.settle(id, { ...closed, words: "Ask me." }, deedIn(guildId)),
      ]);
      expect(both.map((one) => one?.won).sort()).toEqual([false, true]);
      expect(both[0]?.unanswered).toEqual(both[1]?.unanswered);
      expect(await actionsIn(stores, guildId)).toEqual(["unanswered-closed"]);
      expect(await stores.one.unanswered.find(aServer(), id)).toBeUndefined();
      const { actorId: by, at } = deedIn(guildId);
      expect(await stores.one.unanswered.find(guildId, id)).toMatchObject({
        state: "closed",
        settlement: {
          by,
          at,
          passageId: null,
          words: both.find((one) => one?.won)?.unanswered.settlement?.words,
        },
      });
      expect(await stores.one.unanswered.open(guildId)).toEqual([]);
      expect(await stores.one.unanswered.file(asked(guildId))).toMatchObject({ isNew: true });
    });

    it("that is settled with a passage is a taught question from that moment", async () => {
      const guildId = aServer();
      const { unanswered } = await stores.one.unanswered.file({ ...asked(guildId), isPrivate: true });
      const settle = () =>
        stores.one.unanswered.settle(
          unanswered.id,
          { state: "taught", passageId: "p1", answerKey: "k" },
          deedIn(guildId),
        );
      expect(await settle()).toMatchObject({
        won: true,
        unanswered: { isPrivate: true, state: "taught", settlement: { passageId: "p1", words: "" } },
      });
      expect(await settle()).toMatchObject({ won: false });
      expect(await stores.one.taught.list(guildId)).toMatchObject([{ question: "Why?", passageId: "p1" }]);
      expect((await actionsIn(stores, guildId)).toSorted()).toEqual(["question-taught", "unanswered-closed"]);
    });

    it("is unfinished until its card has been posted, and again until its asker has been told", async () => {
      const guildId = aServer();
      const { unanswered } = await stores.one.unanswered.file(asked(guildId));
      const { id } = unanswered;
      const unfinished = async () =>
        (await stores.other.unanswered.unfinished()).filter((one) => one.guildId === guildId);
      expect(await unfinished()).toEqual([unanswered]);
      const card = { channelId: "cards", messageId: "card" };
      await stores.one.unanswered.cardPosted(guildId, id, card);
      expect(await unfinished()).toEqual([]);
      expect(await stores.one.unanswered.open(guildId)).toEqual([{ ...unanswered, card }]);
      await stores.one.unanswered.settle(id, { state: "closed", words: "Soon." }, deedIn(guildId));
      expect(await unfinished()).toMatchObject([{ id, state: "closed", toldAt: null }]);
      await stores.one.unanswered.told(id, NOW + 1);
      expect(await unfinished()).toEqual([]);
      expect(await stores.one.unanswered.find(guildId, id)).toMatchObject({ toldAt: NOW + 1 });
    });

    it("is on its card while it is open; an earlier card is a stray", async () => {
      const guildId = aServer();
      await expectCards(stores, "unanswered", guildId, {
        begin: async () => (await stores.one.unanswered.file(asked(guildId))).unanswered.id,
        end: (id) => stores.one.unanswered.settle(id, { state: "closed", words: "" }, deedIn(guildId)),
      });
    });

    it("that is closed without a word, or whose asker is forgotten, has nothing left to be told", async () => {
      const guildId = aServer();
      const settled = async (question: string, words: string) => {
        const { unanswered } = await stores.one.unanswered.file(asked(guildId, question));
        await stores.one.unanswered.settle(unanswered.id, { state: "closed", words }, deedIn(guildId));
      };
      await settled("Why?", "");
      await settled("How?", "Soon.");
      const record = async () =>
        JSON.stringify(await stores.one.audit.list(guildId, {}, { offset: 0, limit: 9 }));
      expect(await record()).toContain("Soon.");
      await stores.one.keeping.deleteMember("asker", deedIn(guildId));
      expect(await record()).not.toContain("Soon.");
      const unfinished = await stores.other.unanswered.unfinished();
      expect(unfinished.filter((one) => one.guildId === guildId)).toEqual([]);
    });

    it("has a card that is due once it is settled, also by itself, until it is shown", async () => {
      const guildId = aServer();
      const { unanswered, keeping } = stores.one;
      const put = async (question: string) => {
        const asked = { guildId, channelId: "c", askerId: "ann", question, isPrivate: false, askedAt: NOW };
        const { id } = (await unanswered.file({ ...asked, messageId: null })).unanswered;
        await unanswered.cardPosted(guildId, id, { channelId: "cards", messageId: question });
        return id;
      };
      const ids = [await put("Settled?"), await put("Old?")];
      const due = async () =>
        (await stores.other.unanswered.outdated()).map(({ id }) => id).filter((id) => ids.includes(id));
      expect(await due()).toEqual([]);
      const [settled = "", old = ""] = ids;
      await unanswered.settle(settled, { state: "closed", words: "" }, deedIn(guildId));
      expect(await due()).toEqual([settled]);
      await unanswered.cardShown(settled, 1);
      await keeping.expireTexts(guildId, NOW + 1, deedIn(guildId, NOW + 5, null));
      expect(await due()).toEqual([old]);
    });
  });
}
