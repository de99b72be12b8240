import { describe, expect, it } from "vitest";
import { toCustomId } from "../../../src/bot/discord/custom-id.ts";
import { recallAll, rememberAll } from "../../../src/bot/excerpt/sought.ts";
import { type Excerpt, openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const list = (name: string, lines: number) =>
  makeReading(
    `Reports of ${name}\n\nISSUE TRACKER\n\n${Array.from({ length: lines }, (_, at) => `Jan. 13, ${1900 + at} Report ${at} of ${name}`).join("\n")}\n`,
    { name, title: `Reports of ${name}` },
  );

const library = await openLibrary({ readings: [list("one", 60), list("two", 400)] });

/** The list lines of a reading, each an excerpt, as an answer to a question about a list has them. */
function linesOf(reading: string): readonly Excerpt[] {
  const [first] = library.outline(reading);
  const all = first === undefined ? [] : library.around(first.firstPassageId, 1_000);
  return all.filter(({ text }) => text.startsWith("Jan."));
}

const textsOf = (excerpts: readonly Excerpt[]) => excerpts.map(({ text }) => text);

describe("what a button remembers of an answer", () => {
  it("is the ids of up to three excerpts, in the answer's order", () => {
    const three = linesOf("one").slice(0, 3).toReversed();
    expect(rememberAll(three)).toEqual({
      passageIds: three.map(({ passageId }) => passageId),
      parameters: [],
    });
    expect(textsOf(recallAll(rememberAll(three), library))).toEqual(textsOf(three));
  });

  it("is every line of a long list, in the order of the list", () => {
    const chosen = linesOf("one").filter((_, at) => at % 3 !== 1);
    expect(chosen).toHaveLength(40);
    expect(textsOf(recallAll(rememberAll(chosen.toReversed()), library))).toEqual(textsOf(chosen));
  });

  it("is every line of lists in two readings", () => {
    const chosen = [...linesOf("one").slice(2, 6), ...linesOf("two").slice(5, 30)];
    expect(textsOf(recallAll(rememberAll(chosen), library))).toEqual(textsOf(chosen));
  });

  it("keeps a line that stands first and is several lines long", () => {
    const [first, ...others] = linesOf("one");
    const run = library.page(
      first?.passageId ?? "",
      "after",
      (text) => text.split("\n").length <= 3,
    )?.excerpt;
    if (run === undefined) throw new Error("no page");
    const chosen = [run, ...others.slice(6, 12)];
    expect(textsOf(recallAll(rememberAll(chosen), library))).toEqual(textsOf(chosen));
  });

  it("fits Discord's 100 characters, with the longest ids and hundreds of lines; the last ones are left out", () => {
    const all = linesOf("two");
    expect(all).toHaveLength(400);
    const { passageIds, parameters } = rememberAll(all);
    const customId = toCustomId({ action: "x".repeat(12), passageIds, parameters: ["999", ...parameters] });
    expect(customId.length).toBeLessThanOrEqual(100);
    const recalled = recallAll({ passageIds, parameters }, library);
    expect(recalled.length).toBeGreaterThan(200);
    expect(textsOf(recalled)).toEqual(textsOf(all.slice(0, recalled.length)));
    const longest = [..."abc"].flatMap((letter) =>
      all.slice(0, 50).map((one) => ({ ...one, reading: letter, passageId: letter.repeat(24) })),
    );
    expect(() => toCustomId({ action: "placeback", ...rememberAll(longest) })).not.toThrow();
  });
});
