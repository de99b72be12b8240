import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insightsReply } from "../../../src/bot/insights/render.ts";
import type { ReadingUse, Summary } from "../../../src/bot/insights/summary.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const commands = { mention: (path: string) => `</${path}:1234567890123456789>` };
const OPEN = { unanswered: 1, reports: 0, reviews: 2 };
const SIZES = { paragraphs: 1, captions: 0, lines: 0, passages: 2, characters: 9, firstPassageId: "p" };

const aReading = (title: string, headings: readonly string[], shown: number): ReadingUse => ({
  name: "a",
  title,
  shown,
  sections: headings.map((heading, at) => ({
    section: { ...SIZES, heading },
    number: at + 1,
    shown: at === 0 ? shown : 0,
  })),
});

const summary = (readings: readonly ReadingUse[], change: Partial<Summary> = {}): Summary => ({
  answered: 2,
  refused: 1,
  days: [{ day: "2026-11-22", answered: 2, refused: 1 }],
  channels: [{ channelId: "1", answered: 2, refused: 1 }],
  readings,
  lost: 0,
  ...change,
});

const text = (one: Summary, open = OPEN): string =>
  (insightsReply(one, open, { locale: "en", commands, hasPicture: true }).embeds ?? [])
    .map(({ description }) => description)
    .join("\n");

describe("the text of insights", () => {
  it("names what was shown and what never was, reading by reading, the most shown first", () => {
    const said = text(
      summary([aReading("Quiet", ["One"], 0), aReading("Loud", ["Two", "Three"], 4)], { lost: 1 }),
    );
    expect(said).toContain("**3** questions: **2** answered, **1** not answered.\n- <#1>: 2 answered, 1 not");
    expect(said).toContain("**1** question is open for moderators: </unanswered:");
    expect(said).toMatch(
      /\*\*Loud\*\*\n- Shown: Two \(4\)\n- Never shown, 1 of 2 sections: Three\n\*\*Quiet\*\*\n- Never shown, 1 of 1 sections: One/,
    );
    expect(said).toContain("One passage that was shown is in no reading any more.");
  });

  it("counts what has no room: sections, readings and channels", () => {
    const headings = Array.from({ length: 40 }, (_, at) => `A rather long heading, number ${at}`);
    const readings = Array.from({ length: 50 }, (_, at) => aReading(`Reading ${at}`, headings, at));
    const channels = Array.from({ length: 500 }, (_, at) => ({
      channelId: `${at}`,
      answered: 1,
      refused: 0,
    }));
    const said = text(summary(readings, { channels }));
    expect(said).toContain("and 29 more");
    expect(said).toMatch(/… and \d+ more readings/);
    expect(said).toContain("- and 485 more channels");
  });

  it("fits into a message whatever the readings hold, in every language", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileText, fc.array(hostileText, { maxLength: 30 })), { maxLength: 12 }),
        fc.constantFrom(...LOCALES),
        (readings, locale) => {
          const channels = Array.from({ length: 40 }, () => ({
            channelId: "1".repeat(20),
            answered: 1e6,
            refused: 1e6,
          }));
          const one = summary(
            readings.map(([title, headings]) => aReading(title, headings, 1e6)),
            { channels, lost: 7 },
          );
          expectSendable(insightsReply(one, OPEN, { locale, commands, hasPicture: false }));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("says that nothing was asked, and fits without a reading", () => {
    const nothing = summary([], { answered: 0, refused: 0, channels: [] });
    expect(text(nothing, { ...OPEN, reviews: 0 })).toContain("No question was asked.");
    expectSendable(insightsReply(nothing, OPEN, { locale: "en", commands, hasPicture: false }));
  });

  it("does not say that nothing was asked while answers are held", () => {
    const said = text(summary([], { answered: 0, refused: 0, channels: [] }));
    expect(said).not.toContain("No question was asked.");
    expect(said).toContain("one that is held for review counts when it is decided on");
  });
});
