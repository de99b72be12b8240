import { describe, expect, it } from "vitest";
import { changesOf } from "../../../src/bot/audit/changes.ts";
import { type AuditAction, type AuditEntry, auditActions } from "../../../src/store/index.ts";
import { anExcerpt, card } from "../an-excerpt.ts";

const LONG = `It *floods* ${"every spring, ".repeat(40)}and dries up.`;
const PASSAGES = new Map([
  ["p1", anExcerpt("The river rises in the hills.", { passageId: "p1" })],
  ["p2", anExcerpt(LONG, { passageId: "p2" })],
]);
const LIBRARY = { readings: () => [card], passage: (id: string) => PASSAGES.get(id) };
type Values = Readonly<Record<"before" | "after", unknown>>;
const changes = (action: AuditAction, { before, after }: Partial<Values>): readonly string[] => {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const entry: Pick<AuditEntry, "action" | "before" | "after"> = {
    action,
    before: json(before),
    after: json(after),
  };
  return changesOf(entry, LIBRARY, "en");
};

describe("what a change of settings changed", () => {
  it("is a line for each setting that had a value or has one now, in the order of /channel show", () => {
    const before = { cooldown: 30, mode: "off" };
    expect(changes("channel-set", { before, after: { mode: "auto", review: false } })).toEqual([
      "Mode: off → auto",
      "Review by moderators: not set → no",
      "Pause between questions: 30 seconds → not set",
    ]);
    expect(changes("channel-set", { before: {}, after: {} })).toEqual([]);
  });

  it("names readings by their titles, and the last passage read by how it begins", () => {
    const after = { readings: ["report", "gone"], progress: { report: "p1" } };
    expect(changes("default-set", { after })).toEqual([
      "Readings: not set → A Report, gone",
      expect.stringMatching(/^Read so far: not set → A Report: .*“The river rises in the hills\.”$/),
    ]);
  });

  it("of a server says what was set, not what holds where nothing is", () => {
    expect(changes("server-set", { before: { retentionDays: 10 }, after: { moderatorRoleId: "5" } })).toEqual(
      ["Who moderates besides: not set → <@&5>", "Texts of what is settled are kept: 10 days → not set"],
    );
  });

  it("to a value that only another edition knows is that value, as text", () => {
    expect(
      changes("channel-set", { before: { mode: "off" }, after: { mode: "__new__", cooldown: 30 } }),
    ).toEqual(['Mode: off → "\\_\\_new\\_\\_"', "Pause between questions: not set → 30 seconds"]);
    expect(changes("server-set", { before: { retentionDays: "long" }, after: {} })).toEqual([
      'Texts of what is settled are kept: "long" → not set',
    ]);
  });
});

describe("what was taught", () => {
  it("is the question and how its passage begins, in one line without markdown", () => {
    const [line = ""] = changes("question-taught", {
      after: { question: "Does it\nflood?", passageId: "p2" },
    });
    expect(line).toMatch(/^“Does it flood\?” → “It \\\*floods\\\* every spring, .*…”$/);
    expect(line.length).toBeLessThan(280);
  });

  it("and forgotten is what it was, without its question once that has been kept long enough", () => {
    const passage = "“The river rises in the hills.”";
    const before = { question: "Where?", passageId: "p1" };
    expect(changes("question-forgotten", { before })).toEqual([`“Where?” → ${passage}`]);
    expect(changes("question-forgotten", { before: { passageId: "p1" } })).toEqual([passage]);
  });
});

describe("what moderators decided", () => {
  it("is from what to what, with how many passages and why", () => {
    const after = { state: "approved", passageIds: ["p1"], reason: "as *asked*" };
    expect(changes("review-approved", { before: { state: "pending" }, after })).toEqual([
      "waiting → approved",
      "1 passage",
      "“as \\*asked\\*”",
    ]);
  });

  it("of a state that only another edition of Ibid knows is that state as text", () => {
    const [line] = changes("report-upheld", { before: { state: "__new__" }, after: { state: "upheld" } });
    expect(line).toBe("\\_\\_new\\_\\_ → upheld");
  });
});

describe("where there is nothing more to say", () => {
  it.each(["answer-removed", "answer-restored", "answer-deleted", "member-data-deleted"] as const)(
    "%s has no line",
    (action) => {
      expect(changes(action, { before: { state: "pending" }, after: { state: "upheld" } })).toEqual([]);
    },
  );

  it.each(auditActions)("%s of another edition, which wrote something else, fails nobody", (action) => {
    const odd = { state: 1, passageId: 2, until: "x", count: "y" };
    for (const written of [odd, [], "text", 7, null]) {
      const lines = changes(action, { before: written, after: written });
      expect(lines.join()).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
