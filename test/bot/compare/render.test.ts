import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonReply } from "../../../src/bot/compare/render.ts";
import { readTopic } from "../../../src/bot/compare/topic.ts";
import type { Card, ComparedReading } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readNeutralised, readQuote } from "../discord/reading-markdown.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const CUT = "… The passage goes on in the source.";

const row = (reading: string, ...texts: readonly string[]): ComparedReading => ({
  reading,
  excerpts: texts.map((text, at) => anExcerpt(text, { reading, passageId: `0123abcd.${at}.${text.length}` })),
});

function compared(rows: readonly ComparedReading[], page = 0, cards: readonly Card[] = [card]) {
  const reply = comparisonReply({ topic: "Rain", rows, page, isPrivate: false }, cards, anActor());
  expectSendable(reply);
  return reply;
}

const descriptions = (reply: ReturnType<typeof compared>) =>
  (reply.embeds ?? []).map(({ description = "" }) => description);

describe("a comparison", () => {
  it("has each reading under its name, each passage above its place, and says which are silent", () => {
    const reply = compared([row("diary"), row("report", "It rained a lot.", "The rain fell.")]);
    expect(reply.content).toBe("**Rain**\nReadings with passages on this: 1 of 2.");
    expect(descriptions(reply)).toEqual([
      "**Ann Writer, “A Report” (18 January 2002)**\n" +
        "> It rained a lot.\n-# Introduction, ¶ 2, sentence 1 (line 9)\n" +
        "> The rain fell.\n-# Introduction, ¶ 2, sentence 1 (line 9)",
      "**Silent on this:**\n- diary",
    ]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["Delete"]);
    expect(reply.select?.options.map(({ value }) => value)).toEqual(["0123abcd.0.16", "0123abcd.1.14"]);
  });

  it("is one line where no reading speaks", () => {
    const reply = compared([row("diary"), row("report")]);
    expect(reply.content).toBe("**Rain**\nNone of the readings has a passage on this.");
    expect(reply).toMatchObject({ embeds: [] });
    expect(reply.select).toBeUndefined();
  });

  it("leaves a second passage out rather than cut it, and cuts a first one that is too long", () => {
    const [only = ""] = descriptions(compared([row("report", "word ".repeat(2_000).trim(), "x")]));
    expect(only).toContain(CUT);
    const [first = ""] = descriptions(compared([row("report", "a".repeat(3_500), "b".repeat(900))]));
    expect(first).toContain("a".repeat(3_500));
    expect(first).not.toContain("b");
  });

  it("of fifty readings is turned page by page, from the first to the last and no further", () => {
    const rows = Array.from({ length: 50 }, (_, at) => row(`reading ${at}`, "It rained.".repeat(at + 1)));
    const enabled = (page: number) =>
      compared(rows, page).buttons?.flatMap(({ label, isDisabled }) => (isDisabled === true ? [] : [label]));
    expect(compared(rows).content).toContain("50 of 50. Page 1 of 13.");
    expect(enabled(0)).toEqual(["Next readings", "Delete"]);
    expect(enabled(6)).toEqual(["Previous readings", "Next readings", "Delete"]);
    expect(enabled(12)).toEqual(["Previous readings", "Delete"]);
    expect(compared(rows, 99).content).toContain("Page 13 of 13.");
    const labels = Array.from({ length: 13 }, (_, page) => descriptions(compared(rows, page))).flat();
    expect(labels.map((text) => text.split("\n")[0])).toEqual(rows.map(({ reading }) => `**${reading}**`));
  });

  it("offers a passage once where two copies of a text share it", () => {
    const reply = compared([row("one", "It rained."), row("two", "It rained.")]);
    expect(reply.select?.options).toHaveLength(1);
  });

  it("is taken by Discord and shows every passage character for character, whatever topic, cards and readings hold", () => {
    const anyRow = fc.record({ reading: hostileText, texts: fc.array(hostileText, { maxLength: 2 }) });
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 30 }),
        hostileText,
        fc.nat(8),
        (given, asked, page) => {
          const topic = readTopic(asked) ?? "x";
          const rows = given.map(({ reading, texts }) => row(reading, ...texts));
          const cards = given.map(({ reading }): Card => ({ ...card, name: reading, title: reading }));
          const reply = comparisonReply({ topic, rows, page, isPrivate: true }, cards, anActor());
          expectSendable(reply);
          const sources = rows.flatMap(({ excerpts }) => excerpts.map(({ text }) => text.toWellFormed()));
          for (const description of descriptions(reply)) {
            const [label = "", ...rest] = description.split("\n");
            expect(readNeutralised(label).faults).toEqual([]);
            if (rest[0]?.startsWith("- ")) continue;
            for (const { text, isCut, faults } of quotations(rest.join("\n"))) {
              expect(faults).toEqual([]);
              expect(sources.some((one) => (isCut ? one.startsWith(text) : one === text))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** The block quotes of a reading's embed; each ends at its place, or at the remark that it was cut. */
function quotations(markdown: string) {
  return markdown.split(/\n-# .*(?:\n|$)/).flatMap((part) => {
    if (part === "" || part === CUT) return [];
    const isCut = part.endsWith(`\n${CUT}`);
    return [{ ...readQuote(isCut ? part.slice(0, -CUT.length - 1) : part), isCut }];
  });
}
