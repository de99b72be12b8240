import { describe, expect, it } from "vitest";
import { createWatchdog } from "../../../src/bot/discord/watchdog.ts";

describe("the watchdog", () => {
  it("gives up after so long without life, and not before", () => {
    const isTooLong = createWatchdog(100);
    expect([isTooLong(false, 0), isTooLong(false, 99), isTooLong(false, 100)]).toEqual([false, false, true]);
  });

  it("counts anew after every sign of life", () => {
    const isTooLong = createWatchdog(100);
    expect([isTooLong(false, 0), isTooLong(true, 90), isTooLong(false, 150), isTooLong(false, 249)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isTooLong(false, 250)).toBe(true);
  });
});
