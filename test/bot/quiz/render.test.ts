import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/bot/discord/limits.ts";
import { quizReply } from "../../../src/bot/quiz/render.ts";
import type { Quiz } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const MEMORY = ["1234567890123456789", "0123456789ab", "ba9876543210"] as const;

const shown = (quiz: Quiz, cards = [card]) => quizReply({ quiz, memory: MEMORY }, cards, anActor());

function cloze(before: string, answer: string, after: string): Quiz {
  const text = `${before}${answer}${after}`;
  const excerpt = anExcerpt(text, { highlights: [[before.length, before.length + answer.length]] });
  return { kind: "cloze", before, after, options: ["sinks", answer, "sleeps", "sings"], correct: 1, excerpt };
}

function source(text: string, options: readonly string[] = ["report", "other"]): Quiz {
  return { kind: "source", text, options, correct: 0, excerpt: anExcerpt(text) };
}

const quoted = (quiz: Quiz): string => readQuote(shown(quiz).embeds?.[0]?.description ?? "").text;

describe("a quiz", () => {
  it("with a gap asks what stands there, and numbers its options", () => {
    const reply = shown(cloze("The river ", "rises", "."));
    expect(reply.content).toBe(
      "Which of these stands in the reading where the quotation has **[…]**?\nChoose below. Everyone may answer; each sees only their own result.",
    );
    expect(reply.embeds).toEqual([{ description: "> The river **\\[…]**." }]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual([
      "1. sinks",
      "2. rises",
      "3. sleeps",
      "4. sings",
      "Reveal",
      "Delete",
    ]);
  });

  it("does not mark its gap as the source marks an omission", () => {
    expect(quoted(cloze("The river […] ", "rises", "."))).toBe("The river […] [ ? ].");
  });

  it("about a source offers titles, and a reading's name where there is no card", () => {
    const reply = shown(source("The river rises."));
    expect(reply.content).toContain("Which reading says this?");
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["1. A Report", "2. other", "Reveal", "Delete"]);
    expect(quoted(source("The river rises."))).toBe("The river rises.");
  });

  it("keeps options apart that begin alike", () => {
    const long = "A Report on Everything ".repeat(20);
    const cards = ["a", "b"].map((name) => ({ ...card, name, title: `${long}${name}` }));
    const labels = shown(source("x", ["a", "b"]), cards).buttons?.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => label.length <= LIMITS.buttonLabel)).toBe(true);
  });

  it("fits and shows the sentence verbatim but for its gap, whatever it holds (any Unicode)", () => {
    const part = hostileText.map((text) => text.slice(0, 290));
    fc.assert(
      fc.property(part, part, part, (before, answer, after) => {
        const gapped = cloze(before, answer, after);
        for (const quiz of [gapped, source(`${before}${after}`)]) {
          const cards = [{ ...card, title: answer }];
          expectSendable(shown(quiz, cards));
          expect(readQuote(shown(quiz, cards).embeds?.[0]?.description ?? "").faults).toEqual([]);
        }
        const gap = before.includes("[…]") || after.includes("[…]") ? "[ ? ]" : "[…]";
        expect(quoted(gapped)).toBe(`${before.toWellFormed()}${gap}${after.toWellFormed()}`);
      }),
      { numRuns: 200 },
    );
  });
});
