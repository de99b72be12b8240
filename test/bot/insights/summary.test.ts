import { describe, expect, it } from "vitest";
import { lastDays } from "../../../src/bot/insights/days.ts";
import { summarise } from "../../../src/bot/insights/summary.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import type { Usage } from "../../../src/store/index.ts";
import { CORPUS } from "../../journeys/stage.ts";

const library = await openLibrary({ folder: CORPUS });
const NONE: Usage = { byDay: [], byChannel: [], byPassage: [] };
const DAYS = lastDays(3, Date.UTC(2026, 10, 22, 23, 59));
const [first = "", second = ""] = library.readings().map(({ name }) => name);

describe("the days of a summary", () => {
  it("end with today, in UTC, and cross the end of a month", () => {
    expect(DAYS).toEqual(["2026-11-20", "2026-11-21", "2026-11-22"]);
    expect(lastDays(2, Date.UTC(2028, 2, 1))).toEqual(["2028-02-29", "2028-03-01"]);
  });
});

describe("a summary", () => {
  it("of nothing has every day, every reading and every section, with zeros", () => {
    const summary = summarise(NONE, DAYS, library);
    expect(summary).toMatchObject({ answered: 0, refused: 0, channels: [], lost: 0 });
    expect(summary.days).toEqual(DAYS.map((day) => ({ day, answered: 0, refused: 0 })));
    expect(summary.readings.map(({ name }) => name)).toEqual([first, second]);
    const sections = summary.readings.flatMap((reading) => reading.sections);
    expect(sections.length).toBeGreaterThan(4);
    expect(sections.every(({ shown }) => shown === 0)).toBe(true);
  });

  it("counts what is near a question with what has nothing as not answered", () => {
    const summary = summarise(
      {
        ...NONE,
        byDay: [
          { day: "2026-11-21", status: "answered", count: 4 },
          { day: "2026-11-21", status: "related", count: 2 },
          { day: "2026-11-22", status: "nothing", count: 1 },
        ],
        byChannel: [
          { channelId: "a", status: "nothing", count: 1 },
          { channelId: "b", status: "answered", count: 4 },
          { channelId: "b", status: "related", count: 2 },
        ],
      },
      DAYS,
      library,
    );
    expect(summary).toMatchObject({ answered: 4, refused: 3 });
    expect(summary.days.slice(1)).toEqual([
      { day: "2026-11-21", answered: 4, refused: 2 },
      { day: "2026-11-22", answered: 0, refused: 1 },
    ]);
    expect(summary.channels).toEqual([
      { channelId: "b", answered: 4, refused: 2 },
      { channelId: "a", answered: 0, refused: 1 },
    ]);
  });

  it("puts each passage into the section that it stands in, by the locator's own word", () => {
    const passages = library
      .outline(first)
      .flatMap(({ firstPassageId }) => library.around(firstPassageId, 3))
      .filter(({ reading }) => reading === first);
    for (const { passageId, locator } of passages) {
      const { readings } = summarise({ ...NONE, byPassage: [{ passageId, count: 7 }] }, DAYS, library);
      const [hit, ...more] = readings.flatMap(({ sections }) => sections.filter(({ shown }) => shown > 0));
      expect(more).toEqual([]);
      expect(hit?.shown).toBe(7);
      // A heading stands under the heading above it; all else under its own.
      if (hit?.section.firstPassageId !== passageId) expect(hit?.section.section).toBe(locator.section);
    }
  });

  it("sums the passages of a section, and tells of those that have left", () => {
    const [section] = library
      .outline(second)
      .filter(({ passages }) => passages > 3)
      .slice(-1);
    const inIt = library.around(section?.firstPassageId ?? "", 2).slice(-2);
    const byPassage = [
      ...inIt.map(({ passageId }) => ({ passageId, count: 3 })),
      { passageId: "gone.1.2", count: 5 },
    ];
    const { readings, lost } = summarise({ ...NONE, byPassage }, DAYS, library);
    expect(lost).toBe(5);
    expect(readings[1]?.shown).toBe(6);
    expect(readings[0]?.shown).toBe(0);
    expect(readings[1]?.sections.find((use) => use.section === section)?.shown ?? 6).toBe(6);
  });
});
