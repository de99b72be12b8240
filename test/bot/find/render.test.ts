import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Closest } from "../../../src/bot/find/closest.ts";
import { findReply } from "../../../src/bot/find/render.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import type { Excerpt } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const found = (...excerpts: readonly Excerpt[]): Closest => ({ excerpts, isFurtherOn: false });

describe("the passages closest to what someone said", () => {
  it("are called that and nothing else, privately, with the way to look closer", () => {
    const reply = findReply("It **rains** a lot", found(anExcerpt("It rained a lot.")), [card], anActor());
    expect(reply.content).toBe(
      "**Closest passages** to “It \\*\\*rains\\*\\* a lot”\n" +
        "They are near it in their words. What they say about it is for you to judge.",
    );
    expect(reply.embeds?.[0]?.description).toBe("> It rained a lot.");
    expect(reply.private).toBe(true);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["In context", "Cite", "Share"]);
  });

  it("cannot be shared in a direct message", () => {
    const reply = findReply("x", found(anExcerpt("y")), [card], anActor({ isInServer: false }));
    expect(reply.buttons?.map(({ label }) => label)).toEqual(["In context", "Cite"]);
  });

  it("are one line where there are none", () => {
    const reply = findReply("sourdough", found(), [card], anActor());
    expect(reply).toEqual({ content: "The readings have no passage close to “sourdough”", private: true });
  });

  it("are told of where they stand further on than has been read", () => {
    const reply = findReply("sourdough", { excerpts: [], isFurtherOn: true }, [card], anActor());
    expect(reply.content).toContain("There is more on this further on in the readings.");
  });

  it("never claim that it is so, or not so, in any language", () => {
    for (const locale of LOCALES) {
      for (const excerpts of [[], [anExcerpt("y")]]) {
        const { content = "" } = findReply("x", found(...excerpts), [card], anActor({ locale }));
        expect(content).not.toMatch(
          /\b(?:true|false|wahr|falsch|vrai|faux|verdad|verdader\w|fals\w|verdade\w*|confirm\w*|prov\w+)\b|真|偽|正し|誤/i,
        );
      }
    }
  });

  it("are taken by Discord and verbatim, whatever was said and whatever the readings hold (any Unicode)", () => {
    const texts = fc.array(hostileText, { maxLength: 3 });
    fc.assert(
      fc.property(hostileText, texts, fc.constantFrom(...LOCALES), (said, given, locale) => {
        const excerpts = given.map((text, at) => anExcerpt(text, { passageId: `0123abcd.${at}.b` }));
        const reply = findReply(said, found(...excerpts), [card], anActor({ locale }));
        expectSendable(reply);
        for (const [at, { description = "" }] of (reply.embeds ?? []).entries()) {
          const [quoted = "", cut] = description.split(/\n(?=… [^\n]*$)/);
          const { text, faults } = readQuote(quoted);
          const whole = given[at]?.toWellFormed() ?? "";
          expect(faults).toEqual([]);
          expect(cut === undefined ? whole === text : whole.startsWith(text)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
