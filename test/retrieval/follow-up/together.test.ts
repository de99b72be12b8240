import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sensesOf } from "../../../src/retrieval/follow-up/together.ts";

/** What the second question of each pair is most likely to mean; of matters that have nothing to do with one another. */
const PAIRS: readonly (readonly [earlier: string, question: string, meant: string])[] = [
  // The same of something else, in the place of what the question is about …
  [
    "What does Darwin say about finches?",
    "and what about tortoises?",
    "What does Darwin say about tortoises?",
  ],
  [
    "What does the report say about sea levels?",
    "how about storms",
    "What does the report say about storms?",
  ],
  ["What's her view on free will?", "and on guilt?", "What's her view on guilt?"],
  ["Is there anything about coral reefs in the text?", "mangroves?", "Is there anything about mangroves?"],
  // … of a name …
  ["Did Brahms admire Wagner?", "and Liszt?", "Did Liszt admire Wagner?"],
  ["What did Hume think of miracles?", "and Kant?", "What did Kant think of miracles?"],
  ["Has Norway joined the EU?", "what about Iceland?", "Has Iceland joined the EU?"],
  ["Has Norway joined the EU?", "what about NATO?", "Has Norway joined NATO?"],
  ["Why did Chile join the OECD?", "and the WTO?", "Why did Chile join the WTO?"],
  ["Does the United States import lithium?", "and Japan?", "Does Japan import lithium?"],
  ["Does Japan import lithium?", "the United States?", "Does the United States import lithium?"],
  ["What are the exports of Ghana?", "same for Togo", "What are the exports of Togo?"],
  ["What did Mary Shelley write in Geneva?", "and Lord Byron?", "What did Lord Byron write in Geneva?"],
  ["Was Rosa Luxemburg arrested?", "was Karl Liebknecht?", "Was Karl Liebknecht arrested?"],
  ["Did Hume write about miracles?", "did Kant?", "Did Kant write about miracles?"],
  // … of a thing …
  ["Who discovered the electron?", "and the neutron?", "Who discovered the neutron?"],
  ["Who wrote the second chapter?", "And the appendix?", "Who wrote the appendix?"],
  ["What is photosynthesis?", "and respiration?", "What is respiration?"],
  ["How does a vaccine work?", "and an antibiotic?", "How does an antibiotic work?"],
  ["Why did the empire collapse?", "and the republic?", "Why did the republic collapse?"],
  ["Do bees see colours?", "and wasps?", "Do bees see colours, and what about wasps?"],
  ["Has the Kyoto protocol failed?", "and Paris?", "Has the Kyoto protocol failed, and what about Paris?"],
  ["What causes earthquakes?", "what about tsunamis?", "What causes earthquakes, and what about tsunamis?"],
  ["When was the upper bridge completed?", "and the lower bridge?", "When was the lower bridge completed?"],
  ["Who opposed slavery?", "what about serfdom?", "Who opposed serfdom?"],
  ["What is the role of enzymes?", "and of hormones?", "What is the role of hormones?"],
  ["What are the benefits for farmers?", "for consumers?", "What are the benefits for consumers?"],
  ["How is steel made?", "and in Sweden?", "How is steel made in Sweden?"],
  // … of a time, and of an order.
  ["Show me the articles from the 1990s", "and the 1980s?", "Show me the articles from the 1980s"],
  ["Which plays were written in 1599?", "and in 1601?", "Which plays were written in 1601?"],
  ["Which plays were written in 1599?", "what about 1601?", "Which plays were written in 1601?"],
  ["Which plays mention storms?", "since 1600?", "Which plays mention storms since 1600?"],
  ["Which plays mention storms?", "what about 1601?", "Which plays mention storms in 1601?"],
  ["What happened in May 1968 in Paris?", "and in Prague?", "What happened in May 1968 in Prague?"],
  ["What is the oldest letter?", "and the newest?", "What is the newest letter?"],
  ["Which was the first edition?", "the last one?", "Which was the last edition?"],
  // Something else of the same: an adverb …
  ["Has the climate warmed?", "why?", "Why has the climate warmed?"],
  ["When did the dodo die out?", "where?", "Where did the dodo die out?"],
  ["When did the dodo die out?", "And why?", "Why did the dodo die out?"],
  ["Who painted the ceiling?", "when?", "Who painted the ceiling, and when?"],
  ["Has the climate warmed?", "since when?", "Has the climate warmed, and since when?"],
  ["Has the climate warmed?", "why not?", "Has the climate warmed, and why not?"],
  ["What do critics say of the novel?", "who says so?", "What do critics say of the novel, and who says so?"],
  [
    "What do critics say of the novel?",
    "which critics?",
    "What do critics say of the novel, and which critics?",
  ],
  ["Did the bridge collapse?", "in which year?", "Did the bridge collapse, and in which year?"],
  ["Did the bridge collapse?", "what does that mean?", "Did the bridge collapse, and what does that mean?"],
  ["Did the bridge collapse?", "tell me more", "Did the bridge collapse? Tell me more."],
  ["Show me the letters", "explain please", "Show me the letters. Explain."],
  // … or with a pronoun for what the earlier question named.
  ["Who painted the ceiling?", "when was it painted?", "When was the ceiling painted?"],
  ["Who discovered the electron?", "what is its mass?", "What is the electron’s mass?"],
  ["Did Hume write about miracles?", "did he believe in them?", "Did Hume believe in them?"],
  ["What did Marie Curie discover?", "and where was she born?", "Where was Marie Curie born?"],
  ["What did Keats write?", "what was his last poem?", "What was Keats’ last poem?"],
  ["Has Norway joined the EU?", "does it export gas?", "Does Norway export gas?"],
  ["Did Bush recognise the treaty?", "when was it signed?", "When was the treaty signed?"],
  ["What is the theory of tides?", "who doubted it?", "Who doubted the theory?"],
  ["Do bees see colours?", "can they smell?", "Do bees see colours, and can they smell?"],
  ["Do bees see colours?", "is that true?", "Do bees see colours, and is that true?"],
];

