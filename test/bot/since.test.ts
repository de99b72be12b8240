import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSince } from "../../src/bot/since.ts";

const NOW = new Date("2026-03-10T15:30:00Z");
const since = (text: string) => parseSince(text, NOW)?.toISOString();

describe("since when", () => {
  it("is the beginning of a date", () => {
    expect(since("2026-01-31")).toBe("2026-01-31T00:00:00.000Z");
    expect(since(" 2024-02-29 ")).toBe("2024-02-29T00:00:00.000Z");
  });

  it("is a number of days before now", () => {
    expect(since("7")).toBe("2026-03-03T15:30:00.000Z");
    expect(since("0")).toBe(NOW.toISOString());
  });

  it.each(["2026-02-30", "2026-13-01", "2023-02-29", "31.1.2026", "yesterday", "-7", "12345", "7.5", ""])(
    "is not to be understood from %j",
    (text) => expect(since(text)).toBeUndefined(),
  );

  it("is a moment or nothing, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const date = parseSince(text, NOW);
        if (date !== undefined) expect(Number.isNaN(date.getTime())).toBe(false);
      }),
    );
  });
});
