import { describe, expect, it } from "vitest";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

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

    it("is removed once and restored once, in its server, on record", async () => {
      const guildId = aServer();
      const removed = async () => (await stores.other.answers.removed()).get(guildId) ?? new Set();
      const removals = await Promise.all([
        stores.one.answers.remove("key", deedIn(guildId)),
        stores.other.answers.remove("key", deedIn(guildId)),
      ]);
      expect(removals.sort()).toEqual([false, true]);
      expect(await removed()).toEqual(new Set(["key"]));
      expect(await stores.one.answers.restore("key", deedIn(aServer()))).toBe(false);
      const restored = await Promise.all([
        stores.one.answers.restore("key", deedIn(guildId)),
        stores.other.answers.restore("key", deedIn(guildId)),
      ]);
      expect(restored.sort()).toEqual([false, true]);
      expect(await removed()).toEqual(new Set());
      expect(await actionsIn(stores, guildId)).toEqual(["answer-restored", "answer-removed"]);
    });

    it("leaves a copy that is taken once", async () => {
      const guildId = aServer();
      const place = { channelId: "c", messageId: `${guildId}-1` };
      await stores.one.answers.keepCopy(place, guildId, "key", '{"old":1}');
      await stores.one.answers.keepCopy(place, guildId, "key", '{"new":1}');
      expect(await stores.one.answers.takeCopy({ ...place, channelId: "another" })).toBeUndefined();
      expect(await stores.other.answers.takeCopy(place)).toBe('{"new":1}');
      expect(await stores.one.answers.takeCopy(place)).toBeUndefined();
    });
  });
}
