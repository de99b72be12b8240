import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { SETTING_NAMES } from "../../../src/bot/settings/names.ts";
import { valueInWords } from "../../../src/bot/settings/values.ts";
import { BUILT_IN } from "../../../src/bot/standing/effective.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const library = await openLibrary({
  readings: [makeReading("Letters\n\nOne\n\nThe *river* floods the town. The mill stands still.\n")],
});

const show = (more: Partial<typeof BUILT_IN>, name: (typeof SETTING_NAMES)[number]) =>
  valueInWords(name, { ...BUILT_IN, ...more }, library, "en");

describe("a setting in words", () => {
  it("is short where nothing is set", () => {
    const all = SETTING_NAMES.map((name) => show({}, name));
    expect(all).toEqual(["mentions", "no", "all", "none", "the channel", "everyone", "everything"]);
  });

  it("is what was set", () => {
    expect(show({ cooldown: 90 }, "cooldown")).toBe("1 minute, 30 seconds");
    expect(show({ roleId: "7" }, "roleId")).toBe("<@&7>");
    expect(show({ readings: ["letters", "left*"] }, "readings")).toBe("Letters, left\\*");
    expect(show({ readings: ["a", "b", "c", "d", "e", "f"] }, "readings")).toContain("2 more");
  });

  it("names the passage that the group has read to, as text", () => {
    const { passageId = "" } = library.ask("What floods the town?").excerpts[0] ?? {};
    expect(show({ progress: { letters: passageId } }, "progress")).toBe(
      "Letters: through “The \\*river\\* floods the town.”",
    );
    expect(show({ progress: { letters: "gone" } }, "progress")).toBe("Letters: through “gone”");
  });

  it("is never empty, in any language", () => {
    const set = { ...BUILT_IN, review: true, cooldown: 60, replyIn: "thread", progress: { a: "b" } } as const;
    for (const locale of LOCALES) {
      for (const name of SETTING_NAMES) expect(valueInWords(name, set, library, locale)).not.toBe("");
    }
  });
});
