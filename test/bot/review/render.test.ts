import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { excerptsFor, passagesToChoose } from "../../../src/bot/excerpt/for-question.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import { reviewCard } from "../../../src/bot/review/card.ts";
import { decisionNotice, decisionReply } from "../../../src/bot/review/decision-reply.ts";
import { reviewLine } from "../../../src/bot/review/review-line.ts";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import { openLessons } from "../../../src/bot/teach/lessons.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { openStore, type Review } from "../../../src/store/index.ts";
import { card } from "../an-excerpt.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const SOURCE =
  "A Report on Rivers\n\nThe river rises in the hills. It floods every spring.\n\nNobody lives near it.\n";
const library = await openLibrary({ readings: [{ card, source: SOURCE, sha256: "ab".repeat(32) }] });
const store = await openStore("file::memory:");
afterAll(() => store.close());
const known = { library, standing: await openStanding(store), lessons: await openLessons(library, store) };
const QUESTION = "Where does the river rise?";
const ids = library
  .search(QUESTION)
  .passages.map(({ passageId }) => passageId)
  .slice(0, 1);

function aReview(more: Partial<Review> = {}): Review {
  return {
    id: "abcdefghijkl",
    guildId: "223456789012345678",
    channelId: "323456789012345678",
    askerId: "123456789012345678",
    locale: "en",
    question: QUESTION,
    proposed: ids,
    isPrivate: false,
    placeholder: { kind: "message", messageId: "423456789012345678" },
    askedAt: 1_800_000_000_000,
    card: null,
    remindedAt: null,
    state: "pending",
    decision: null,
    deliveredAt: null,
    ...more,
  };
}

const decision = {
  by: "523456789012345678",
  at: 1_800_000_060_000,
  passageIds: ids,
  answerKey: "",
  reason: "",
};
const APPROVED = aReview({ state: "approved", decision, deliveredAt: 1_800_000_061_000 });

describe("a card", () => {
  it("shows what the asker would get, and what can be done", () => {
    const shown = reviewCard(aReview({ isPrivate: true }), known, "en");
    expect(shown.content).toContain("Only the asker will see the answer.");
    expect(shown.embeds?.[0]?.description).toContain("river");
    expect(shown.buttons?.map(({ label }) => label)).toEqual(["Approve", "Choose passages", "Decline"]);
  });

  it("of a proposal that has left the readings says so, and cannot be approved", () => {
    const shown = reviewCard(aReview({ proposed: ["00000000.0.5"] }), known, "en");
    expect(shown.content).toContain("The readings have changed since");
    expect(shown.buttons?.map(({ label }) => label)).toEqual(["Choose passages", "Decline"]);
  });

  it("that is decided can only be taught, and says where the asker could not be told", () => {
    const labelled = (review: Review) => reviewCard(review, known, "en").buttons?.map(({ label }) => label);
    expect(labelled(APPROVED)).toEqual(["Teach"]);
    expect(labelled({ ...APPROVED, question: "" })).toEqual([]);
    expect(labelled(aReview({ state: "declined", decision: { ...decision, passageIds: [] } }))).toEqual([]);
    expect(reviewCard(APPROVED, known, "en").content).not.toContain("has not been told");
    expect(reviewCard({ ...APPROVED, deliveredAt: null }, known, "en").content).toContain(
      "has not been told",
    );
  });

  it("that is approved, and of which a passage has left the readings, cannot be taught", () => {
    const part = { ...APPROVED, decision: { ...decision, passageIds: [...ids, "00000000.0.5"] } };
    const shown = reviewCard(part, known, "en");
    expect(shown.embeds).toHaveLength(1);
    expect(shown.buttons).toEqual([]);
  });

  it("whose question is no longer kept says so", () => {
    expect(reviewCard({ ...APPROVED, question: "" }, known, "en").content).toContain("no longer kept");
  });
});

describe("whatever the question and the reason", () => {
  it("what is shown fits, pings nobody, and keeps markdown as text", () => {
    const texts = fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 3_000 }));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...LOCALES), (question, reason, locale) => {
        const declined = aReview({
          state: "declined",
          question,
          decision: { ...decision, passageIds: [], reason },
        });
        for (const one of [
          reviewCard(aReview({ question }), known, locale),
          reviewCard({ ...APPROVED, question }, known, locale),
          reviewCard(declined, known, locale),
          decisionReply({ ...APPROVED, question, locale }, known, { isPrivate: false, namesAsker: true }),
          decisionReply({ ...declined, locale }, known, { isPrivate: true, namesAsker: false }),
          decisionNotice({ ...declined, locale }),
        ]) {
          expectSendable(one);
          expect(one.content ?? "").not.toMatch(/(?<!\\)@(?:everyone|here)/);
        }
        expect(reviewLine(aReview({ question }), locale).split("\n")).toHaveLength(1);
        expect(reviewLine(aReview({ question }), locale).length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what an asker gets", () => {
  it("is verbatim, below the question, so that it can be followed up", () => {
    const reply = decisionReply(APPROVED, known, { isPrivate: false, namesAsker: true });
    expect(reply.content?.split("\n")[0]).toBe(`**${QUESTION}**`);
    for (const { text, locator } of excerptsFor(QUESTION, ids, library).excerpts) {
      expect(SOURCE.slice(locator.start, locator.end)).toBe(text);
    }
  });

  it("of passages that have left the readings is that they have, and nothing else", () => {
    const gone = { ...APPROVED, decision: { ...decision, passageIds: ["00000000.0.5"] } };
    const reply = decisionReply(gone, known, { isPrivate: true, namesAsker: false });
    expect(reply).toMatchObject({ embeds: [], buttons: [] });
    expect(reply.content).toContain("The readings have changed since");
  });

  it("in a channel that others read tells nothing of a private question", () => {
    const notice = decisionNotice(APPROVED);
    expect(notice.content).not.toContain("river");
    expect(notice.embeds).toEqual([]);
  });
});

describe("what a moderator chooses from", () => {
  it("begins with what was proposed, and has everything once", () => {
    const candidates = passagesToChoose(QUESTION, ids, library, 25).map(({ passageId }) => passageId);
    expect(candidates.slice(0, ids.length)).toEqual(ids);
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(passagesToChoose(QUESTION, ids, library, 1)).toHaveLength(1);
  });
});
