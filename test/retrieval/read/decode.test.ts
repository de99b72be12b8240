import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../../src/retrieval/read/decode.ts";

const bytesOf = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

describe("a file's bytes", () => {
  it("become text that can be written back byte for byte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeUtf8(Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  it("keep their byte order mark, their line breaks and their decomposed accents", () => {
    const text = "\ufeffDe\u0301tente\r\nGlasnost\rPerestroika\n";
    expect(decodeUtf8(Buffer.from(text))).toEqual({ text });
  });

  it.each([
    ["on the first line", bytesOf("D", 0xe9, "tente\nGlasnost\n"), 1],
    ["on a later line", bytesOf("Glasnost\n\nD", 0xe9, "tente\n"), 3],
    ["on the last line, which no line break ends", bytesOf("Glasnost\nD", 0xe9), 2],
    ["in the middle of a character that a line break cuts off", bytesOf("Glasnost\n", 0xe2, 0x82, "\nx"), 2],
    ["as an encoded surrogate", bytesOf("a\n", 0xed, 0xa0, 0x80), 2],
  ])("are refused with their line where they are not UTF-8: %s", (_, bytes, badLine) => {
    expect(decodeUtf8(bytes)).toEqual({ badLine });
  });
});
