import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLineMarks, writeLineMarks } from "../../../src/bot/excerpt/line-marks.ts";

describe("marks of the chosen lines", () => {
  it("take a letter for five lines, and a sign between readings", () => {
    expect(writeLineMarks([[0, 1, 3, 8]])).toBe("q2");
    expect(writeLineMarks([[0], [0, 4]])).toBe("g_h");
  });

  it("lose only the last lines when they are cut", () => {
    expect(readLineMarks(writeLineMarks([[0, 1, 3, 8]]).slice(0, 1))).toEqual([[0, 1, 3]]);
  });

  it("are read back, of any lists", () => {
    const list = fc
      .uniqueArray(fc.nat(300), { maxLength: 40 })
      .map((lines) => [...new Set([0, ...lines])].toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), (lists) => {
        expect(readLineMarks(writeLineMarks(lists))).toEqual(lists);
        expect(writeLineMarks(lists)).toMatch(/^[0-9a-v_]+$/);
      }),
    );
  });

  it("that nobody wrote mark the first line", () => {
    for (const forged of ["", "z", "-", "__"]) {
      for (const list of readLineMarks(forged)) expect(list[0]).toBe(0);
    }
  });
});
