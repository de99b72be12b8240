import { describe, expect, it } from "vitest";
import { type ChannelToExamine, examine, type Facts } from "../../../src/bot/doctor/examine.ts";
import { findingsReply } from "../../../src/bot/doctor/render.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import { BUILT_IN, effectiveSettings, originsOf } from "../../../src/bot/standing/effective.ts";
import { unsetServer } from "../../../src/store/index.ts";
import { expectSendable } from "../expect-sendable.ts";

const WELL = { lacks: [], isOpenToAll: false } as const;
const HEALTHY: Facts = {
  server: { ...unsetServer, moderatorChannelId: "9" },
  readsMessages: true,
  readings: ["one"],
  hasPassage: () => true,
  hasRole: () => true,
  moderators: WELL,
  defaults: { settings: BUILT_IN, origins: originsOf(undefined, { channelId: "", parentId: null }) },
  channels: [],
  gone: [],
  unregistered: [],
};
const channel = (id: string, more: Partial<ChannelToExamine> = {}): ChannelToExamine => ({
  id,
  settings: BUILT_IN,
  origins: originsOf(undefined, { channelId: id, parentId: null }),
  facts: WELL,
  ...more,
});
const lacking = (id: string): ChannelToExamine =>
  channel(id, { facts: { lacks: ["Embed Links"], isOpenToAll: true } });

describe("a server", () => {
  it("in which nothing is missing has no findings", () => {
    expect(examine({ ...HEALTHY, channels: [channel("1"), channel("2")] })).toEqual([]);
  });

  it.each([
    [{ unregistered: ["ask"] }, { kind: "unregistered", names: ["ask"] }],
    [{ server: unsetServer }, { kind: "no-moderators" }],
    [{ moderators: "gone" }, { kind: "moderators-gone" }],
    [
      { moderators: { lacks: ["Send Messages"], isOpenToAll: false } },
      { kind: "moderators-lack", permissions: ["Send Messages"] },
    ],
    [{ moderators: { lacks: [], isOpenToAll: true } }, { kind: "moderators-open" }],
    [
      { server: { ...HEALTHY.server, moderatorRoleId: "5" }, hasRole: () => false },
      { kind: "moderator-role-gone" },
    ],
  ] as const)("where %j has that finding", (more, fault) => {
    expect(examine({ ...HEALTHY, ...more })).toEqual([{ fault, channels: [] }]);
  });

  it("has each finding once, with all channels where it is so", () => {
    const channels = [lacking("1"), channel("2"), lacking("3")];
    expect(examine({ ...HEALTHY, channels })).toEqual([
      { fault: { kind: "lacks", permissions: ["Embed Links"] }, channels: ["1", "3"] },
    ]);
  });

  it("is told of settings that name what is no more, and of settings of channels that are gone", () => {
    const settings = {
      ...BUILT_IN,
      mode: "auto",
      readings: ["two"],
      roleId: "5",
      progress: { one: "p" },
    } as const;
    const found = examine({
      ...HEALTHY,
      readsMessages: false,
      hasRole: () => false,
      hasPassage: () => false,
      channels: [channel("1", { settings })],
      gone: ["7"],
    });
    expect(found.map(({ fault }) => fault.kind)).toEqual([
      "no-intent",
      "role-gone",
      "readings-gone",
      "progress-gone",
      "channel-gone",
    ]);
    expect(found.at(-1)?.channels).toEqual(["7"]);
  });

  it("is told of what is wrong with its defaults also where no channel that follows them was looked at, and once", () => {
    const set = { mode: "auto", readings: ["two"] } as const;
    const standing = {
      server: { ...HEALTHY.server, defaults: set },
      channels: new Map([["2", { mode: "commands", readings: ["one"] } as const]]),
    };
    const at = (channelId: string) => ({
      settings: effectiveSettings(standing, { channelId, parentId: null }),
      origins: originsOf(standing, { channelId, parentId: null }),
    });
    const facts = { ...HEALTHY, readsMessages: false, defaults: at("") };
    const inServer = examine({ ...facts, channels: [channel("2", at("2"))] });
    expect(inServer.map(({ fault, channels }) => [fault.kind, channels])).toEqual([
      ["no-intent", []],
      ["readings-gone", []],
    ]);
    const inChannel = examine({ ...facts, channels: [channel("1", at("1")), channel("2", at("2"))] });
    expect(inChannel.map(({ fault, channels }) => [fault.kind, channels])).toEqual([
      ["no-intent", ["1"]],
      ["readings-gone", ["1"]],
    ]);
  });

  it("is told nothing of what Ibid cannot post in a channel where it is off, but of what keeps commands from being answered", () => {
    const off = { ...lacking("1"), settings: { ...BUILT_IN, mode: "off", roleId: "5" } } as const;
    expect(examine({ ...HEALTHY, channels: [off] })).toEqual([]);
    const found = examine({ ...HEALTHY, hasRole: () => false, channels: [off] });
    expect(found.map(({ fault }) => fault.kind)).toEqual(["role-gone"]);
  });
});

describe("what is told", () => {
  const commands = { mention: (path: string) => `/${path}`, offered: () => [], unregistered: () => [] };
  const told = { library: { readings: () => [] }, commands, moderatorChannelId: "9", channels: 500 };

  it("is one line where nothing is missing", () => {
    expect(findingsReply([], { ...told, locale: "en" })).toEqual({
      content: "Nothing is missing: Ibid can do its work in all 500 channels that it looked at.",
      private: true,
    });
  });

  it("names the permissions as Discord does, the channels, and how to mend it", () => {
    const { content, embeds } = findingsReply(
      [{ fault: { kind: "lacks", permissions: ["Embed Links", "Attach Files"] }, channels: ["1", "2"] }],
      { ...told, locale: "en" },
    );
    expect(content).toBe("1 thing to mend:");
    expect(embeds?.[0]?.description).toBe(
      "- <#1>, <#2>: Ibid lacks **Embed Links**, **Attach Files**. Grant it to Ibid’s role: channel settings, Permissions.",
    );
  });

  it.each(LOCALES)("fits a message for 500 channels of which each lacks something else, in %s", (locale) => {
    const findings = Array.from({ length: 500 }, (_, at) => ({
      fault: { kind: "readings-gone", names: [`reading ${at} ${"x".repeat(50)}`], from: "own" } as const,
      channels: Array.from({ length: at + 1 }, (__, one) => `${10n ** 18n + BigInt(one)}`),
    }));
    const reply = findingsReply(findings, { ...told, locale });
    expectSendable(reply);
    expect(reply.embeds?.[0]?.description).toMatch(/\n- .{0,20}4\d\d.{0,20}$/);
  });
});
