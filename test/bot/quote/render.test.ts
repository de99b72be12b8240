import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checked } from "../../../src/bot/quote/check-embeds.ts";
import { checkReply } from "../../../src/bot/quote/render.ts";
import { type Excerpt, openLibrary, type QuoteCheck } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";
import { anActor } from "../an-actor.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";
import { readDiff } from "./reading-diff.ts";

const SOURCE =
  "Letters\n\nThe war\n\nIt rained a lot. Who can say why the weavers left their town before the harvest?\n\n" +
  Array.from({ length: 30 }, (_, day) => `On day ${day} the rain fell for hours on end.`).join("\n\n");
const library = await openLibrary({ readings: [makeReading(SOURCE)] });

const actor = anActor();

function check(...texts: readonly string[]) {
  const checked = texts.map((text): Checked => ({ text, check: library.checkQuote(text) }));
  const reply = checkReply(checked, library.readings(), { actor, isPrivate: false });
  expectSendable(reply);
  return reply;
}

const descriptions = (reply: ReturnType<typeof check>) =>
  (reply.embeds ?? []).map(({ description = "" }) => description);

describe("a quotation that stands in the readings", () => {
  it("is shown in its passage, with the verdict in words, the place and the buttons", () => {
    const reply = check("weavers left their town");
    expect(reply.content).toBeUndefined();
    expect(reply.embeds).toEqual([
      {
        description:
          "“weavers left their town”\n**In the readings, word for word**, in 1 place:\n" +
          "> Who can say why the **weavers left their town** before the harvest?",
        footer: { text: "“Letters” · The war, ¶ 1, sentence 2 (line 5)" },
      },
    ]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["In context", "Cite", "Delete"]);
    expect(reply.select).toBeUndefined();
  });

  it("in many places is shown in three of them, and the others can be chosen", () => {
    const reply = check("the rain fell for hours");
    expect(reply.embeds).toHaveLength(3);
    expect(descriptions(reply)[0]).toContain("in 30 places:");
    expect(reply.select?.options).toHaveLength(17);
    expect(reply.content).toBe(
      "17 more passages have it word for word; choose one below.\nOnly the first 20 passages that have it are listed.",
    );
  });
});

describe("a quotation that is near", () => {
  it("is shown beside the reading's wording, the differences marked by more than their looks", () => {
    const [passage, differences, ...others] = descriptions(
      check("the weavers left their old village before the harvest"),
    );
    expect(others).toEqual([]);
    expect(passage).toContain("**Not word for word in the readings.**");
    expect(passage).toContain("\n> Who can say why **the weavers left their town before the harvest**?");
    expect(differences).toContain("**[Bold, in brackets]**: only in the reading.");
    expect(differences).toContain(
      String.raw`> the weavers left their **\[town]** ~~{old village}~~ before the harvest`,
    );
  });

  it("never has all of its words by rounding", () => {
    const near: QuoteCheck = { status: "near", excerpt: anExcerpt("a b", { score: 0.999 }), diff: [] };
    const { embeds } = checkReply([{ text: "x", check: near }], [card], { actor, isPrivate: true });
    expect(embeds?.[0]?.description).toContain("99%");
  });
});

describe("a quotation that is not there", () => {
  it("is said so in words, without a passage", () => {
    const reply = check("Sourdough needs a warm oven.");
    expect(descriptions(reply)).toEqual([
      "“Sourdough needs a warm oven.”\n**Not in the readings**, and no wording is near it.",
    ]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["Delete"]);
  });

  it("and is too long to be compared word by word is said to be", () => {
    expect(descriptions(check("Sourdough needs a warm oven. ".repeat(60)))[0]).toContain(
      "looked for only as it stands",
    );
  });
});

describe("several quotations", () => {
  it("each have their own verdict, under their own words", () => {
    const shown = descriptions(
      check("It rained a lot", "the weavers left their village", "Sourdough needs an oven"),
    );
    expect(shown).toHaveLength(4);
    expect(shown[0]).toMatch(/^“It rained a lot”\n\*\*In the readings/);
    expect(shown[1]).toMatch(/^“the weavers left their village”\n\*\*Not word for word/);
    expect(shown[3]).toMatch(/^“Sourdough needs an oven”\n\*\*Not in the readings/);
  });
});

