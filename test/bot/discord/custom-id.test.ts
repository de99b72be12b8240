import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCustomId, toCustomId } from "../../../src/bot/discord/custom-id.ts";

const passageId = fc.stringMatching(/^[0-9a-z.]{1,24}$/);

describe("a custom id", () => {
  it("tells its edition, what the button does and with which passages", () => {
    expect(toCustomId({ action: "context", passageIds: ["a.1.2", "b.3.4"] })).toBe("1:context:a.1.2,b.3.4");
  });

  it("can be read back, and fits with three of the longest passage ids", () => {
    fc.assert(
      fc.property(fc.array(passageId, { minLength: 1, maxLength: 3 }), (passageIds) => {
        const customId = toCustomId({ action: "context", passageIds });
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(customId)).toEqual({ action: "context", passageIds });
      }),
    );
  });

  it.each([
    "",
    "x",
    "0:context:a",
    "2:context:a",
    "1:context:",
    "1::a",
    "1:context:a,",
    "1:context:a,b,c,d",
    "1:context:A",
    "1:context:a b",
    `1:context:${"a".repeat(25)}`,
    "1:context:a\n",
  ])("that this edition did not write is nobody's: %j", (customId) =>
    expect(parseCustomId(customId)).toBeUndefined(),
  );

  it("of anything at all is read without an exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseCustomId(text)));
  });

  it("refuses what it could not read back", () => {
    expect(() => toCustomId({ action: "context", passageIds: ["not an id"] })).toThrow(RangeError);
    expect(() => toCustomId({ action: "context", passageIds: [] })).toThrow(RangeError);
  });
});
