import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/retrieval/turns.ts";

/** Keeps the processor busy for some milliseconds. */
function labour(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("work in turns", () => {
  it("takes every item once, in order, and tells how many are done when it pauses", async () => {
    const worked: number[] = [];
    const told: (readonly [done: number, worked: number])[] = [];
    await inTurns(
      Array.from({ length: 20 }, (_, item) => item),
      (item) => {
        labour(3);
        worked.push(item);
      },
      (done) => told.push([done, worked.length]),
    );
    expect(worked).toEqual(Array.from({ length: 20 }, (_, item) => item));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(([done, items]) => done === items)).toBe(true);
  });

  it("lets other work through at every pause", async () => {
    let [pauses, others, isOver] = [0, 0, false];
    const other = (async () => {
      for (; !isOver; others++) await nextTurn();
    })();
    await inTurns(
      Array(30),
      () => labour(3),
      () => {
        pauses++;
      },
    );
    isOver = true;
    await other;
    expect(pauses).toBeGreaterThan(1);
    expect(others).toBeGreaterThanOrEqual(pauses);
  });

  it("takes from a generator only what its turn is for, so that making the items is done in turns, too", async () => {
    let made = 0;
    function* items() {
      for (; made < 20; made++) {
        labour(3);
        yield made;
      }
    }
    const seen: number[] = [];
    await inTurns(
      items(),
      () => undefined,
      () => seen.push(made),
    );
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(made).toBe(20);
  });

  it("fails with what an item's work fails with, and takes no other", async () => {
    const worked: number[] = [];
    const failing = inTurns([1, 2, 3], (item) => {
      worked.push(item);
      if (item === 2) throw new RangeError("two");
    });
    await expect(failing).rejects.toThrow("two");
    expect(worked).toEqual([1, 2]);
  });
});
