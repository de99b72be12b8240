import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../../src/retrieval/index/packed.ts";

describe("packed numbers", () => {
  it("come back as they were, up to the largest of 32 bits", () => {
    fc.assert(
      fc.property(fc.uint32Array(), (numbers) => {
        expect(unpack(pack(numbers))).toEqual(numbers);
      }),
    );
    const edges = Uint32Array.of(0, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1);
    expect(unpack(pack(edges))).toEqual(edges);
  });

  it("take one byte each while they are small", () => {
    const numbers = new Uint32Array(3_000).fill(127);
    expect(pack(numbers)).toHaveLength(4_000);
  });
});
