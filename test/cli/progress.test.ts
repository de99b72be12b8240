import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openShowing, showProgress } from "../../src/cli/progress.ts";

const CLEAR = "\r\u001b[K";

/** A stream that keeps what is written, and a clock that is set by hand. */
function newScreen(isTTY = true) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, stream, shown: showProgress(stream, () => clock.now) };
}

describe("the progress of opening a library", () => {
  it("is shown as the step, what it does and how much of it is done", () => {
    const { written, clock, shown } = newScreen();
    clock.now = 400;
    shown.onProgress({ stage: "index", done: 0.459 });
    expect(written).toEqual([`${CLEAR}Opening the library, step 2 of 4: indexing the passages, 45 %`]);
  });

  it("writes over its own line, and takes it away in the end", () => {
    const { written, clock, shown } = newScreen();
    for (const stage of ["read", "index", "relate", "calibrate"] as const) {
      clock.now += 1_000;
      shown.onProgress({ stage, done: 0.5 });
    }
    shown.clear();
    expect(written).toHaveLength(5);
    expect(written.every((text) => text.startsWith(CLEAR) && !text.includes("\n"))).toBe(true);
    expect(written.at(-1)).toBe(CLEAR);
  });

  it("is not shown while it is quick, and then there is nothing to take away", () => {
    const { written, clock, shown } = newScreen();
    for (clock.now = 0; clock.now < 300; clock.now += 10) shown.onProgress({ stage: "read", done: 0.5 });
    shown.clear();
    expect(written).toEqual([]);
  });

  it("changes ten times a second at most, however often it is told", () => {
    const { written, clock, shown } = newScreen();
    for (clock.now = 0; clock.now < 1_300; clock.now++) shown.onProgress({ stage: "read", done: 0.5 });
    expect(written).toHaveLength(10);
  });

  it("writes nothing into a file or a pipe", () => {
    const { written, clock, shown } = newScreen(false);
    clock.now = 10_000;
    shown.onProgress({ stage: "read", done: 0.5 });
    shown.clear();
    expect(written).toEqual([]);
  });

  it("leaves a clean line behind when the corpus cannot be used", async () => {
    const { written, stream } = newScreen();
    await expect(openShowing("nowhere", stream)).rejects.toThrow();
    expect(stripVTControlCharacters(written.at(-1) ?? "").trim()).toBe("");
  });
});
