import { describe, expect, it } from "vitest";
import { unsetServer } from "../../src/store/index.ts";
import { readChannelSettings, standingOf } from "../../src/store/stored-settings.ts";

const stored = (settings: object | string) =>
  typeof settings === "string" ? settings : JSON.stringify(settings);
const standing = (parts: {
  server?: object | string;
  defaults?: object | string;
  channel?: object | string;
}) =>
  standingOf({ settings: stored(parts.server ?? {}), defaults: stored(parts.defaults ?? {}) }, [
    { channel_id: "c", settings: stored(parts.channel ?? {}) },
  ]);

describe("stored settings", () => {
  it("that another edition wrote with a value unknown here keep nothing else from being read", () => {
    const read = readChannelSettings(stored({ mode: "whisper", cooldown: 5, colour: "red" }));
    expect(read).toEqual({ settings: { cooldown: 5 }, unreadable: new Map([["mode", "whisper"]]) });
  });

  it("that cannot be read leave a channel off and reviewed, with what else is known of it", () => {
    expect(standing({ channel: { mode: "whisper", cooldown: 5 } })).toEqual({
      server: unsetServer,
      channels: new Map([["c", { cooldown: 5, mode: "off", review: true }]]),
      unreadable: [{ channelId: "c", name: "mode" }],
    });
    expect(standing({ channel: { mode: "auto", progress: 7 } }).channels.get("c")).toEqual({
      mode: "off",
      review: true,
    });
  });

  it("of a server's default do the same for the channels that follow it", () => {
    const { server, unreadable } = standing({ defaults: { readings: "all", mode: "auto" } });
    expect(server.defaults).toEqual({ mode: "off", review: true });
    expect(unreadable).toEqual([{ channelId: null, name: "readings" }]);
  });

  it("of a server are as if they had not been set", () => {
    const { server, unreadable } = standing({
      server: { retentionDays: "long", moderatorChannelId: "desk" },
    });
    expect(server).toEqual({ ...unsetServer, moderatorChannelId: "desk" });
    expect(unreadable).toEqual([{ channelId: null, name: "retentionDays" }]);
  });

  it.each(["nonsense", "[]", '"text"', "null"])("that are none at all (%s) are safe as well", (channel) => {
    expect(standing({ channel })).toMatchObject({
      channels: new Map([["c", { mode: "off", review: true }]]),
      unreadable: [{ channelId: "c", name: "" }],
    });
  });

  it("that can all be read are told as they are, without faults", () => {
    expect(standing({ channel: { mode: "auto" } })).toEqual({
      server: unsetServer,
      channels: new Map([["c", { mode: "auto" }]]),
    });
  });
});
