import { describe, expect, it } from "vitest";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { readDiff } from "../bot/quote/reading-diff.ts";
import { FIFTY_READINGS, IN_MOST } from "./fifty-readings.ts";
import { embedText, openStage } from "./stage.ts";

const { sandbox } = await openStage({ readings: FIFTY_READINGS });

const quoted = (description = "") => description.slice(description.search(/^> /m));

describe("/quote over fifty readings", () => {
  it("tells every place by number, shows three, and lists what the library lists", async () => {
    const { message } = await sandbox.slash("quote", { text: IN_MOST });
    expect(embedText(message)).toContain("in 45 places:");
    expect(message.embeds.map(({ footer }) => footer?.text.slice(0, 8))).toEqual([
      "Writer01",
      "Writer02",
      "Writer03",
    ]);
    expect(message.content).toBe(
      "17 more passages have it word for word; choose one below.\nOnly the first 20 passages that have it are listed.",
    );
  });

  it.each([
    ["Japanese", "春には毎年、下町が水につかる。"],
    ["Arabic", "في كل ربيع تغمر المياه الحي القديم."],
  ])("finds a sentence in %s", async (_, text) => {
    const { message } = await sandbox.slash("quote", { text });
    expect(embedText(message)).toContain("in 1 place:");
    expect(readQuote(quoted(message.embeds[0]?.description))).toMatchObject({ text, faults: [] });
  });

  it.each([
    ["Japanese", "春には毎年、上町が水につかる。", "[下]", "{上}"],
    ["Arabic", "في كل شتاء تغمر المياه الحي القديم.", "[ربيع]", "{شتاء}"],
  ])("shows how a sentence in %s differs", async (_, text, there, here) => {
    const { message } = await sandbox.slash("quote", { text });
    const diff = readDiff(quoted(message.embeds[1]?.description));
    expect(diff.faults).toEqual([]);
    expect(diff.reading).toContain(there);
    expect(diff.checked).toContain(here);
  });
});
