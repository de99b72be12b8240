import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createLog } from "../src/log.ts";
import { logOpening, openLogging } from "../src/opening-log.ts";

/** What is logged while something is done, line by line. */
async function linesOf(act: (log: ReturnType<typeof createLog>) => unknown): Promise<readonly unknown[]> {
  const stream = new PassThrough();
  await act(createLog("info", stream));
  stream.end();
  return (await text(stream))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("the log of opening a library", () => {
  it("tells its beginning and its end", async () => {
    const lines = await linesOf((log) => openLogging("corpus", log));
    expect(lines.at(0)).toMatchObject({ msg: "opening the library", folder: "corpus" });
    expect(lines.at(-1)).toMatchObject({ msg: "the library is open", readings: 2 });
  });

  it("tells how far it is every five seconds, however often it is told", async () => {
    const lines = await linesOf((log) => {
      let now = 0;
      const onProgress = logOpening(log, () => now);
      for (; now <= 12_000; now += 10) onProgress({ stage: "index", done: now / 16_000 });
    });
    expect(lines).toMatchObject([
      { msg: "still opening the library", stage: "index", percent: 31 },
      { msg: "still opening the library", stage: "index", percent: 62 },
    ]);
  });
});
