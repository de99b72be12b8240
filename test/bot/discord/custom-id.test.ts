import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCustomId, toCustomId } from "../../../src/bot/discord/custom-id.ts";

const passageId = fc.stringMatching(/^[0-9a-z.]{1,24}$/);
const parameter = fc.stringMatching(/^[0-9A-Za-z_-]{1,24}$/);

describe("a custom id", () => {
  it("tells its edition, what the button does, with which passages, and what else it is about", () => {
    const passageIds = ["a.1.2", "b.3.4"];
    expect(toCustomId({ action: "context", passageIds })).toBe("2:context:a.1.2,b.3.4");
    expect(toCustomId({ action: "context", passageIds, parameters: ["2"] })).toBe("2:context:a.1.2,b.3.4:2");
    expect(toCustomId({ action: "delete", parameters: ["1234567890123456789"] })).toBe(
      "2:delete::1234567890123456789",
    );
    expect(toCustomId({ action: "share" })).toBe("2:share:");
  });

  it("can be read back, and fits with three of the longest passage ids", () => {
    fc.assert(
      fc.property(fc.array(passageId, { maxLength: 3 }), (passageIds) => {
        const customId = toCustomId({ action: "context", passageIds });
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(customId)).toEqual({ action: "context", passageIds, parameters: [] });
      }),
    );
  });

  it("can be read back with a passage and four parameters, or it is refused when it is made", () => {
    fc.assert(
      fc.property(passageId, fc.array(parameter, { maxLength: 4 }), (id, parameters) => {
        const about = { action: "page", passageIds: [id], parameters };
        const length = `2:page:${id}:${parameters.join(",")}`.length;
        if (length > 100) expect(() => toCustomId(about)).toThrow(RangeError);
        else expect(parseCustomId(toCustomId(about))).toEqual(about);
      }),
    );
  });

  it("of the first edition is still read, because messages keep their buttons", () => {
    expect(parseCustomId("1:context:a.1.2,b.3.4")).toEqual({
      action: "context",
      passageIds: ["a.1.2", "b.3.4"],
      parameters: [],
    });
  });

  it.each([
    "",
    "x",
    "0:context:a",
    "3:context:a",
    "1:context:",
    "1:context:a:1",
    "1::a",
    "1:context:a,",
    "1:context:a,b,c,d",
    "1:context:A",
    "1:context:a b",
    `1:context:${"a".repeat(25)}`,
    "1:context:a\n",
    "2:context",
    "2::a",
    "2:context:a,",
    "2:context:a,b,c,d",
    "2:context:a:",
    "2:context:a:1,2,3,4,5",
    "2:context:a:ä",
    "2:context:a:1:2",
    "2:context:a\n",
  ])("that no edition wrote is nobody's: %j", (customId) => expect(parseCustomId(customId)).toBeUndefined());

  it("of anything at all is read without an exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseCustomId(text)));
  });

  it.each([
    { action: "context", passageIds: ["not an id"] },
    { action: "context", passageIds: [""] },
    { action: "context", parameters: [""] },
    { action: "context", parameters: ["a:b"] },
    { action: "", passageIds: ["a"] },
  ])("refuses what it could not read back: %j", (about) => {
    expect(() => toCustomId(about)).toThrow(RangeError);
  });
});
