import { describe, expect, it } from "vitest";
import { lostPassages } from "../../../src/bot/excerpt/lost.ts";
import { footer } from "../../../src/bot/excerpt/render.ts";
import { type Card, openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const reading = makeReading("The river rises in the hills.\n", { title: "Letters *home*" });
const library = await openLibrary({ readings: [reading] });
const OTHER_EDITION = "0badc0de.1.2";
const shown = (card: Card) => footer(card.name, "Introduction, ¶ 2 (line 9)", [card]);

describe("what is said of passages that are not there any more", () => {
  it.each([
    ["that the reading has changed, by its title", OTHER_EDITION, [shown(reading.card)], "changed-reading"],
    [
      "that the reading has left, where the message names one that is not there",
      OTHER_EDITION,
      [shown({ ...reading.card, title: "Letters" })],
      "gone-reading",
    ],
    ["that something has changed, where the message names none", OTHER_EDITION, [], "changed-readings"],
    [
      "that the button is not one of ours, where its id is none",
      "not an id",
      [shown(reading.card)],
      "stale-button",
    ],
    [
      "the same of a place at which this edition has no passage",
      `${reading.sha256.slice(0, 8)}.1.2`,
      [shown(reading.card)],
      "stale-button",
    ],
  ])("%s", (_, id, footers, identifier) => {
    expect(lostPassages([id], library, footers).identifier).toBe(identifier);
  });

  it("names the reading without formatting anything, in the reader's language", () => {
    const error = lostPassages([OTHER_EDITION], library, [shown(reading.card)]);
    expect(error.inWords("en")).toContain("“Letters \\*home\\*”");
    expect(error.inWords("de")).toContain("hat sich seither geändert: “Letters \\*home\\*”");
  });

  it("does not take one reading for another whose name begins alike", async () => {
    const two = await openLibrary({
      readings: [
        reading,
        makeReading("The mill stands still.\n", { name: "more", title: "Letters *home*, abroad" }),
      ],
    });
    const words = lostPassages([OTHER_EDITION], two, [shown(reading.card)]).inWords("en");
    expect(words).not.toContain("abroad");
  });
});
