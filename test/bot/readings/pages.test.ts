import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { listReply } from "../../../src/bot/readings/list.ts";
import { mustHaveReadings } from "../../../src/bot/readings/must-have.ts";
import { outlineReply } from "../../../src/bot/readings/outline.ts";
import { referenceReply } from "../../../src/bot/readings/reference.ts";
import { sliceOf } from "../../../src/bot/slice.ts";
import { type Library, openLibrary } from "../../../src/retrieval/index.ts";
import { arbitraryReadings } from "../../retrieval/arbitrary-readings.ts";
import { makeReading } from "../../retrieval/make-reading.ts";
import { anActor } from "../an-actor.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const whole = (library: Library) => ({ library, wholeLibrary: library });
const bundled = await openLibrary({ folder: "corpus" });

describe("a page of many", () => {
  it("past the last is the last, and of nothing is an empty first one", () => {
    expect(sliceOf([1, 2, 3, 4, 5], 2, 99)).toEqual({ shown: [5], page: 2, pages: 3, before: 4 });
    expect(sliceOf([], 2, 0)).toEqual({ shown: [], page: 0, pages: 1, before: 0 });
  });
});

describe("the list of readings", () => {
  it("has each card in one line, and below it how much the reading has", () => {
    const { content, embeds, buttons } = listReply(0, whole(bundled), anActor());
    expect(content).toBe("2 readings");
    expect(embeds?.[0]?.description).toMatch(
      /^\*\*1\*\* Andrea Gabbitas, .+January 2003\)\n-# .*\d+ passages · [\d,]+ characters\n\*\*2\*\* David Masci, /,
    );
    expect(buttons?.map(({ label }) => label)).toEqual(["Share"]);
  });
});

describe("where there is nothing to look in", () => {
  it("a library without readings is told from a channel whose readings have left", async () => {
    const empty = await openLibrary({ readings: [] });
    const left = { library: bundled.within({ readings: [] }), wholeLibrary: bundled };
    expect(() => mustHaveReadings(whole(empty))).toThrow("The library has no readings yet.");
    expect(() => mustHaveReadings(left)).toThrow("Please tell a moderator.");
  });

  it("a channel with readings is none", () => {
    expect(() => mustHaveReadings(whole(bundled))).not.toThrow();
  });
});

describe("a reading", () => {
  it("is shown section by section, with what each has", async () => {
    const source =
      "Letters\n\nBy Ann Writer\n\nIntroduction\n\nThe river rises in the hills. It feeds the mill of the old town.\n\nThe Mill\n\nThe mill stands still in the summer, and nobody grinds any barley there.\n";
    const library = await openLibrary({ readings: [makeReading(source)] });
    const [card] = library.readings();
    const reply = card && outlineReply(card, 0, library, anActor());
    expect(reply?.embeds?.[0]?.description?.split("\n")).toEqual([
      "**“Letters”**",
      "-# 2 sections · 7 passages · 182 characters",
      "- Before the text begins",
      "  -# 2 passages · 22 characters",
      "- Introduction",
      "  -# 1 paragraph · 3 passages · 78 characters",
      "- The Mill",
      "  -# 1 paragraph · 2 passages · 82 characters",
    ]);
    expect(reply?.select?.options.map(({ label }) => label)).toEqual([
      "Before the text begins",
      "Introduction",
      "The Mill",
    ]);
  });

  it("has its reference in styles that can be copied one by one", () => {
    const [card] = bundled.readings();
    const { embeds = [] } = card ? referenceReply(card, bundled) : {};
    expect(embeds.map(({ title }) => title)).toEqual(["APA", "MLA", "Chicago", "BibTeX"]);
    expect(embeds[0]?.description).toMatch(/^```text\nGabbitas, A\. \(2003/);
  });
});

describe("any library", () => {
  it("has lists and outlines that Discord accepts, in every language", async () => {
    const sections = fc.integer({ min: 0, max: 25 });
    await fc.assert(
      fc.asyncProperty(
        arbitraryReadings,
        hostileText,
        hostileText,
        sections,
        fc.constantFrom(...LOCALES),
        async (readings, name, title, count, locale) => {
          const source = Array.from({ length: count }, (_, at) => `Chapter ${at}\n\nThe ${name} rises.`).join(
            "\n\n",
          );
          const card = { name, title, author: [{ family: title, given: name }] };
          const library = await openLibrary({ readings: [...readings, makeReading(source, card)] });
          const actor = anActor({ locale });
          expectSendable(listReply(0, whole(library), actor));
          for (const card of library.readings()) {
            expectSendable(outlineReply(card, 0, library, actor));
            expectSendable(outlineReply(card, 99, library, actor));
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
