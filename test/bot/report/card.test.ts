import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { reportCard } from "../../../src/bot/report/card.ts";
import type { ReportFacts } from "../../../src/bot/report/facts.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import type { Report } from "../../../src/store/index.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const library = await openLibrary({ readings: [] });

const REPORT: Report = {
  id: "abcdefghijkl",
  guildId: "223456789012345678",
  place: { channelId: "323456789012345678", messageId: "423456789012345678" },
  answerKey: "k".repeat(22),
  question: "Who?",
  passageIds: ["00000000.0.5"],
  state: "pending",
  reportedAt: 0,
  card: null,
  cardDue: 0,
  complaints: [{ userId: "123456789012345678", reason: "wrong", at: 0 }],
};

const facts = (more: Partial<Report>, rest: Partial<ReportFacts> = {}): ReportFacts => ({
  report: { ...REPORT, ...more },
  places: [],
  stillDown: [],
  isWordingKnown: true,
  decision: null,
  ...rest,
});

describe("a report's card", () => {
  it("says so where the passages or the question's text are no longer there, and then offers no teaching", () => {
    const { content, buttons } = reportCard(facts({ question: "" }), library, "en");
    expect(content).toContain("text is not kept");
    expect(content).toContain("The readings have changed since");
    expect(buttons?.map(({ label }) => label)).toEqual(["Uphold and remove", "Dismiss"]);
  });

  it("names nobody who has asked to be forgotten, and counts them still", () => {
    const complaints = [{ userId: "", reason: "", at: 0 }];
    expect(reportCard(facts({ complaints }), library, "en").content).toContain("- a member: no reason given");
  });

  it("shows some of many complaints and places, and counts the others", () => {
    const complaints = Array.from({ length: 9 }, (_, at) => ({ userId: `${at}`, reason: "x", at }));
    const places = Array.from({ length: 9 }, (_, at) => ({ channelId: "1", messageId: `${at}` }));
    const { content } = reportCard(facts({ complaints }, { places }), library, "en");
    expect(content).toContain("Reported 9 times");
    expect(content).toContain("- and 5 more");
    expect(content).toContain("+5");
  });

  it.each(LOCALES)("fits where every line is as long as it can be, in %s", (locale) => {
    const person = "1234567890123456789";
    const complaints = Array.from({ length: 99 }, (_, at) => ({
      userId: person,
      reason: "r".repeat(400),
      at,
    }));
    const places = Array.from({ length: 99 }, () => ({ channelId: person, messageId: person }));
    for (const shown of [1, 2, 3, 4, 99]) {
      for (const state of ["pending", "upheld", "dismissed"] as const) {
        const report = {
          question: "q".repeat(320),
          state,
          complaints: complaints.slice(0, shown),
          guildId: person,
        };
        const decision = { by: person, at: Date.UTC(2026, 10, 22) };
        expectSendable(reportCard(facts(report, { places, stillDown: places, decision }), library, locale));
      }
    }
  });

  it("fits and keeps markdown as text, whatever was asked and complained", () => {
    const texts = fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 3_000 }));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...LOCALES), (question, reason, locale) => {
        const complaints = Array.from({ length: 6 }, (_, at) => ({
          userId: "123456789012345678",
          reason,
          at,
        }));
        const places = Array.from({ length: 9 }, () => REPORT.place);
        for (const state of ["pending", "upheld", "dismissed"] as const) {
          const decision = { by: "123456789012345678", at: 1 };
          const card = reportCard(
            facts({ question, state, complaints }, { places, stillDown: places, decision }),
            library,
            locale,
          );
          expectSendable(card);
          expect(card.content ?? "").not.toMatch(/(?<!\\)@(?:everyone|here)/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
