import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citations } from "../../../src/bot/cite/render.ts";
import { STYLES, type Style } from "../../../src/bot/cite/style.ts";
import { codeBlock } from "../../../src/bot/discord/markdown.ts";
import { LOCALES } from "../../../src/bot/locale.ts";
import { type Card, type Excerpt, openLibrary } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { anExcerpt, card } from "../an-excerpt.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const SOURCE = "A Report\n\nIntroduction\n\nThe river rises.\n";

const libraryOf = (...cards: readonly Card[]) =>
  openLibrary({ readings: cards.map((one) => ({ card: one, source: SOURCE, sha256: "ab".repeat(32) })) });

const library = await libraryOf(card, { ...card, name: "other", title: "Another Report" });

const cited = (excerpts: readonly Excerpt[], style: Style) => citations(excerpts, style, library, anActor());

const descriptionsOf = ({ embeds }: ReturnType<typeof citations>): readonly string[] =>
  embeds.map(({ description = "" }) => description);

const at = (start: number, reading = "report"): Excerpt =>
  anExcerpt("x", { reading, locator: { ...anExcerpt("x").locator, start, end: start + 1 } });

describe("a citation", () => {
  it("can be copied, and checked by offsets and the file's hash", () => {
    expect(descriptionsOf(cited([anExcerpt("The river rises.")], "line"))).toEqual([
      [
        "```text",
        "Ann Writer, “A Report” (18 January 2002), Introduction, ¶ 2, sentence 1 (line 9)",
        "```",
        "Characters 100–116 of the file with the SHA-256",
        `\`${"a".repeat(64)}\``,
      ].join("\n"),
    ]);
  });

  it.each(STYLES.filter((style) => style !== "line"))(
    "is in a code block, as the library writes it: %s",
    (style) => {
      const excerpt = anExcerpt("The river rises.");
      expect(descriptionsOf(cited([excerpt], style))[0]).toContain(codeBlock(library.cite(excerpt, style)));
    },
  );

  it("comes once for each excerpt, in their order", () => {
    const descriptions = descriptionsOf(cited([at(1), at(2), at(3)], "mla"));
    expect(descriptions.map((one) => /Characters (\d)/.exec(one)?.[1])).toEqual(["1", "2", "3"]);
  });

  it("offers every style, says which one it is in, and can be verified", () => {
    const { select, buttons } = cited([at(1)], "chicago-note");
    expect(select.options.map(({ value }) => value)).toEqual([...STYLES]);
    expect(select.placeholder).toBe("Style: Chicago, note");
    expect(buttons.map(({ label }) => label)).toEqual(["Verify", "Share"]);
  });

  it("has no Share in a direct message", () => {
    const { buttons } = citations([at(1)], "line", library, anActor({ isInServer: false }));
    expect(buttons.map(({ label }) => label)).toEqual(["Verify"]);
  });
});

describe("a file of citations", () => {
  it("does not come with what a thumb can copy, and takes an earlier one away", () => {
    for (const style of ["line", "apa", "bibtex", "ris"] as const) {
      expect(cited([at(1)], style).files).toEqual([]);
    }
  });

  it("comes with what is long and for programs; the message says so, and cannot be shared without it", () => {
    const reply = cited([at(1), at(2), at(3), at(4, "other")].slice(1), "csl-json");
    const [file, ...others] = reply.files;
    expect(others).toEqual([]);
    expect(file?.name).toBe("citations.json");
    expect(descriptionsOf(reply).filter((one) => one.includes("attached file"))).toHaveLength(1);
    const items: unknown = JSON.parse(String(file?.content));
    expect(items).toMatchObject([{ id: "report" }, { id: "other", locator: expect.any(String) }]);
    expect(reply.buttons.map(({ label }) => label)).toEqual(["Verify"]);
  });

  it("holds a reading once, without a place, of which several passages are cited: no two entries of one key", async () => {
    const wordy = await libraryOf({ ...card, title: `A Report ${"on a river ".repeat(60)}` });
    for (const [style, mark] of [
      ["bibtex", "@techreport{report,"],
      ["ris", "TY  - "],
    ] as const) {
      const [file] = citations([at(1), at(2)], style, wordy, anActor()).files;
      expect(String(file?.content).split(mark)).toHaveLength(2);
      expect(file?.content).not.toContain("Introduction");
    }
  });

  it("has the whole of what a message cannot show, as it is", async () => {
    const long = await libraryOf({ ...card, title: `A \`\`\` long title ${"and on ".repeat(400)}` });
    const reply = citations([at(1), at(2)], "apa", long, anActor());
    expect(reply.files.map(({ name, content }) => [name, content])).toEqual([
      ["citations.txt", `${long.cite(at(1), "apa")}\n\n${long.cite(at(2), "apa")}\n`],
    ]);
    expect(descriptionsOf(reply).every((one) => one.split("```").length === 3)).toBe(true);
  });
});

describe("whatever a card says (any Unicode)", () => {
  it("its citations fit a message, and no fence ends a block early", async () => {
    const title = fc.oneof(
      hostileText,
      fc.nat(3_000).map((length) => "```".repeat(length)),
    );
    await fc.assert(
      fc.asyncProperty(
        title,
        hostileText,
        fc.constantFrom(...STYLES),
        fc.constantFrom(...LOCALES),
        async (given, family, style, locale) => {
          const any = await libraryOf({ ...card, title: given, author: [{ family }], containerTitle: given });
          const reply = citations([at(1), at(2), at(3)], style, any, anActor({ locale }));
          expectSendable(reply);
          for (const one of descriptionsOf(reply)) expect(one.split("```")).toHaveLength(3);
          for (const { content } of reply.files) expect(String(content).trim()).not.toBe("");
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
