import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { passageChoices } from "../../../src/bot/cite/passage-option.ts";
import { candidatesFor } from "../../../src/bot/lookup/candidates.ts";
import { lookedUp } from "../../../src/bot/lookup/render.ts";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import { openLessons } from "../../../src/bot/teach/lessons.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { openStore } from "../../../src/store/index.ts";
import { arbitraryReadings } from "../../retrieval/arbitrary-readings.ts";
import { anActor } from "../an-actor.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";

const library = await openLibrary({ folder: "corpus" });
const store = await openStore("file::memory:");
afterAll(() => store.close());
const known = { library, standing: await openStanding(store), lessons: await openLessons(library, store) };

describe("suggestions", () => {
  it("are passages by opaque ids, and something to begin with on an empty field", () => {
    for (const typed of ["", "soviet ec"]) {
      const choices = passageChoices(typed, library);
      expect(choices.length).toBeGreaterThan(2);
      for (const { value } of choices) expect(library.passage(value)).toBeDefined();
    }
    expect(passageChoices("gorb", library)[0]?.name).toContain("Gorbachev");
  });
});

describe("what a text may mean that is no suggestion", () => {
  it("is first what answers it, where it is a question", () => {
    const question = "Has Russia received anything for its cooperation?";
    const [best, ...others] = candidatesFor(question, library);
    expect(best?.text).toContain("few tangible benefits");
    expect(others.length).toBeGreaterThan(0);
  });

  it("is what would have been suggested, where it is the beginning of something", () => {
    expect(candidatesFor("gorb", library)[0]?.text).toContain("Gorbachev");
  });

  it("is nothing, where nothing is like it", () => {
    expect(candidatesFor("xyzzy", library)).toEqual([]);
    expect(() => lookedUp("xyzzy", known, anActor())).toThrow("Nothing in the readings is like “xyzzy”.");
  });

  it("of another edition is not searched for: what was chosen then is not there", () => {
    expect(() => lookedUp("0badc0de.1.2", known, anActor())).toThrow("The readings have changed");
  });
});

describe("any reading, and anything typed", () => {
  it("gives suggestions and a reply that Discord accepts", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, hostileText, async (readings, typed) => {
        const any = await openLibrary({ readings });
        for (const text of ["", typed, readings[0]?.source.slice(0, 12) ?? ""]) {
          const choices = passageChoices(text, any);
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
          for (const { name, value } of choices) {
            expect(name.trim()).not.toBe("");
            expect(name.length).toBeLessThanOrEqual(100);
            expect(name.isWellFormed()).toBe(true);
            expect(value).toMatch(/^[0-9a-z.]{1,24}$/);
          }
          if (candidatesFor(text, any).length > 0)
            expectSendable(lookedUp(text, { ...known, library: any }, anActor()));
        }
      }),
      { numRuns: 25 },
    );
  });
});
