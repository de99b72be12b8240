import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recover } from "../../src/bot/recovery.ts";
import { startSchedule } from "../../src/bot/schedule.ts";
import { createLog } from "../../src/log.ts";

const lines: { readonly msg: string }[] = [];
const services = { log: createLog("info", { write: (line) => void lines.push(JSON.parse(line)) }) };
const underWay: Promise<void>[] = [];
const track = (work: Promise<void>) => void underWay.push(work);

beforeEach(() => {
  vi.useFakeTimers();
  lines.splice(0);
});
afterEach(() => vi.useRealTimers());

it("a job runs at its interval until the schedule is stopped", async () => {
  let runs = 0;
  const job = { name: "count", everyMs: 1_000, run: async () => void runs++ };
  const stop = startSchedule([job], services, track);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(runs).toBe(3);
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs).toBe(3);
});

it("a job that fails is logged, and comes again when its time comes again", async () => {
  const job = { name: "fail", everyMs: 1_000, run: () => Promise.reject(new Error("no")) };
  const stop = startSchedule([job], services, track);
  await vi.advanceTimersByTimeAsync(2_500);
  stop();
  expect(lines.map(({ msg }) => msg)).toEqual(["a job failed", "a job failed"]);
  await expect(Promise.all(underWay)).resolves.toBeDefined();
});

it("a job that is still at work is not begun again", async () => {
  let begun = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const job = {
    name: "slow",
    everyMs: 1_000,
    run: () => {
      begun++;
      return promise;
    },
  };
  const stop = startSchedule([job], services, track);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(begun).toBe(1);
  resolve();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(begun).toBe(2);
  stop();
});

it("what an earlier run left undone is done step by step; a step that fails keeps no other from being done", async () => {
  const done: string[] = [];
  const steps = [() => Promise.reject(new Error("no")), async () => void done.push("second")];
  await recover(steps, services);
  expect(done).toEqual(["second"]);
  expect(lines).toHaveLength(1);
});
