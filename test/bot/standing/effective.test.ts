import { describe, expect, it } from "vitest";
import {
  BUILT_IN,
  effectiveSettings,
  originsOf,
  READ_TO_ITS_END,
} from "../../../src/bot/standing/effective.ts";
import { type ChannelSettings, type StandingSettings, unsetServer } from "../../../src/store/index.ts";

const CHANNEL = { channelId: "10", parentId: "1" };
const THREAD = { channelId: "11", parentId: "10" };

function standing(
  defaults: Partial<ChannelSettings>,
  channels: Readonly<Record<string, Partial<ChannelSettings>>> = {},
): StandingSettings {
  return { server: { ...unsetServer, defaults }, channels: new Map(Object.entries(channels)) };
}

describe("what holds in a channel", () => {
  it("is built in where nobody has decided anything", () => {
    expect(effectiveSettings(undefined, CHANNEL)).toEqual(BUILT_IN);
    expect(effectiveSettings(standing({}), THREAD)).toEqual(BUILT_IN);
    const { progressIn, ...origins } = originsOf(undefined, CHANNEL);
    expect(new Set(Object.values(origins))).toEqual(new Set(["built-in"]));
    expect(progressIn).toEqual({});
  });

  it("is the server's where the channel says nothing, setting by setting", () => {
    const set = standing({ mode: "commands", cooldown: 60 }, { 10: { cooldown: 5 } });
    expect(effectiveSettings(set, CHANNEL)).toEqual({ ...BUILT_IN, mode: "commands", cooldown: 5 });
    expect(originsOf(set, CHANNEL)).toMatchObject({ mode: "server", cooldown: "own", review: "built-in" });
  });

  it("is, in a thread or a forum's post, that of what it belongs to", () => {
    const set = standing({ mode: "commands" }, { 10: { mode: "auto", review: true } });
    expect(effectiveSettings(set, THREAD)).toEqual({ ...BUILT_IN, mode: "auto", review: true });
    expect(originsOf(set, THREAD)).toMatchObject({ mode: "parent", review: "parent" });
  });

  it("is a thread's own where it was set on it", () => {
    const set = standing({}, { 10: { mode: "off", review: true }, 11: { mode: "mentions", review: false } });
    expect(effectiveSettings(set, THREAD)).toEqual(BUILT_IN);
    expect(originsOf(set, THREAD)).toMatchObject({ mode: "own", review: "own", cooldown: "built-in" });
  });

  it("does not come from another channel", () => {
    const set = standing({}, { 12: { mode: "off" } });
    expect(effectiveSettings(set, CHANNEL)).toEqual(BUILT_IN);
  });
});

describe("how far the group has read", () => {
  const progressIn = (channels: Readonly<Record<string, Partial<ChannelSettings>>>, where = THREAD) =>
    effectiveSettings(standing({ progress: { one: "a", two: "b" } }, channels), where).progress;

  it("is the server's in readings of which the channel and the thread say nothing", () => {
    const channels = { 10: { progress: { two: "c", three: "d" } }, 11: { progress: { three: "e" } } };
    expect(progressIn(channels, CHANNEL)).toEqual({ one: "a", two: "c", three: "d" });
    expect(progressIn(channels)).toEqual({ one: "a", two: "c", three: "e" });
    const set = standing({ progress: { one: "a", two: "b" } }, channels);
    expect(originsOf(set, THREAD).progressIn).toEqual({ one: "server", two: "parent", three: "own" });
  });

  it("is everything where the channel says so, and all of a reading that it has read to its end", () => {
    expect(progressIn({ 10: { progress: {} } })).toEqual({});
    expect(progressIn({ 10: { progress: { one: READ_TO_ITS_END } } })).toEqual({ two: "b" });
    expect(progressIn({ 10: { progress: {} }, 11: { progress: { two: "c" } } })).toEqual({ two: "c" });
  });
});
