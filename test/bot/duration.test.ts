import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/bot/duration.ts";
import { LOCALES } from "../../src/bot/locale.ts";
import { words } from "../../src/bot/settings/words.ts";

describe("a duration", () => {
  it.each([
    ["10m", 600],
    ["2h", 7_200],
    ["7d", 604_800],
    ["1w 2d", 777_600],
    ["1h30m", 5_400],
    ["3 Tage", 259_200],
    ["2 semaines", 1_209_600],
    ["1日", 86_400],
    ["off", 0],
  ])("is read from %o", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(LOCALES)("is none in the word that Ibid itself has for that in %s", (locale) => {
    expect(parseDuration(words(locale).none)).toBe(0);
  });

  it.each(["", "soon", "5 fortnights", "1.5h", "9".repeat(400)])("is not read from %o", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
