import { describe, expect, it } from "vitest";
import type { AuditFilter } from "../../../src/store/index.ts";
import { aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeAudit(stores: Stores): void {
  describe("the audit", () => {
    it("lists a server's own, latest first, in pages, as filtered", async () => {
      const guildId = aServer();
      await stores.one.mutes.set("a", NOW + 99, deedIn(guildId, NOW, "one"));
      await stores.one.mutes.set("b", NOW + 99, deedIn(guildId, NOW, "two"));
      await stores.one.mutes.lift("a", deedIn(guildId, NOW + 5, "two"));
      await stores.one.mutes.set("a", NOW + 99, deedIn(aServer()));
      const all = { offset: 0, limit: 10 };
      const targets = async (filter: AuditFilter, page = all) =>
        (await stores.one.audit.list(guildId, filter, page)).map(({ target }) => target);
      expect(await targets({})).toEqual(["a", "b", "a"]);
      expect(await targets({}, { offset: 1, limit: 1 })).toEqual(["b"]);
      expect(await targets({ actorId: "two" })).toEqual(["a", "b"]);
      expect(await targets({ action: "member-unmuted" })).toEqual(["a"]);
      expect(await targets({ target: "b" })).toEqual(["b"]);
      expect(await targets({ since: NOW + 1 })).toEqual(["a"]);
      expect(await targets({ since: NOW, until: NOW + 5 })).toEqual(["b", "a"]);
      expect(await stores.one.audit.count(guildId, { actorId: "two" })).toBe(2);
    });
  });
}
