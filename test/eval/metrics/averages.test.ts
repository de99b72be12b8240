import { describe, expect, it } from "vitest";
import { mean } from "../../../eval/metrics/mean.ts";
import { median } from "../../../eval/metrics/median.ts";

describe("averages", () => {
  it("have a mean and a median", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([10, 1, 3])).toBe(3);
    expect(median([10, 1, 3, 4])).toBe(3.5);
  });

  it("are undefined for no values", () => {
    expect(mean([])).toBeUndefined();
    expect(median([])).toBeUndefined();
  });
});
