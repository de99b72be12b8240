import { describe, expect, it } from "vitest";
import { type Asking, admit, type Way } from "../../../src/bot/gate/admit.ts";
import type { ChannelMode } from "../../../src/store/index.ts";

interface Circumstances extends Partial<Omit<Asking, "settings" | "way">> {
  readonly mode?: ChannelMode;
  readonly roleId?: string | null;
}

function decide(way: Way, { mode = "mentions", roleId = null, ...more }: Circumstances = {}) {
  return admit({
    way,
    settings: { mode, roleId },
    roleIds: [],
    isModerator: false,
    mutedUntil: undefined,
    coolUntil: undefined,
    ...more,
  });
}

const PUBLIC = { admitted: true, isPrivate: false };
const PRIVATE = { admitted: true, isPrivate: true };
const refusedFor = (kind: string) => ({ admitted: false, refusal: { kind } });

describe("a channel's mode says what is answered there", () => {
  it.each<[ChannelMode, Way, object]>([
    ["off", "command", PRIVATE],
    ["off", "message", refusedFor("off")],
    ["off", "unprompted", refusedFor("off")],
    ["commands", "command", PUBLIC],
    ["commands", "message", refusedFor("commands-only")],
    ["commands", "unprompted", refusedFor("commands-only")],
    ["mentions", "command", PUBLIC],
    ["mentions", "message", PUBLIC],
    ["mentions", "unprompted", refusedFor("commands-only")],
    ["auto", "command", PUBLIC],
    ["auto", "message", PUBLIC],
    ["auto", "unprompted", PUBLIC],
  ])("%s, %s", (mode, way, expected) => {
    expect(decide(way, { mode })).toEqual(expected);
  });

  it.each<[ChannelMode, object]>([
    ["off", refusedFor("off")],
    ["commands", refusedFor("commands-only")],
    ["mentions", PUBLIC],
    ["auto", PUBLIC],
  ])("%s, a greeting, for which nobody waits and nobody needs a role", (mode, expected) => {
    expect(decide("greeting", { mode, roleId: "7", coolUntil: 5 })).toEqual(expected);
  });

  it("to moderators as to everyone", () => {
    expect(decide("message", { mode: "off", isModerator: true })).toEqual(refusedFor("off"));
    expect(decide("command", { mode: "off", isModerator: true })).toEqual(PRIVATE);
  });
});

describe("a role", () => {
  it("lets those ask who have it, and tells the others which it is", () => {
    expect(decide("command", { roleId: "7", roleIds: ["6", "7"] })).toEqual(PUBLIC);
    expect(decide("message", { roleId: "7", roleIds: ["6"] })).toEqual({
      admitted: false,
      refusal: { kind: "role", roleId: "7" },
    });
  });

  it("moderators do not need", () => {
    expect(decide("command", { roleId: "7", isModerator: true })).toEqual(PUBLIC);
  });
});

describe("whoever has to wait is told until when", () => {
  it.each(["command", "message", "unprompted"] as const)("after a %s", (way) => {
    expect(decide(way, { mode: "auto", coolUntil: 5 })).toEqual({
      admitted: false,
      refusal: { kind: "cooldown", until: 5 },
    });
    expect(decide(way, { mode: "auto", mutedUntil: 9, coolUntil: 5 })).toEqual({
      admitted: false,
      refusal: { kind: "muted", until: 9 },
    });
  });

  it("but moderators are for a mute only", () => {
    expect(decide("command", { isModerator: true, coolUntil: 5 })).toEqual(PUBLIC);
    expect(decide("command", { isModerator: true, mutedUntil: 5 })).toMatchObject({ admitted: false });
  });
});
