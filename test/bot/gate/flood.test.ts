import { describe, expect, it } from "vitest";
import { createFloodGuard } from "../../../src/bot/gate/flood.ts";

const PACE = { most: 3, milliseconds: 10_000 };

describe("the flood guard", () => {
  it("admits three in ten seconds and says when the next one would be", () => {
    const guard = createFloodGuard(PACE);
    expect([0, 1_000, 2_000].map((now) => guard.count("a", now))).toEqual([undefined, undefined, undefined]);
    expect(guard.count("a", 3_000)).toBe(10_000);
    expect(guard.count("a", 9_999)).toBe(10_000);
  });

  it("admits again as soon as one of the three is old enough", () => {
    const guard = createFloodGuard(PACE);
    for (const now of [0, 1_000, 2_000]) guard.count("a", now);
    expect(guard.count("a", 10_000)).toBeUndefined();
    expect(guard.count("a", 10_500)).toBe(11_000);
  });

  it("does not count what it refuses: who goes on is not shut out for ever", () => {
    const guard = createFloodGuard(PACE);
    for (let now = 0; now < 10_000; now += 500) guard.count("a", now);
    expect(guard.count("a", 11_001)).toBeUndefined();
  });

  it("counts each member by itself", () => {
    const guard = createFloodGuard(PACE);
    for (const now of [0, 1, 2]) guard.count("a", now);
    expect(guard.count("b", 3)).toBeUndefined();
    expect(guard.count("a", 4)).toBe(10_000);
  });

  it("still knows who is in the middle of it when it forgets the others", () => {
    const guard = createFloodGuard(PACE);
    for (const now of [9_000, 9_500, 9_900]) guard.count("a", now);
    guard.count("b", 12_000);
    expect(guard.count("a", 12_001)).toBe(19_000);
  });
});
