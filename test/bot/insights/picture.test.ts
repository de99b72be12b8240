import { describe, expect, it } from "vitest";
import { drawPicture } from "../../../src/bot/insights/chart.ts";
import { canDraw, MOST_BARS, type Picture, pictureOf } from "../../../src/bot/insights/picture.ts";
import { pictureInWords } from "../../../src/bot/insights/picture-in-words.ts";
import type { ReadingUse, Summary } from "../../../src/bot/insights/summary.ts";

const reading = (title: string, shown: readonly number[]): ReadingUse => ({
  name: title,
  title,
  shown: shown.reduce((sum, one) => sum + one, 0),
  sections: shown.map((times, at) => ({
    section: {
      heading: `${title} ${at + 1}`,
      paragraphs: 1,
      captions: 0,
      lines: 0,
      passages: 2,
      characters: 9,
      firstPassageId: "p",
    },
    number: at + 1,
    shown: times,
  })),
});

const summary = (change: Partial<Summary> = {}): Summary => ({
  answered: 3,
  refused: 1,
  days: [{ day: "2026-11-22", answered: 3, refused: 1 }],
  channels: [],
  readings: [reading("A", [0, 2, 5])],
  lost: 0,
  ...change,
});

const named = (one: Summary): Picture => pictureOf(one, ({ section }) => section.heading ?? "");

/** A PNG's own words on its size. */
async function sizeOf(picture: Picture) {
  const png = Buffer.from(await drawPicture(picture));
  expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe("what is drawn", () => {
  it("is the sections, most shown first, those that were never shown as zeros", () => {
    expect(named(summary()).sections).toEqual([
      { name: "A 3", shown: 5 },
      { name: "A 2", shown: 2 },
      { name: "A 1", shown: 0 },
    ]);
  });

  it("names the reading of each where there are several, and has no more than a phone can show", () => {
    const { sections } = named(
      summary({ readings: [reading("A", [1, 2, 3, 4, 5, 6]), reading("B", [7, 0, 0, 0, 0, 9])] }),
    );
    expect(sections).toHaveLength(MOST_BARS);
    expect(sections.slice(0, 2)).toEqual([
      { name: "B 6", reading: "B", shown: 9 },
      { name: "B 1", reading: "B", shown: 7 },
    ]);
  });

  it("is a section's number where the font may lack a letter", () => {
    expect(canDraw("Œuvre: “Ελλάδα”, Ямал – 50 % …")).toBe(true);
    expect(canDraw("日本の序章")).toBe(false);
    // A pattern once took longer than anyone lives for this.
    expect(canDraw(`${"A heading ".repeat(1_000)}日`)).toBe(false);
    expect(named(summary({ readings: [reading("序", [4])] })).sections).toEqual([{ name: "§ 1", shown: 4 }]);
  });

  it("is some days together where there are many, and none of them is lost", () => {
    const days = Array.from({ length: 365 }, (_, at) => ({ day: `day ${at}`, answered: at % 3, refused: 1 }));
    const drawn = named(summary({ days })).days;
    expect(drawn.length).toBeLessThanOrEqual(31);
    expect(drawn[0]).toMatchObject({ first: "day 0", last: "day 11" });
    expect(drawn.at(-1)).toMatchObject({ first: "day 360", last: "day 364" });
    expect(drawn.reduce((sum, one) => sum + one.refused, 0)).toBe(365);
  });
});

describe("the picture", () => {
  it("is a PNG, a thousand pixels wide, as high as its sections need", async () => {
    const three = await sizeOf(named(summary()));
    const one = await sizeOf(named(summary({ readings: [reading("A", [1])] })));
    const none = await sizeOf(named(summary({ readings: [] })));
    expect([three.width, one.width, none.width]).toEqual([1_000, 1_000, 1_000]);
    expect(three.height - one.height).toBe(112);
    expect(none.height).toBe(one.height);
  });

  it("is the same for the same numbers, and another for others", async () => {
    const draw = async (change: Partial<Summary>) =>
      Buffer.from(await drawPicture(named(summary(change)))).toString("base64");
    const same = await Promise.all([draw({}), draw({})]);
    expect(same[0]).toBe(same[1]);
    const others = await Promise.all([
      draw({ readings: [reading("A", [0, 2, 6])] }),
      draw({ days: [{ day: "2026-11-22", answered: 3, refused: 2 }] }),
      draw({ days: [{ day: "2026-11-21", answered: 3, refused: 1 }] }),
      draw({ refused: 2 }),
      draw({ readings: [reading("B", [0, 2, 5])] }),
    ]);
    expect(new Set([...same, ...others]).size).toBe(6);
  });

  it("is drawn whatever a section is called, and whatever the numbers are", async () => {
    const odd = { name: "x".repeat(5_000), reading: "\ud83d\ude00\ud83d".repeat(50), shown: 1e15 };
    const picture = { sections: [odd, { name: "", shown: 0 }], days: [], answered: 0, refused: 0 };
    expect((await sizeOf(picture)).width).toBe(1_000);
  });
});

describe("the picture in words", () => {
  it("says what the picture shows, within what Discord takes", () => {
    expect(pictureInWords(named(summary()), "en")).toBe(
      "Bars: how often passages of each section were shown. A 3 5; A 2 2; A 1 0. " +
        "By day from 2026-11-22 to 2026-11-22: 3 answered, 1 not answered. 2026-11-22: 3 and 1.",
    );
    const long = named(summary({ readings: [reading("A".repeat(500), [1, 2, 3])] }));
    expect(pictureInWords(long, "ja").length).toBeLessThanOrEqual(1_024);
  });

  it("says of days that share a bar from when to when they are, and ends with the last one", () => {
    const days = Array.from({ length: 40 }, (_, at) => ({
      day: new Date(Date.UTC(2026, 9, 14 + at)).toISOString().slice(0, 10),
      answered: at === 1 || at === 39 ? 2 : 0,
      refused: 0,
    }));
    const said = pictureInWords(named(summary({ days: days.slice(1), answered: 4, refused: 0 })), "en");
    expect(said).toContain("By day from 2026-10-15 to 2026-11-22: 4 answered");
    expect(said).toContain("2026-10-15 to 2026-10-16: 2 and 0. 2026-11-22: 2 and 0.");
  });
});
