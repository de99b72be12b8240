import { describe, expect, it } from "vitest";
import { readMargin } from "../../../eval/sets/margin.ts";
import { toLibrary } from "../../../eval/sets/to-library.ts";
import { documents } from "./bread-and-trees.ts";

const explained = (threshold: string) => ({
  description: "status: related",
  details: [
    { description: "no words to look for", details: [] },
    {
      description: "refused: the evidence is too weak",
      details: [
        {
          description: `confidence in it (must exceed ${threshold} in this library)`,
          value: -3,
          details: [],
        },
      ],
    },
  ],
});

describe("the margin of an answer", () => {
  it("is read wherever it stands in an explanation", () => {
    expect(readMargin(explained("-2.50"))).toEqual({ confidence: -3, threshold: -2.5 });
    expect(readMargin(explained("-Infinity"))).toEqual({
      confidence: -3,
      threshold: Number.NEGATIVE_INFINITY,
    });
  });

  it("is what a library explains, and absent where it found nothing", async () => {
    const library = await toLibrary(documents);
    const { confidence, threshold } =
      readMargin(library.ask("Is the crust of rye bread dark and thick?").explanation) ?? {};
    expect(confidence).toBeGreaterThan(threshold ?? Number.NaN);
    expect(readMargin(library.ask("volcano").explanation)).toBeUndefined();
  });
});
