import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, formatPassageId, parsePassageId } from "../../../src/retrieval/cite/passage-id.ts";

const edition = "15b39d80";

describe("a passage id", () => {
  it("is short, plain and read back as it was written", () => {
    const span = fc.record({ start: fc.nat(36 ** 6), length: fc.integer({ min: 1, max: 36 ** 5 }) });
    fc.assert(
      fc.property(span, fc.stringMatching(/^[0-9a-f]{64}$/), ({ start, length }, sha256) => {
        const place = { edition: editionOf(sha256), start, end: start + length };
        const id = formatPassageId(place);
        expect(id).toMatch(/^[0-9a-z.]{1,24}$/);
        expect(parsePassageId(id)).toEqual(place);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["no id at all", "what?"],
    ["too few parts", `${edition}.10`],
    ["too many parts", `${edition}.10.5.5`],
    ["capitals", `${edition.toUpperCase()}.10.5`],
    ["an edition that is no hash", "15b39d8g.10.5"],
    ["a negative number", `${edition}.-1.5`],
    ["no length", `${edition}.10.0`],
    ["leading zeros, which would give one passage two ids", `${edition}.010.5`],
    ["white space", ` ${edition}.10.5\n`],
    ["numbers without end", `${edition}.${"z".repeat(400)}.5`],
  ])("is nothing else: %s", (_, id) => {
    expect(parsePassageId(id)).toBeUndefined();
  });
});
