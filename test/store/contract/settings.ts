import { describe, expect, it } from "vitest";
import { actionsIn, aServer, deedIn, NOW, type Stores } from "./stores.ts";

export function describeSettings(stores: Stores): void {
  describe("settings", () => {
    it("change what is given and leave the rest", async () => {
      const guildId = aServer();
      await stores.one.settings.setChannel("c", { mode: "auto", cooldown: 30 }, deedIn(guildId));
      const standing = await stores.one.settings.setChannel(
        "c",
        { mode: "off", readings: ["a", "b"] },
        deedIn(guildId),
      );
      expect(standing.channels.get("c")).toEqual({ mode: "off", cooldown: 30, readings: ["a", "b"] });
      expect((await stores.one.settings.all()).get(guildId)?.()).toEqual(standing);
    });

    it("keep every setting as it was given", async () => {
      const guildId = aServer();
      const all = {
        mode: "commands",
        review: true,
        readings: ["one"],
        cooldown: 5,
        replyIn: "thread",
        roleId: null,
        progress: { one: "passage" },
      } as const;
      expect((await stores.one.settings.setChannel("c", all, deedIn(guildId))).channels.get("c")).toEqual(
        all,
      );
      expect((await stores.one.settings.setDefaults(all, deedIn(guildId))).server.defaults).toEqual(all);
    });

    it("are taken back by undefined, and a server that has set nothing is not listed", async () => {
      const guildId = aServer();
      await stores.one.settings.setChannel("c", { mode: "auto" }, deedIn(guildId));
      const standing = await stores.one.settings.setChannel("c", { mode: undefined }, deedIn(guildId));
      expect(standing.channels.has("c")).toBe(false);
      expect((await stores.one.settings.all()).has(guildId)).toBe(false);
    });

    it("of a server have values where nothing is set", async () => {
      const guildId = aServer();
      const { server } = await stores.one.settings.setServer(
        { moderatorChannelId: "cards" },
        deedIn(guildId),
      );
      expect(server).toEqual({
        defaults: {},
        moderatorChannelId: "cards",
        moderatorRoleId: null,
        retentionDays: 90,
        remindAfterMinutes: 24 * 60,
      });
    });

    it("go on record with what changed, before and after", async () => {
      const guildId = aServer();
      await stores.one.settings.setChannel("c", { mode: "auto", cooldown: 9 }, deedIn(guildId));
      await stores.one.settings.setChannel("c", { mode: "off", cooldown: 9 }, deedIn(guildId));
      await stores.one.settings.setDefaults({ review: true }, deedIn(guildId));
      await stores.one.settings.setServer({ retentionDays: 7 }, deedIn(guildId, NOW, null));
      const entries = await stores.one.audit.list(guildId, {}, { offset: 0, limit: 9 });
      expect(entries).toMatchObject([
        {
          action: "server-set",
          target: guildId,
          actorId: null,
          before: null,
          after: '{"retentionDays":7}',
        },
        { action: "default-set", target: guildId, before: null, after: '{"review":true}' },
        { action: "channel-set", target: "c", before: '{"mode":"auto"}', after: '{"mode":"off"}' },
        { action: "channel-set", target: "c", before: null, after: '{"mode":"auto","cooldown":9}' },
      ]);
    });

    it("that are set to what they are already leave no record", async () => {
      const guildId = aServer();
      await stores.one.settings.setDefaults({ readings: ["a"] }, deedIn(guildId));
      await stores.one.settings.setDefaults({ readings: ["a"] }, deedIn(guildId));
      expect(await actionsIn(stores, guildId)).toEqual(["default-set"]);
    });

    it("changed by two at once are both kept", async () => {
      const guildId = aServer();
      await Promise.all([
        stores.one.settings.setChannel("c", { cooldown: 5 }, deedIn(guildId)),
        stores.other.settings.setChannel("c", { mode: "auto" }, deedIn(guildId)),
      ]);
      expect((await stores.one.settings.all()).get(guildId)?.().channels.get("c")).toEqual({
        cooldown: 5,
        mode: "auto",
      });
    });

    it("that another edition wrote stay stored, while others are changed and until they are set anew", async () => {
      const guildId = aServer();
      const { settings } = stores.one;
      const present = async () => (await stores.other.settings.all()).get(guildId)?.();
      // As JSON: this edition's types know no such values.
      await settings.setChannel("c", JSON.parse('{"mode":"whisper","colour":"red"}'), deedIn(guildId));
      const faults = [{ channelId: "c", name: "mode" }];
      expect((await settings.setChannel("c", { cooldown: 5 }, deedIn(guildId))).unreadable).toEqual(faults);
      expect((await present())?.channels.get("c")).toEqual({ mode: "off", review: true, cooldown: 5 });
      const mended = await settings.setChannel("c", { mode: "auto" }, deedIn(guildId));
      expect(mended).toEqual(await present());
      expect(mended.unreadable).toBeUndefined();
      expect(mended.channels.get("c")).toEqual({ mode: "auto", cooldown: 5 });
      const [latest] = await stores.one.audit.list(guildId, {}, { offset: 0, limit: 1 });
      expect(latest).toMatchObject({ before: '{"mode":"whisper"}', after: '{"mode":"auto"}' });
    });
  });
}
