import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { keptReply } from "../../../src/bot/privacy/render.ts";
import type { MemberData } from "../../../src/store/index.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const NOTHING: MemberData = {
  reviews: [],
  unanswered: [],
  complaints: [],
  copies: 0,
  mutedUntil: null,
  deeds: 0,
};
const AT = Date.UTC(2026, 10, 22);
const asked = (question: string, state: string, askedAt = AT) => ({ question, askedAt, state });
const shown = (data: Partial<MemberData>) =>
  keptReply({ ...NOTHING, ...data }, 30, "`/privacy delete`", "en");

describe("what is kept of a member", () => {
  it("is said to be nothing where it is nothing", () => {
    expect(shown({})).toEqual({
      content: "Ibid keeps nothing about you in this server.",
      private: true,
    });
  });

  it("is told in numbers and with the texts, latest first", () => {
    const { content, embeds } = shown({
      reviews: [asked("first", "approved", AT), asked("third", "pending", AT + 2_000)],
      unanswered: [asked("second", "taught", AT + 1_000)],
      complaints: [{ reason: "zeroth", at: AT - 1_000 }],
    });
    expect(content).toContain("- 2 questions held for the moderators");
    expect(content).toContain("- 1 question put to the moderators");
    expect(content).toContain("- 1 report of an answer");
    expect(content).toContain("deleted 30 days after");
    expect(embeds?.[0]?.description?.split("\n").map((line) => line.split(" · ").slice(1))).toEqual([
      ["Held for the moderators: waiting", "third"],
      ["Put to the moderators: answered from now on", "second"],
      ["Held for the moderators: approved", "first"],
      ["Report of an answer", "zeroth"],
    ]);
  });

  it("names a pause and a moderator's deeds only where there are any", () => {
    expect(shown({ complaints: [{ reason: "", at: AT }] }).content).not.toMatch(/paused|on record/);
    const { content } = shown({ mutedUntil: AT, deeds: 1 });
    expect(content).toContain(`paused you until <t:${AT / 1_000}:f>`);
    expect(content).toContain("1 thing that you did as a moderator is on record");
  });

  it("says where a text is no longer kept, and leaves a state that it does not know as it is", () => {
    const { embeds } = shown({ reviews: [asked("", "mislaid")] });
    expect(embeds?.[0]?.description).toContain(
      "Held for the moderators: mislaid · (no text, or no longer kept)",
    );
  });

  it("comes whole as a file where a message has no room for it", () => {
    const reviews = Array.from({ length: 80 }, (_, at) =>
      asked(`question ${at} ${"x".repeat(200)}`, "approved"),
    );
    const { content, files = [] } = shown({ reviews });
    expect(content).toContain("all of it is in the file");
    expect(String(files[0]?.content).trimEnd().split("\n")).toHaveLength(80);
    expect(shown({ reviews: reviews.slice(0, 3) }).files).toBeUndefined();
  });

  it("can be sent whatever members wrote, in every language", () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...LOCALES),
        (texts, locale) => {
          const reviews = texts.map((text) => asked(text, "approved"));
          expectSendable(keptReply({ ...NOTHING, reviews, mutedUntil: AT, deeds: 3 }, 365, "x", locale));
        },
      ),
      { numRuns: 60 },
    );
  });
});
