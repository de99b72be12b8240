import { describe, expect, it } from "vitest";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeMutes(stores: Stores): void {
  describe("a mute", () => {
    it("holds until its end, and a second one takes its place", async () => {
      const guildId = aServer();
      const all = async (now: number) =>
        (await stores.one.mutes.all(now)).filter((mute) => mute.guildId === guildId);
      await stores.one.mutes.set("loud", NOW + 9, deedIn(guildId));
      const mute = await stores.one.mutes.set("loud", NOW + 5, deedIn(guildId));
      expect(mute).toEqual({ guildId, userId: "loud", until: NOW + 5 });
      expect(await all(NOW + 4)).toEqual([mute]);
      expect(await all(NOW + 5)).toEqual([]);
      expect(await stores.one.audit.list(guildId, {}, { offset: 0, limit: 1 })).toMatchObject([
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
      await stores.one.mutes.set("loud", NOW + 5, deedIn(guildId));
      await stores.one.mutes.set("quiet", NOW + 1, deedIn(guildId));
      expect(await stores.one.mutes.lift("loud", deedIn(aServer()))).toBe(false);
      expect(await stores.one.mutes.lift("loud", deedIn(guildId, NOW + 2))).toBe(true);
      expect(await stores.one.mutes.lift("loud", deedIn(guildId, NOW + 2))).toBe(false);
      expect(await stores.one.mutes.lift("quiet", deedIn(guildId, NOW + 2))).toBe(false);
      expect(await actionsIn(stores, guildId)).toEqual(["member-unmuted", "member-muted", "member-muted"]);
    });
  });
}
