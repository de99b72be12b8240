import { expect, it } from "vitest";
import { createCooldowns } from "../../../src/bot/gate/cooldowns.ts";

it("a cooldown begins with a question and ends after as many seconds as the channel says now", () => {
  const cooldowns = createCooldowns();
  expect(cooldowns.until("channel member", 30, 0)).toBeUndefined();
  cooldowns.begin("channel member", 1_000);
  expect(cooldowns.until("channel member", 30, 1_001)).toBe(31_000);
  expect(cooldowns.until("channel member", 30, 31_000)).toBeUndefined();
  expect(cooldowns.until("channel member", 60, 31_000)).toBe(61_000);
});

it("no cooldown of zero seconds holds, and none for another member", () => {
  const cooldowns = createCooldowns();
  cooldowns.begin("channel member", 1_000);
  expect(cooldowns.until("channel member", 0, 1_000)).toBeUndefined();
  expect(cooldowns.until("channel other", 30, 1_000)).toBeUndefined();
});

it("what is forgotten has ended: even the longest cooldown outlives the sweep", () => {
  const cooldowns = createCooldowns();
  cooldowns.begin("early", 0);
  cooldowns.begin("late", 3_000_000);
  cooldowns.begin("other", 3_600_001);
  expect(cooldowns.until("early", 3_600, 3_600_001)).toBeUndefined();
  expect(cooldowns.until("late", 3_600, 3_600_001)).toBe(6_600_000);
});
