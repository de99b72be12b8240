import { describe, expect, it } from "vitest";
import { typicality, typicalityOfTerm } from "../../../src/retrieval/decide/typicality.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const { lexicon } = await makeCatalogue([
  makeReading("Letters\n\nDisarmament came late.\n\nThey saw a picture of disarmament.\n\nTwo disarmaments."),
]);

describe("how typical of a library a word is", () => {
  it("is more the rarer it is elsewhere", () => {
    expect(typicality("disarmament", lexicon)).toBeGreaterThan(typicality("picture", lexicon));
  });

  it("is more the more of the library's blocks have it", () => {
    expect(typicality("disarmament", lexicon)).toBeGreaterThan(typicality("disarmaments", lexicon) / 2);
    expect(typicality("picture", lexicon)).toBeGreaterThan(typicality("film", lexicon));
  });

  it("is from 0 to 1, also of what nobody ever wrote", () => {
    for (const word of ["disarmament", "the", "glorbification", ""]) {
      expect(typicality(word, lexicon)).toBeGreaterThanOrEqual(0);
      expect(typicality(word, lexicon)).toBeLessThanOrEqual(1);
    }
  });

  it("is that of a term's most typical form, and 0 where the library has none", () => {
    expect(typicalityOfTerm("disarma", lexicon)).toBe(
      Math.max(typicality("disarmament", lexicon), typicality("disarmaments", lexicon)),
    );
    expect(typicalityOfTerm("film", lexicon)).toBe(0);
  });
});
