import { describe, expect, it } from "vitest";
import { counted, LOCALES, localeOf } from "../../src/bot/locale.ts";

describe("the language of a reply", () => {
  it.each([
    ["de", "de"],
    ["en-GB", "en"],
    ["es-ES", "es-ES"],
    ["es-419", "es-ES"],
    ["pt-BR", "pt-BR"],
    ["ja", "ja"],
    ["pl", "en"],
    ["", "en"],
    [null, "en"],
  ])("for %j is %s", (tag, locale) => expect(localeOf(tag)).toBe(locale));
});

describe("a counted noun", () => {
  it("takes the form that the language has for its number", () => {
    const forms = { one: "# one", other: "# other" };
    expect(LOCALES.map((locale) => [0, 1, 2].map((count) => counted(locale, count, forms)))).toEqual([
      ["0 other", "1 one", "2 other"],
      ["0 other", "1 one", "2 other"],
      ["0 one", "1 one", "2 other"],
      ["0 other", "1 one", "2 other"],
      ["0 one", "1 one", "2 other"],
      ["0 other", "1 other", "2 other"],
    ]);
  });

  it("has its number written as the language does", () => {
    expect(counted("de", 1_234, { other: "# Zeilen" })).toBe("1.234 Zeilen");
  });
});
