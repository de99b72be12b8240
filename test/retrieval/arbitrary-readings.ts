import fc from "fast-check";
import type { Reading } from "../../src/retrieval/types.ts";
import { makeReading } from "./make-reading.ts";

const words = [
  ..."Russia Russia’s treaty peace war U.S. US Sept. 11 2002 the has helped cooperation Détente De\u0301tente".split(
    " ",
  ),
  ..."Jan. 13, 2017 By Plato May 1848 (AFP Photo) Reports: “new relationship” a.m. e.g. 3.5 ﬁne".split(" "),
  ..."Россия мир الحرب والسلام שלום 戦争と平和。 和平！ สงครามและสันติภาพ युद्ध। 전쟁 Straße ǅ İstanbul".split(
    " ",
  ),
  ..."🕊️ 👩‍👩‍👧‍👦 🇷🇺 𝒜𝓁𝓅 ½ ⑴ \ufdfa \u037a | * — … ' \" ) ``` @everyone <@1> [a](b)".split(" "),
];
const gaps = [
  " ",
  " ",
  " ",
  ". ",
  "? ",
  ".” ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u00a0",
  "\ufeff",
];
const joiners = ["\u200b", "\u200d", "\u202e", "\u2066", "\u00ad", "\u0000", "\u001b[1m", "\t", ""];

const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units));

/** Text of any kind: words of many scripts, hard and odd white space, any code point, lone surrogates. */
export const arbitraryText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc
            .tuple(fc.constantFrom(...words), fc.constantFrom(...gaps))
            .map((pair) => pair.join("")),
        },
        { weight: 2, arbitrary: fc.constantFrom(...gaps, ...joiners) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
        { weight: 1, arbitrary: codeUnits },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(""));

/** A line as long as a paragraph of an unwrapped book, and a text that a program wrapped. */
const longLine = arbitraryText(20).map((text) => `${text} The war was long. `.repeat(60));
const wrappedText = arbitraryText(60).map((text) =>
  text.replace(/\s+/gu, " ").replace(/(.{40,60}) /gu, "$1\n"),
);

const arbitrarySource = fc.oneof(
  { weight: 6, arbitrary: arbitraryText(60) },
  { weight: 1, arbitrary: longLine },
  { weight: 2, arbitrary: wrappedText },
);

/** Up to three readings of different names and texts. */
export const arbitraryReadings: fc.Arbitrary<readonly Reading[]> = fc
  .uniqueArray(
    fc.record({
      source: arbitrarySource,
      title: fc.oneof(fc.constantFrom("Russia", "War and Peace"), arbitraryText(4)),
      author: fc.subarray([{ family: "Plato" }, { family: "Masci", given: "David" }, { literal: "РАН" }]),
      language: fc.constantFrom("en", "de", "ja", "th", "ar"),
      issued: fc.constantFrom({ year: 2002 }, { year: 2017, month: 1, day: 13 }),
    }),
    { maxLength: 3, selector: ({ source }) => source },
  )
  .map((all) =>
    all.map(({ source, ...card }, index) => makeReading(source, { name: `reading ${index}`, ...card })),
  );

/** What makes Ibid understand a question in a way of its own: lists, times, forms, readings, text-speak, other words. */
const forms = [
  ..."When|Who wrote|How many|What year|Which reports|the oldest report|the latest|all items|both readings".split(
    "|",
  ),
  ..."of the 1990s|before 2005|in August|since 1848|between 1999 and 2018|compare|Is it true that".split("|"),
  ..."rus govt|teh traety|pact and conflict|9/11|the Kremlin|Gabbitas and Masci|Plato".split("|"),
];

/** A question of any kind, often one that is made of what the readings say. */
export const arbitraryQuestion = (readings: readonly Reading[]): fc.Arbitrary<string> => {
  const said = readings.flatMap(({ source }) => source.split(/\s+/u).filter((word) => word !== ""));
  const quoted = fc.array(said.length > 0 ? fc.constantFrom(...said) : fc.constant("war"), {
    minLength: 1,
    maxLength: 8,
  });
  return fc.oneof(
    { weight: 3, arbitrary: quoted.map((chosen) => chosen.join(" ")) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.subarray(forms, { minLength: 1, maxLength: 3 }), quoted)
        .map((parts) => parts.flat().join(" ")),
    },
    { weight: 1, arbitrary: arbitraryText(12) },
  );
};
