import { describe, expect, it } from "vitest";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import {
  type ChannelSettings,
  type Deed,
  type Mute,
  type RemovedAnswer,
  type SettingsStore,
  type StandingSettings,
  unsetServer,
} from "../../../src/store/index.ts";

const NOW = 1_000_000;
const deed: Deed = { guildId: "g", actorId: "m", at: NOW };
const at = (channelId: string, parentId: string | null = null, guildId: string | null = "g") => ({
  guildId,
  channelId,
  parentId,
});

/** A store in memory whose writes end in the opposite order, which only a caller that waits for its turn survives. */
function slowStore(mutes: readonly Mute[] = []) {
  const written = new Map<string, StandingSettings>();
  let delay = 30;
  const write = async (guildId: string, next: (now: StandingSettings) => StandingSettings) => {
    const before = written.get(guildId) ?? { server: unsetServer, channels: new Map() };
    delay -= 10;
    await new Promise((resolve) => setTimeout(resolve, delay));
    const after = next(before);
    written.set(guildId, after);
    return after;
  };
  const merged = <T extends object>(before: T, change: object): T => {
    const all = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(all) as T;
  };
  const settings: SettingsStore = {
    all: async () => new Map([...written].map(([guildId, standing]) => [guildId, () => standing])),
    setChannel: (id, change, by) =>
      write(by.guildId, ({ server, channels }) => ({
        server,
        channels: new Map([
          ...channels,
          [id, merged<Partial<ChannelSettings>>(channels.get(id) ?? {}, change)],
        ]),
      })),
    setDefaults: (change, by) =>
      write(by.guildId, ({ server, channels }) => ({
        server: { ...server, defaults: merged(server.defaults, change) },
        channels,
      })),
    setServer: (change, by) =>
      write(by.guildId, ({ server, channels }) => ({ server: merged(server, change), channels })),
  };
  const muteStore = {
    all: async () => mutes,
    set: async (userId: string, until: number, by: Deed) => ({ guildId: by.guildId, userId, until }),
    lift: async () => true,
  };
  const answers = { removed: async () => new Map<string, RemovedAnswer[]>() };
  const reports = { move: async () => undefined };
  return { settings, mutes: muteStore, answers, reports };
}

describe("what stands", () => {
  it("is that Ibid answers commands and mentions, without review, where nobody has set anything", async () => {
    const standing = await openStanding(slowStore());
    expect(standing.channel(at("c"))).toMatchObject({ mode: "mentions", review: false, cooldown: 0 });
    expect(standing.server("g")).toMatchObject({ moderatorChannelId: null, moderatorRoleId: null });
  });

  it("is what was set, in that server only, and nowhere in a direct message", async () => {
    const standing = await openStanding(slowStore());
    await standing.setDefaults(() => ({ review: true, cooldown: 10 }), deed);
    await standing.setChannel(at("c"), () => ({ cooldown: 20 }), deed);
    expect(standing.channel(at("c"))).toMatchObject({ review: true, cooldown: 20 });
    expect(standing.channel(at("d"))).toMatchObject({ review: true, cooldown: 10 });
    expect(standing.channel(at("t", "c"))).toMatchObject({ review: true, cooldown: 20 });
    expect(standing.channel(at("c", null, "other"))).toMatchObject({ review: false, cooldown: 0 });
    expect(standing.channel(at("c", null, null))).toMatchObject({ review: false, cooldown: 0 });
  });

  it("is told with what held before, and taken back by nothing", async () => {
    const standing = await openStanding(slowStore());
    await standing.setChannel(at("c"), () => ({ mode: "off" }), deed);
    const { before, after } = await standing.setChannel(at("c"), () => ({ mode: undefined }), deed);
    expect([before.mode, after.mode]).toEqual(["off", "mentions"]);
  });

  it("is both of two settings at once, whichever the store has first", async () => {
    const standing = await openStanding(slowStore());
    const [, second] = await Promise.all([
      standing.setChannel(at("c"), () => ({ progress: { a: "1" } }), deed),
      standing.setChannel(at("c"), ({ progress }) => ({ progress: { ...progress, b: "2" } }), deed),
      standing.setServer({ retentionDays: 7 }, deed),
    ]);
    expect(second.after.progress).toEqual({ a: "1", b: "2" });
    expect(standing.channel(at("c")).progress).toEqual({ a: "1", b: "2" });
    expect(standing.server("g").retentionDays).toBe(7);
  });

  it("is what was loaded at start", async () => {
    const store = slowStore();
    await (await openStanding(store)).setDefaults(() => ({ mode: "off" }), deed);
    expect((await openStanding(store)).channel(at("c")).mode).toBe("off");
  });

  it("is as it was where the store could not write, and the next one still has its turn", async () => {
    const store = slowStore();
    const standing = await openStanding(store);
    const fails = standing.setDefaults(() => {
      throw new Error("the disk is full");
    }, deed);
    const next = standing.setDefaults(() => ({ cooldown: 5 }), deed);
    await expect(fails).rejects.toThrow("the disk is full");
    expect((await next).after.cooldown).toBe(5);
  });
});

describe("a mute", () => {
  it("holds from the start until its time, for that member in that server", async () => {
    const muted = { guildId: "g", userId: "u", until: NOW + 10 };
    const standing = await openStanding(slowStore([muted]));
    expect(standing.mutedUntil("g", "u", NOW)).toBe(NOW + 10);
    expect(standing.mutedUntil("other", "u", NOW)).toBeUndefined();
    expect(standing.mutedUntil("g", "v", NOW)).toBeUndefined();
    expect(standing.mutedUntil("g", "u", NOW + 10)).toBeUndefined();
  });

  it("is known as soon as it is stored, and gone as soon as it is lifted", async () => {
    const standing = await openStanding(slowStore());
    await standing.mute("u", NOW + 5, deed);
    expect(standing.mutedUntil("g", "u", NOW)).toBe(NOW + 5);
    await standing.unmute("u", deed);
    expect(standing.mutedUntil("g", "u", NOW)).toBeUndefined();
  });
});

describe("a server that nothing is kept of any more", () => {
  it("has its settings and mutes no more, and others have theirs", async () => {
    const elsewhere = { ...deed, guildId: "gg" };
    const standing = await openStanding(slowStore());
    for (const by of [deed, elsewhere]) {
      await standing.setServer({ retentionDays: 5 }, by);
      await standing.mute("ann", NOW + 5, by);
    }
    standing.forgetServer("g");
    expect(standing.server("g")).toEqual(unsetServer);
    expect(standing.mutedUntil("g", "ann", NOW)).toBeUndefined();
    expect(standing.server("gg").retentionDays).toBe(5);
    expect(standing.mutedUntil("gg", "ann", NOW)).toBe(NOW + 5);
  });
});
