import { describe, expect, it } from "vitest";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeUnanswered(stores: Stores): void {
  describe("an unanswered question", () => {
    const asked = (guildId: string, question = "Why?", askerId = "asker") => ({
      guildId,
      channelId: "channel",
      askerId,
      question,
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

    it("is closed once, by its own server, on record, and may be asked again", async () => {
      const guildId = aServer();
      const { unanswered } = await stores.one.unanswered.file(asked(guildId));
      const { id } = unanswered;
      expect(await stores.one.unanswered.close(id, "closed", deedIn(aServer()))).toBe(false);
      const closed = await Promise.all([
        stores.one.unanswered.close(id, "taught", deedIn(guildId)),
        stores.other.unanswered.close(id, "closed", deedIn(guildId)),
      ]);
      expect(closed.sort()).toEqual([false, true]);
      expect(await actionsIn(stores, guildId)).toEqual(["unanswered-closed"]);
      expect(await stores.one.unanswered.find(aServer(), id)).toBeUndefined();
      expect((await stores.one.unanswered.find(guildId, id))?.state).toMatch(/taught|closed/);
      expect(await stores.one.unanswered.open(guildId)).toEqual([]);
      expect(await stores.one.unanswered.file(asked(guildId))).toMatchObject({ isNew: true });
    });

    it("is unposted until its card has been posted", async () => {
      const guildId = aServer();
      const { unanswered } = await stores.one.unanswered.file(asked(guildId));
      const unposted = async () =>
        (await stores.other.unanswered.unposted()).filter((one) => one.guildId === guildId);
      expect(await unposted()).toEqual([unanswered]);
      const card = { channelId: "cards", messageId: "card" };
      await stores.one.unanswered.cardPosted(unanswered.id, card);
      expect(await unposted()).toEqual([]);
      expect(await stores.one.unanswered.open(guildId)).toEqual([{ ...unanswered, card }]);
    });
  });
}
