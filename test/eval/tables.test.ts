import { expect, it } from "vitest";
import { formatTables } from "../../eval/tables.ts";

it("calibration has a table for each set, and a row for each size", () => {
  const own = { n: 20, answered: 0.75, lower: 1, above: 0.9, higher: 0.8 };
  const foreign = { n: 200, answered: 0, lower: 0.2, above: 0.1, higher: 0 };
  const row = { passages: 9, libraries: 2, threshold: -1.234, own, foreign };
  const calibration = {
    squad2: [
      { ...row, documents: 2 },
      { ...row, documents: 34, threshold: undefined },
    ],
  };
  expect(formatTables({ readings: {}, sets: {}, calibration })).toBe(
    `squad2, answered by libraries of several sizes: questions of their own, and foreign ones
documents  passages  libraries  threshold  own  answered     confident (±½)  foreign  answered     confident (±½)
2                 9          2      -1.23   20     0.750  1.000 0.900 0.800      200     0.000  0.200 0.100 0.000
34                9          2              20     0.750  1.000 0.900 0.800      200     0.000  0.200 0.100 0.000
`,
  );
});