describe("a question after another means", () => {
  it.each(PAIRS)("%s — %s", (earlier, question, meant) => {
    expect(sensesOf(question, earlier)[0].question).toBe(meant);
  });
});

describe("a question that stands alone means itself, whatever came before", () => {
  it.each([
    "Who discovered the electron?",
    "And who discovered the electron?",
    "Why did the empire collapse?",
    "What are Kant's views on guilt?",
    "Does the novel say who wrote its preface?",
    "Has Norway received anything for its gas?",
    "Is it true that bees see colours?",
    "Why was it important to sign the treaty?",
    "What happened to the colony after it became independent?",
    "the relations between Norway and Sweden in the nineteenth century",
    "Norway has joined the EU in 1994",
    "thanks!",
    "ok, great",
    "?",
    "",
  ])("%j", (question) => {
    expect(sensesOf(question, "Who painted the ceiling?")).toEqual([{ question }]);
  });
});

describe("the senses of a question", () => {
  it("are two where two names are as likely", () => {
    const senses = sensesOf("and Sweden?", "Does Norway trust Denmark?");
    expect(senses.map(({ question }) => question)).toEqual([
      "Does Sweden trust Denmark?",
      "Does Norway trust Sweden?",
      "and Sweden?",
    ]);
  });

  it("ask of an answer that it speak of the topic, unless that is a time or an order", () => {
    expect(sensesOf("and Kant?", "What did Hume think?")[0].topic).toBe("Kant");
    expect(sensesOf("and in 1601?", "What was written in 1599?")[0].topic).toBeUndefined();
    expect(sensesOf("and the last?", "What was the first play?")[0].topic).toBeUndefined();
  });

  it("are the question itself where nothing was asked before", () => {
    for (const earlier of ["", "why?", "hello", "???"]) {
      expect(sensesOf("and Kant?", earlier)).toEqual([{ question: "and Kant?" }]);
    }
  });

  it("are the question itself after one that is too long to be a question", () => {
    const earlier = `What did Hume think${" of the whole matter".repeat(20)}?`;
    expect(sensesOf("and Kant?", earlier)).toEqual([{ question: "and Kant?" }]);
  });

  it("keep what stands around the replaced words, marks within and acronyms at the end included", () => {
    expect(sensesOf("and the U.K.?", "Did France (in the end) trade with the U.S.?")[0].question).toBe(
      "Did the U.K. (in the end) trade with the U.S.?",
    );
  });

  it("are one to four for any two texts, the last the question itself, none of them empty of it", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            ..."and what about the why who when was it its he they NATO Norway 1990s in 1998 oldest does of U.S. one that so treaty".split(
              " ",
            ),
            "?",
            ",",
          ),
          { maxLength: 12 },
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (question, earlier) => {
        const senses = sensesOf(question, earlier);
        expect(senses.length).toBeLessThanOrEqual(4);
        expect(senses.at(-1)).toEqual({ question });
        const longest = question.length + earlier.length + 30;
        expect(senses.every((sense) => sense.question.length <= longest)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("are read in no time from the longest that Discord can send", () => {
    const long = `${"who ".repeat(1_000)}${"? ".repeat(1_000)}${"the U.S. ".repeat(200)}`;
    expect(sensesOf("and it?", long).length).toBeGreaterThan(0);
    expect(sensesOf(long, long)).toEqual([{ question: long }]);
  });
});
