import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokens } from "../../../src/retrieval/quote/tokens.ts";
import { arbitraryText } from "../arbitrary-readings.ts";

const keysOf = (text: string, ellipses = true) => readTokens(text, { ellipses }).map(({ key }) => key);

describe("two texts are the same quotation", () => {
  it.each([
    ["whatever their quotation marks", "“a ‘new’ «start»", "\"a 'new' \"start'"],
    ["whatever their apostrophes", "Putin’s", "Putin's"],
    ["whatever their dashes and hyphens", "U.S.–Russian war — or not", "U.S.-Russian war -- or not"],
    ["whatever their white space", "the\u00a0war\r\n  ended.", "the war ended."],
    ["whatever is invisible in them", "\ufeffco\u00adoperation\u200b \u202eends", "cooperation ends"],
    ["whatever their ligatures and accents are made of", "ﬁne De\u0301tente", "fine D\u00e9tente"],
  ])("%s", (_, one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it.each([
    ["a word differs", "the war", "the wars"],
    ["a capital differs", "the war", "the War"],
    ["a comma differs", "the war, and", "the war and"],
    ["an accent differs", "Detente", "Détente"],
  ])("unless %s", (_, one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });
});

describe("an ellipsis", () => {
  it.each(["…", "...", "....", ". . .", "[…]", "[...]", "(…)", "[ . . . ]", "……"])(
    "written %s is one token of a quotation",
    (ellipsis) => {
      expect(keysOf(`war ${ellipsis} peace`)).toEqual(["war", "…", "peace"]);
    },
  );

  it("stands for its own marks in a source", () => {
    expect(keysOf("war... and […]", false)).toEqual(["war", ".", ".", ".", "and", "[", "...", "]"]);
  });
});

it("a text that is written without spaces is read letter by letter", () => {
  expect(keysOf("戦争と平和 in 2002")).toEqual(["戦", "争", "と", "平", "和", "in", "2002"]);
});

it("tokens of any text stand apart, in order, and have keys without white space", () => {
  fc.assert(
    fc.property(arbitraryText(40), fc.boolean(), (text, ellipses) => {
      let from = 0;
      for (const { key, start, end } of readTokens(text, { ellipses })) {
        expect(key).toMatch(/^\S+$/u);
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
