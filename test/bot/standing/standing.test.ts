import { describe, expect, it } from "vitest";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import type { ChannelSettings, ServerSettings, StandingSettings } from "../../../src/store/index.ts";
import { storeNotYet } from "../../../src/store/not-yet.ts";

const SERVER: ServerSettings = {
  defaults: {},
  moderatorChannelId: null,
  moderatorRoleId: null,
  retentionDays: 30,
  remindAfterMinutes: 60,
};

function settings(
  defaults: Partial<ChannelSettings>,
  channels: Readonly<Record<string, Partial<ChannelSettings>>>,
): StandingSettings {
  return { server: { ...SERVER, defaults }, channels: new Map(Object.entries(channels)) };
}

const at = (channelId: string, parentId: string | null = null) => ({ guildId: "g", channelId, parentId });

describe("what stands", () => {
  it("is that Ibid answers commands and mentions, without review, where nobody has set anything", async () => {
    const standing = await openStanding(storeNotYet());
    expect(standing.channel(at("c"))).toMatchObject({ mode: "mentions", review: false, cooldown: 0 });
    expect(standing.server("g")).toMatchObject({ moderatorChannelId: null, moderatorRoleId: null });
  });

  it("for a channel is what its server has, and what it says itself where it says something", async () => {
    const standing = await openStanding(storeNotYet());
    standing.learn("g", settings({ review: true, cooldown: 10 }, { c: { cooldown: 20 } }));
    expect(standing.channel(at("c"))).toMatchObject({ review: true, cooldown: 20 });
    expect(standing.channel(at("d"))).toMatchObject({ review: true, cooldown: 10 });
    expect(standing.channel({ ...at("c"), guildId: "other" })).toMatchObject({ review: false, cooldown: 0 });
  });

  it("for a thread is what its channel has, but for what the thread says itself", async () => {
    const standing = await openStanding(storeNotYet());
    standing.learn("g", settings({}, { c: { mode: "auto", review: true }, t: { review: false } }));
    expect(standing.channel(at("t", "c"))).toMatchObject({ mode: "auto", review: false });
    expect(standing.channel(at("u", "c"))).toMatchObject({ mode: "auto", review: true });
  });

  it("is what was loaded at start", async () => {
    const store = storeNotYet();
    const all = async () => new Map([["g", settings({ mode: "off" }, {})]]);
    const standing = await openStanding({ settings: { ...store.settings, all } });
    expect(standing.channel(at("c")).mode).toBe("off");
  });
});
