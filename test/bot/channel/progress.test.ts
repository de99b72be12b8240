import { describe, expect, it } from "vitest";
import { progressAfter, progressChoices } from "../../../src/bot/channel/progress.ts";
import { READ_TO_ITS_END } from "../../../src/bot/standing/effective.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { CORPUS } from "../../journeys/stage.ts";

const library = await openLibrary({ folder: CORPUS });
const RELATIONS = "us-russia-relations";
const PAPER = "nonproliferation-cooperation";

const textOf = (id: string | undefined) => library.passage(id ?? "")?.text;

/** The value of the first choice whose name has these words. */
function choice(typed: string, words: string): string {
  const found = progressChoices(typed, library, "en").find(({ name }) => name.includes(words));
  if (found === undefined) throw new Error(`nothing like ${words} is offered for ${typed}`);
  return found.value;
}

describe("how far the group has read is offered", () => {
  it("as everything first, then readings and headings, by what they would mean", () => {
    const names = progressChoices("", library, "en").map(({ name }) => name);
    expect(names[0]).toBe("everything");
    expect(names).toContain("All of U.S.-Russia Relations");
    expect(names).toContain("through Introduction");
  });

  it("as Discord takes it, whatever is typed", () => {
    for (const typed of ["", "nuclear", "everything", "alles", "a", "☃"]) {
      const choices = progressChoices(typed, library, "ja");
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(name.length).toBeGreaterThan(0);
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe("how far the group has read", () => {
  it("through a heading is to the end of what stands under it", () => {
    const { [RELATIONS]: last } = progressAfter({}, choice("", "Introduction"), library);
    const next = library.outline(RELATIONS).find(({ heading }) => heading?.startsWith("ISSUE TRACKER"));
    expect(library.around(last ?? "", 1).at(-1)?.passageId).toBe(next?.firstPassageId);
  });

  it("through a heading is to the end of its subheadings, too", () => {
    const { [RELATIONS]: last } = progressAfter({}, choice("", "ISSUE TRACKER"), library);
    const next = library.outline(RELATIONS).find(({ heading }) => heading === "BROWSE RELATED TOPICS");
    expect(library.around(last ?? "", 1).at(-1)?.passageId).toBe(next?.firstPassageId);
  });

  it("through the last heading, or the last passage, is all of it", () => {
    expect(
      progressAfter({ [PAPER]: "x", [RELATIONS]: "y" }, choice("abstract", "Abstract"), library),
    ).toEqual({
      [RELATIONS]: "y",
    });
    const last = library.around(library.outline(PAPER).at(-1)?.firstPassageId ?? "", 99).at(-1);
    expect(progressAfter({}, last?.passageId ?? "", library)).toEqual({});
  });

  it("is one passage for each reading: a second one leaves the other's", () => {
    const first = progressAfter({}, choice("", "Introduction"), library);
    const both = progressAfter(first, choice("tangible", "tangible"), library);
    expect(Object.keys(both).toSorted()).toEqual([PAPER, RELATIONS]);
    expect(textOf(both[PAPER])).toContain("tangible");
  });

  it("can be all of a reading, and everything, in any language of ours", () => {
    const both = { [PAPER]: "x", [RELATIONS]: "y" };
    expect(progressAfter(both, choice("", "All of U.S.-Russia Relations"), library)).toEqual({
      [PAPER]: "x",
    });
    for (const all of ["everything", "Everything ", "alles", "すべて"]) {
      expect(progressAfter(both, all, library)).toEqual({});
    }
  });

  it("is, in a channel, of the readings that it names: all of one is said, too, as its server may have read less", () => {
    const server = { [PAPER]: "x", [RELATIONS]: "y" };
    const all = choice("", "All of U.S.-Russia Relations");
    expect(progressAfter(undefined, all, library, server)).toEqual({ [RELATIONS]: READ_TO_ITS_END });
    expect(Object.keys(progressAfter(undefined, "tangible", library, server))).toEqual([PAPER]);
    expect(progressAfter({ [PAPER]: "z" }, "everything", library, server)).toEqual({});
  });

  it("is still everything in the other readings of a channel that said so before", () => {
    const { [PAPER]: _, ...others } = progressAfter({}, "tangible", library, {
      [PAPER]: "x",
      [RELATIONS]: "y",
    });
    expect(others).toEqual({ [RELATIONS]: READ_TO_ITS_END });
  });

  it("is what a text means that was not chosen, or is refused", () => {
    const { [PAPER]: last } = progressAfter({}, "tangible benefits", library);
    expect(textOf(last)).toContain("tangible benefits");
    expect(() => progressAfter({}, "xyzzy @everyone", library)).toThrow("Nothing in the readings is like");
  });

  it.each(["☃", "…", "\u0000"])("is not the first passage of all where %o holds no word", (given) => {
    expect(() => progressAfter({}, given, library)).toThrow("Nothing in the readings is like");
  });
});
