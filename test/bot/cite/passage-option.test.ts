import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageChoices, resolvePassage } from "../../../src/bot/cite/passage-option.ts";
import { LIMITS } from "../../../src/bot/discord/limits.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { FIFTY_READINGS, IN_MOST } from "../../journeys/fifty-readings.ts";
import { makeReading } from "../../retrieval/make-reading.ts";
import { hostileText } from "../hostile-text.ts";

const library = await openLibrary({ readings: FIFTY_READINGS });

const textOf = (given: string): string => resolvePassage(given, library).text;

describe("what is suggested for a passage", () => {
  it("is useful before anything is typed", () => {
    const choices = passageChoices("", library);
    expect(choices).toHaveLength(LIMITS.choices);
    expect(choices[0]?.name).toBe("Report 01 · Writer01");
  });

  it("says of which reading it is, where fifty have the same heading", () => {
    const names = passageChoices("overview", library).map(({ name }) => name);
    expect(new Set(names).size).toBe(LIMITS.choices);
    expect(names).toContain("Overview · Report 02");
  });

  it("has ids as values that lead to the passage", () => {
    const [first] = passageChoices("council 17", library);
    expect(first && textOf(first.value)).toBe("This is the report of council 17.");
  });

  it.each([
    ["川は町の北", "川は町の北から流れてくる。"],
    ["النهر من شمال", "يجري النهر من شمال المدينة."],
  ])("finds %s in a script without capitals or spaces", (typed, text) => {
    const [first] = passageChoices(typed, library);
    expect(first && textOf(first.value)).toBe(text);
  });

  it("fits, whatever the readings hold and whatever is typed (any Unicode)", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (source, title, typed) => {
        const any = await openLibrary({ readings: [makeReading(source, { title })] });
        for (const text of ["", typed, source.slice(0, 20)]) {
          for (const { name, value } of passageChoices(text, any)) {
            expect(name.trim()).not.toBe("");
            expect(name.isWellFormed()).toBe(true);
            expect(name.length).toBeLessThanOrEqual(LIMITS.choiceName);
            expect(any.passage(value)).toBeDefined();
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe("free text past the suggestions", () => {
  it("leads to the passage that has it", () => {
    expect(textOf("floods the lower town in every spring")).toBe(IN_MOST);
  });

  it.each([["xyzzy plugh"], [" "], ["\u200b"]])(
    "that leads nowhere is answered with what to do: %j",
    (given) => {
      expect(() => textOf(given)).toThrow(expect.objectContaining({ identifier: "no-such-passage" }));
    },
  );

  it("that is a choice of other readings is told as such, and is no text to search for", () => {
    expect(() => textOf("0badc0de.1.2")).toThrow(expect.objectContaining({ identifier: "changed-readings" }));
  });
});
