import { describe, expect, it } from "vitest";
import { BoundedMap, MOST_KEPT, remember } from "../../src/sandbox/bounded.ts";

describe("what a sandbox keeps", () => {
  it("in a map loses its oldest entry when it would grow past the bound", () => {
    const map = new BoundedMap<number, number>();
    for (let at = 0; at < MOST_KEPT; at += 1) map.set(at, at);
    expect(map.has(0)).toBe(true);
    map.set(MOST_KEPT, 0);
    expect([map.size, map.has(0), map.has(1)]).toEqual([MOST_KEPT, false, true]);
  });

  it("in a list loses its oldest item", () => {
    const list = Array.from({ length: MOST_KEPT }, (_, at) => at);
    remember(list, -1);
    expect([list.length, list[0], list.at(-1)]).toEqual([MOST_KEPT, 1, -1]);
  });
});
