import { describe, expect, it } from "vitest";
import { SnowflakeSource, shardOf, timeOf } from "../../src/sandbox/snowflake.ts";

describe("a snowflake", () => {
  it("tells when it was made", () => {
    const at = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
    expect(timeOf(new SnowflakeSource().next(at))).toBe(at);
  });

  it("is the one of Discord's documentation", () => {
    expect(timeOf("175928847299117063")).toBe(1_462_015_105_796);
  });

  it("is larger than every one before it, even when the clock goes back", () => {
    const source = new SnowflakeSource();
    const ids = [2_000_000_000_000, 2_000_000_000_000, 1_900_000_000_000].map((at) =>
      BigInt(source.next(at)),
    );
    expect(ids).toEqual(ids.toSorted((one, other) => (one < other ? -1 : 1)));
    expect(new Set(ids).size).toBe(3);
  });

  it("assigns a guild to a shard by its upper bits", () => {
    expect(shardOf(String(5n << 22n), 2)).toBe(1);
    expect(shardOf(String(4n << 22n), 2)).toBe(0);
  });
});
