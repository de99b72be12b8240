import { describe, expect, it } from "vitest";
import { deedOf, serverOf } from "../../src/bot/deed.ts";

describe("a deed", () => {
  it("says who did it, where and now", () => {
    const before = Date.now();
    const { at, ...deed } = deedOf({ guildId: "server", userId: "ann" });
    expect(deed).toEqual({ guildId: "server", actorId: "ann" });
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it("is never done outside a server, where it would go on nobody's record", () => {
    expect(() => deedOf({ guildId: null, userId: "ann" })).toThrow(TypeError);
    expect(() => serverOf({ guildId: null })).toThrow(TypeError);
  });
});
