import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortForms } from "../../../src/retrieval/lookup/forms.ts";

/** Few letters, so that many forms begin alike; one of them two units long, one the last that there is. */
const letters = fc.constantFrom("a", "b", "ß", "戦", "𝒜", "\u{10fffd}");
const form = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
const someForms = fc.uniqueArray(form, { maxLength: 60 });

describe("sorted forms", () => {
  it("find all that begin alike, as a look at each of them does", () => {
    fc.assert(
      fc.property(someForms, form, (all, beginning) => {
        const forms = sortForms(all);
        const { from, to } = forms.startingWith(beginning);
        expect(new Set(forms.sorted.slice(from, to))).toEqual(
          new Set(all.filter((one) => one.startsWith(beginning))),
        );
      }),
    );
  });

  it("know the letters that follow a beginning", () => {
    fc.assert(
      fc.property(someForms, form, (all, beginning) => {
        const following = all
          .filter((one) => one.startsWith(beginning) && one !== beginning)
          .map((one) => Array.from(one.slice(beginning.length))[0]);
        expect(new Set(sortForms(all).lettersAfter(beginning))).toEqual(new Set(following));
      }),
    );
  });

  it("find those that hold a part, each once, up to so many", () => {
    fc.assert(
      fc.property(someForms, form, fc.integer({ min: 1, max: 20 }), (all, part, most) => {
        const forms = sortForms(all);
        const expected = forms.sorted.filter((one) => one.includes(part)).slice(0, most);
        expect(forms.holding(part, most).map((place) => forms.sorted[place])).toEqual(expected);
      }),
    );
  });
});
