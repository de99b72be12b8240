import { describe, expect, it } from "vitest";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeTaught(stores: Stores): void {
  describe("a taught question", () => {
    it("is kept once, in its server, on record", async () => {
      const guildId = aServer();
      const [taught, again] = await Promise.all([
        stores.one.taught.add("Who?", "p1", deedIn(guildId)),
        stores.other.taught.add("Who?", "p1", deedIn(guildId)),
      ]);
      expect(again).toEqual(taught);
      expect(taught).toMatchObject({
        guildId,
        question: "Who?",
        passageId: "p1",
        taughtBy: "moderator",
        taughtAt: NOW,
      });
      const elsewhere = await stores.one.taught.add("Who?", "p2", deedIn(guildId, NOW + 1));
      expect(await stores.one.taught.list(guildId)).toEqual([taught, elsewhere]);
      expect((await stores.one.taught.all()).get(guildId)).toEqual([taught, elsewhere]);
      expect(await stores.one.taught.list(aServer())).toEqual([]);
      expect(await stores.one.audit.list(guildId, {}, { offset: 1, limit: 9 })).toMatchObject([
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
      const taught = await stores.one.taught.add("Who?", "p1", deedIn(guildId));
      expect(await stores.one.taught.remove(taught.id, deedIn(aServer()))).toBeUndefined();
      expect(await stores.one.taught.remove(taught.id, deedIn(guildId))).toEqual(taught);
      expect(await stores.one.taught.remove(taught.id, deedIn(guildId))).toBeUndefined();
      expect((await stores.one.taught.all()).has(guildId)).toBe(false);
      expect(await actionsIn(stores, guildId)).toEqual(["question-forgotten", "question-taught"]);
    });
  });
}
