import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextReply } from "../../../src/bot/context/render.ts";
import { parseCustomId } from "../../../src/bot/discord/custom-id.ts";
import { type Excerpt, type Library, openLibrary } from "../../../src/retrieval/index.ts";
import { arbitraryReadings } from "../../retrieval/arbitrary-readings.ts";
import { anActor } from "../an-actor.ts";
import { card } from "../an-excerpt.ts";
import { readQuote } from "../discord/reading-markdown.ts";
import { expectSendable } from "../expect-sendable.ts";

const open = (source: string) => openLibrary({ readings: [{ card, source, sha256: "ab".repeat(32) }] });

const excerptOf = (words: string, library: Library): Excerpt => {
  const found = library.checkQuote(words);
  if (found.status !== "exact") throw new Error(`not there: ${words}`);
  return found.excerpts[0];
};

const SOURCE = `A Report

By Ann Writer

Introduction

The river rises in the hills. It feeds the mill of the old town. The miller grinds barley there.

A bridge crosses it further down. Nobody remembers the mason.
`;

async function inContext(source: string, ...quotations: readonly string[]) {
  const library = await open(source);
  const excerpts = quotations.map((words) => excerptOf(words, library));
  const reply = contextReply(excerpts, library, anActor());
  return {
    content: reply.content,
    description: reply.embeds?.[0]?.description ?? "",
    embeds: reply.embeds?.length,
    buttons: (reply.buttons ?? []).map(({ label, isDisabled }) => (isDisabled ? `(${label})` : label)),
    cited: reply.buttons?.flatMap(({ customId }) => {
      const parsed = parseCustomId(customId);
      return parsed?.action === "cite" ? parsed.passageIds : [];
    }),
    excerpts,
  };
}

describe("an excerpt in its context", () => {
  it("is in bold in the source's own text, a new paragraph after an empty line", async () => {
    const { description } = await inContext(SOURCE, "The miller grinds barley");
    expect(description).toContain(
      "\n> The river rises in the hills. It feeds the mill of the old town. **The miller grinds barley there.**\n> \n> A bridge",
    );
  });

  it("keeps its own words, all of them, when what surrounds it is too long", async () => {
    const long = SOURCE.replace(
      "It feeds the mill of the old town.",
      `It feeds ${"many ".repeat(900)}mills.`,
    );
    const { description } = await inContext(long, "The miller grinds barley");
    expect(description.length).toBeLessThanOrEqual(4_096);
    expect(description).toContain("**The miller grinds barley there.**");
    expect(description).not.toContain("many");
  });

  it("has ways on where the reading goes on, and none where it ends", async () => {
    const short = await inContext(SOURCE, "The miller grinds barley");
    expect(short.buttons).toEqual([
      "(Previous page)",
      "(Next page)",
      "(Back to the passage)",
      "Cite",
      "Share",
    ]);
    const tail = Array.from({ length: 80 }, (_, at) => `Then comes sentence number ${at}.`).join(" ");
    const long = await inContext(`${SOURCE}\n${tail}\n`, "The miller grinds barley");
    expect(long.buttons.slice(0, 2)).toEqual(["(Previous page)", "Next page"]);
  });
});

describe("several excerpts in their context", () => {
  const QUOTED = ["The miller grinds barley", "Nobody remembers the mason", "The river rises"];

  it("share a page where they stand near each other: nothing is shown twice", async () => {
    const { content, embeds, description, buttons, cited, excerpts } = await inContext(SOURCE, ...QUOTED);
    expect([content, embeds]).toEqual(["", 1]);
    expect(description.match(/\*\*[^*]+\*\*/g)).toEqual([
      "**The river rises in the hills.**",
      "**The miller grinds barley there.**",
      "**Nobody remembers the mason.**",
    ]);
    expect(buttons).not.toContain("Next place");
    expect(cited).toEqual(excerpts.map(({ passageId }) => passageId));
  });

  it("have a page each where they stand apart, the best first, and ways from one to the other", async () => {
    const between = "A long walk leads from here to there, and nothing happens on the way. ".repeat(60);
    const apart = SOURCE.replace("A bridge crosses", `${between}\n\nA bridge crosses`);
    const { content, description, buttons } = await inContext(apart, ...QUOTED);
    expect(content).toBe("Place 1 of 2");
    expect(description).toContain("**The miller grinds barley there.**");
    expect(description).toContain("**The river rises in the hills.**");
    expect(description).not.toContain("mason");
    expect(buttons).toEqual([
      "(Previous page)",
      "Next page",
      "(Previous place)",
      "Next place",
      "Cite",
      "Share",
    ]);
  });
});

describe("a page of any reading", () => {
  it("is within every limit, shows the source character for character, and nothing in it formats", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, fc.nat(), fc.boolean(), async (readings, at, isInServer) => {
        const library = await openLibrary({ readings });
        const all = library.lookup("").flatMap(({ id }) => library.passage(id) ?? []);
        if (all.length === 0) return;
        const excerpts = [0, 1, 2].flatMap((step) => all[(at + step * 7) % all.length] ?? []);
        const reply = contextReply(excerpts, library, anActor({ isInServer }));
        expectSendable(reply);
        const GOES_ON = "\n… The passage goes on in the source.";
        const { description = "" } = reply.embeds?.[0] ?? {};
        const isCut = description.endsWith(GOES_ON);
        const seen = readQuote(isCut ? description.slice(0, -GOES_ON.length) : description);
        expect(seen.faults).toEqual([]);
        const own = (excerpts[0]?.text ?? "").toWellFormed();
        if (isCut) expect(own.startsWith(seen.text)).toBe(true);
        else expect(seen.text).toContain(own);
        const sources = readings.map(({ source }) => source.toWellFormed());
        expect(sources.some((source) => source.includes(seen.text))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