describe("whatever was checked", () => {
  const anyExcerpt = fc.tuple(hostileText, fc.nat(50), fc.nat(50), fc.integer({ min: 0, max: 6 })).map(
    ([text, start, length, id]): Excerpt =>
      anExcerpt(text, {
        passageId: `0123abcd.${id}.b`,
        highlights: [[Math.min(start, text.length), Math.min(start + length, text.length)]],
        score: 0.8,
        locator: { ...anExcerpt("").locator, section: text.slice(0, 600) },
      }),
  );
  const anyDiff = fc.array(
    fc.record({
      kind: fc.constantFrom("same" as const, "added" as const, "removed" as const),
      text: hostileText,
    }),
    { maxLength: 6 },
  );
  const anyCheck: fc.Arbitrary<QuoteCheck> = fc.oneof(
    fc.tuple(anyExcerpt, fc.array(anyExcerpt, { maxLength: 8 })).map(
      ([first, others]): QuoteCheck => ({
        status: "exact",
        excerpts: [first, ...others],
        count: others.length + 1,
      }),
    ),
    fc.tuple(anyExcerpt, anyDiff).map(([excerpt, diff]): QuoteCheck => ({ status: "near", excerpt, diff })),
    fc.constant<QuoteCheck>({ status: "absent" }),
  );

  it("Discord takes the reply, and the passages can be read back from it, character for character (any Unicode)", () => {
    const anyChecked = fc.array(fc.record({ text: hostileText, check: anyCheck }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        anyChecked,
        fc.constantFrom("en", "de", "fr", "es-ES", "pt-BR", "ja"),
        (checked, locale) => {
          const reply = checkReply(checked, [{ ...card, title: "T".repeat(600) }], {
            actor: anActor({ locale }),
            isPrivate: true,
            remark: "Checked",
          });
          expectSendable(reply);
          const excerpts = checked.flatMap(({ check: one }) => {
            const all = one.status === "exact" ? one.excerpts : one.status === "near" ? [one.excerpt] : [];
            return all.slice(0, checked.length === 1 ? 3 : 1);
          });
          const shown = (reply.embeds ?? []).filter(({ footer }) => footer !== undefined);
          expect(shown).toHaveLength(excerpts.length);
          for (const [at, { description = "" }] of shown.entries()) {
            const { quoted, isCut } = quotationIn(description);
            const { text, faults } = readQuote(quoted);
            const whole = excerpts[at]?.text.toWellFormed() ?? "";
            expect(faults).toEqual([]);
            if (isCut) expect(whole.startsWith(text)).toBe(true);
            else expect(text).toBe(whole);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("the differences are those of the real check, and add up to the reading's own wording", () => {
    const text = "the weavers left their old village before the harvest";
    const found = library.checkQuote(text);
    if (found.status !== "near") throw new Error("not near");
    const [start = 0, end = 0] = found.excerpt.highlights[0] ?? [];
    const [, differences = ""] = descriptions(check(text));
    const seen = readDiff(differences.slice(differences.indexOf("> ")));
    expect(seen.reading.replace(/[[\]]/g, "").replace(/\s+/g, " ")).toBe(
      found.excerpt.text.slice(start, end),
    );
    expect(seen.checked.replace(/[{}]/g, "").replace(/\s+/g, " ")).toBe(text);
  });
});

/** The block quote in an embed, between what stands above it and the remark that it was cut. */
function quotationIn(description: string): { readonly quoted: string; readonly isCut: boolean } {
  const from = description.search(/^> /m);
  const all = from === -1 ? "" : description.slice(from);
  const cut = /\n… [^\n]*$/.exec(all.replace(/^> .*$/gm, (line) => "x".repeat(line.length)));
  return cut === null
    ? { quoted: all, isCut: from === -1 }
    : { quoted: all.slice(0, cut.index), isCut: true };
}
