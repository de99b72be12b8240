import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryLine } from "../../../src/bot/audit/entry-line.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import { type AuditEntry, auditActions } from "../../../src/store/index.ts";
import { hostileText } from "../hostile-text.ts";

const AT = Date.UTC(2026, 10, 22);
const TIME = `<t:${AT / 1_000}:f>`;
const LIBRARY = { readings: () => [], passage: () => undefined };
const lineOf = (more: Partial<AuditEntry>): string =>
  entryLine(
    {
      id: "1",
      guildId: "2",
      at: AT,
      actorId: "3",
      action: "channel-set",
      target: "4",
      before: null,
      after: null,
      ...more,
    },
    LIBRARY,
    "en",
  );
const json = JSON.stringify;

describe("a line of the record", () => {
  it("names when, who, what, of what, and each setting before and after", () => {
    expect(
      lineOf({
        before: json({ mode: "off" }),
        after: json({ mode: "auto", cooldown: 30, roleId: "5", review: true }),
      }),
    ).toBe(
      [
        `- ${TIME} · <@3> · Changed a channel’s settings · <#4>`,
        "  Mode: off → auto; Review by moderators: not set → yes; Pause between questions: not set → 30 seconds; Who may ask: not set → <@&5>",
      ].join("\n"),
    );
  });

  it("tells a setting that was taken back", () => {
    const line = lineOf({
      action: "server-set",
      target: "2",
      before: json({ moderatorChannelId: "6", retentionDays: 10 }),
    });
    expect(line).toContain("Changed the moderators’ settings\n");
    expect(line).toContain(
      "Cards go to: <#6> → not set; Texts of what is settled are kept: 10 days → not set",
    );
  });

  it.each([
    [
      {
        action: "review-approved",
        before: json({ state: "pending" }),
        after: json({ state: "approved", passageIds: ["a", "b"] }),
      },
      "waiting → approved; 2 passages",
    ],
    [
      {
        action: "review-declined",
        before: json({ state: "pending" }),
        after: json({ state: "declined", reason: "off *topic*" }),
      },
      "waiting → declined; “off \\*topic\\*”",
    ],
    [
      { action: "report-upheld", before: json({ state: "pending" }), after: json({ state: "upheld" }) },
      "waiting → upheld",
    ],
    [
      { action: "unanswered-closed", before: json({ state: "open" }), after: json({ state: "taught" }) },
      "open → taught",
    ],
    [{ action: "member-muted", after: json({ until: AT }) }, `not muted → until ${TIME}`],
    [{ action: "member-unmuted", before: json({ until: AT }) }, `until ${TIME} → not muted`],
    [{ action: "texts-expired", after: json({ count: 3 }) }, "3 texts"],
    [
      { action: "question-taught", after: json({ question: "why?", passageId: "p" }) },
      "“why?” → a passage that is no longer there",
    ],
    [{ action: "question-forgotten", before: json({ passageId: "p" }) }, "a passage that is no longer there"],
  ] as const)("says what %j changed", (entry, change) => {
    expect(lineOf(entry).split("\n")[1]?.trim()).toBe(change);
  });

  it("says that Ibid did by itself what nobody did", () => {
    expect(lineOf({ action: "texts-expired", actorId: null, after: json({ count: 1 }) })).toContain(
      "· Ibid ·",
    );
  });

  it("is short and one entry, whatever stands in it, in every language", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...auditActions),
        hostileText,
        fc.constantFrom(...LOCALES),
        (action, text, locale) => {
          const isSettings = action.endsWith("-set");
          const body = isSettings
            ? json({ readings: Array.from({ length: 50 }, () => text) })
            : json({ state: text, reason: text, question: text, passageId: text, until: AT, count: 1 });
          const entry = {
            id: "1",
            guildId: "2",
            at: AT,
            actorId: "9".repeat(20),
            action,
            target: "9".repeat(24),
          };
          const line = entryLine({ ...entry, before: body, after: body }, LIBRARY, locale);
          expect(line.length).toBeLessThan(4_096 / 8);
          expect(line.split("\n").length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
