import { describe, expect, it } from "vitest";
import { aServer, type Stores } from "./stores.ts";

export function describeUsage(stores: Stores): void {
  describe("usage", () => {
    it("is summed by day, channel and passage, since a day, in its server", async () => {
      const guildId = aServer();
      const count = (day: string, channelId: string, status: "answered" | "nothing", passageIds: string[]) =>
        stores.one.usage.count({ guildId, day, channelId, status, passageIds });
      await count("2026-11-20", "a", "answered", ["p0"]);
      await count("2026-11-21", "a", "answered", ["p1", "p2"]);
      await count("2026-11-21", "b", "answered", ["p2", "p2"]);
      await count("2026-11-22", "a", "nothing", []);
      expect(await stores.other.usage.since(guildId, "2026-11-21")).toEqual({
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
      expect(await stores.one.usage.since(aServer(), "2026-01-01")).toEqual({
        byDay: [],
        byChannel: [],
        byPassage: [],
      });
    });

    it("takes what is shown later for a question that was counted when it was asked", async () => {
      const guildId = aServer();
      const asked = { guildId, day: "2026-11-21", channelId: "a" };
      await stores.one.usage.count({ ...asked, status: "nothing", passageIds: [] });
      await stores.one.usage.count({ ...asked, status: null, passageIds: ["p1"] });
      expect(await stores.other.usage.since(guildId, "2026-11-21")).toEqual({
        byDay: [{ day: "2026-11-21", status: "nothing", count: 1 }],
        byChannel: [{ channelId: "a", status: "nothing", count: 1 }],
        byPassage: [{ passageId: "p1", count: 1 }],
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
      await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? stores.one : stores.other).usage.count(once)),
      );
      const { byDay, byPassage } = await stores.one.usage.since(guildId, "2026-11-22");
      expect([byDay[0]?.count, byPassage[0]?.count]).toEqual([20, 20]);
    });
  });
}
