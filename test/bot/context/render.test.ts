import { describe, expect, it } from "vitest";
import { contextReply } from "../../../src/bot/context/render.ts";
import { type Excerpt, openLibrary } from "../../../src/retrieval/index.ts";
import { card } from "../an-excerpt.ts";

async function inContext(
  source: string,
  question: string,
  ...more: readonly string[]
): Promise<readonly string[]> {
  const library = await openLibrary({ readings: [{ card, source, sha256: "ab".repeat(32) }] });
  const excerpts = [question, ...more].map((one): Excerpt => {
    const [first] = library.ask(one, { limit: 1 }).excerpts;
    if (first === undefined) throw new Error(`the readings do not answer: ${one}`);
    return first;
  });
  return contextReply(excerpts, library, "en").embeds?.map(({ description = "" }) => description) ?? [];
}

const SOURCE = `A Report

By Ann Writer

Introduction

The river rises in the hills. It feeds the mill of the old town. The miller grinds barley there.

A bridge crosses it further down. Nobody remembers the mason.
`;

describe("an excerpt in its context", () => {
  it("is in bold between what comes before and after, a new paragraph after an empty line", async () => {
    const [description] = await inContext(SOURCE, "What does the miller grind?");
    expect(description).toBe(
      "> The river rises in the hills. It feeds the mill of the old town. **The miller grinds barley there.**\n> \n> A bridge crosses it further down. Nobody remembers the mason.",
    );
  });

  it("does not run into the next section, whose paragraphs are counted anew", async () => {
    const sections =
      "A Report\n\nIntroduction\n\nThe river rises in the hills.\n\nAbstract\n\nThe miller grinds barley there.\n";
    const [description] = await inContext(sections, "What does the miller grind?");
    expect(description).toContain("hills.\n> \n");
  });

  it("keeps its own words, all of them, when what surrounds it is too long", async () => {
    const long = SOURCE.replace(
      "It feeds the mill of the old town.",
      `It feeds ${"many ".repeat(900)}mills.`,
    );
    const [description = ""] = await inContext(long, "What does the miller grind?");
    expect(description.length).toBeLessThanOrEqual(4_096);
    expect(description).toContain("**The miller grinds barley there.**");
  });

  it("shares the message with two others", async () => {
    const descriptions = await inContext(
      SOURCE,
      "What does the miller grind?",
      "Who remembers the mason?",
      "Where does the river rise?",
    );
    expect(descriptions).toHaveLength(3);
    expect(descriptions[1]).toContain("**Nobody remembers the mason.**");
  });
});
