import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../make-reading.ts";

/** What people ask about other things than the readings; none of them is among those that Ibid calibrates with. */
const foreign = [
  "How do I get red wine out of a carpet?",
  "Which tyres are best for snow?",
  "what time does the pharmacy close",
  "Can I plant tulips in spring?",
  "Why does my phone battery drain so fast?",
  "How do you tune a ukulele?",
  "Who sang the theme of the last Bond film?",
  "What is a good name for a kitten?",
  "is it rude to leave a party early",
  "How much flour goes into a dozen scones?",
  "Where can I rent skis near the lake?",
  "What should I wear to a job interview?",
  "how do i turn off notifications at night",
  "Do goldfish sleep?",
  "Why is my bathroom mirror always foggy?",
  "Which bus goes to the airport?",
  "How long does paint need to dry before a second coat?",
  "what's a fair price for a used bicycle",
  "Can I bring shampoo in hand luggage?",
  "How do I teach my nephew to juggle?",
];

/** Calibration lets as many of its own foreign questions pass; others may be expected to fare alike. */
const mostAnswered = 0.25;

const paragraphs = "../shared/datasets/squad2/corpus.jsonl";
const schema = z.object({ text: z.string() });

describe.runIf(existsSync(paragraphs))("the threshold follows the library", () => {
  it.each([2, 20, 200, 600])(
    "of %i paragraphs: most foreign questions are refused, its own are answered",
    async (size) => {
      const texts = readParagraphs(size);
      const library = await openLibrary({ readings: [makeReading(texts.join("\n\n"))] });
      const answeredOf = (questions: readonly string[]) =>
        questions.filter((question) => library.ask(question).status === "answered");
      const own = texts
        .filter((_, index) => index % Math.ceil(size / 20) === 0)
        .map((text) => text.split(" ").slice(0, 10).join(" "));
      expect(answeredOf(foreign).length, answeredOf(foreign).join("\n")).toBeLessThanOrEqual(
        foreign.length * mostAnswered,
      );
      expect(answeredOf(own).length).toBeGreaterThanOrEqual(own.length * 0.8);
    },
  );
});

/** So many paragraphs, from beginning to end of the collection, each on one line. */
function readParagraphs(size: number): readonly string[] {
  const lines = readFileSync(paragraphs, "utf8").trim().split("\n");
  return lines
    .filter((_, index) => index % Math.floor(lines.length / size) === 0)
    .slice(0, size)
    .map((line) => schema.parse(JSON.parse(line)).text.replace(/\s+/g, " "));
}
