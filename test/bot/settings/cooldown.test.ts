import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { cooldownInWords, parseCooldown } from "../../../src/bot/settings/cooldown.ts";

describe("a cooldown", () => {
  it.each([
    ["30", 30],
    ["30s", 30],
    ["30 Sec", 30],
    ["5m", 300],
    ["5 minutes", 300],
    ["1m 30s", 90],
    ["1h", 3_600],
    ["3600", 3_600],
    ["３０", 30],
    ["２分", 120],
    ["0", 0],
    ["None", 0],
    ["off", 0],
    ["aus", 0],
  ])("is read from %o", (text, seconds) => {
    expect(parseCooldown(text)).toBe(seconds);
  });

  it.each(["", "  ", "soon", "-5", "1.5m", "30 parsecs", "61m", "2h", "3601", "5m!", "m5", "9".repeat(400)])(
    "is not read from %o",
    (text) => {
      expect(parseCooldown(text)).toBeUndefined();
    },
  );

  it("is told in words", () => {
    expect(cooldownInWords(30, "en")).toBe("30 seconds");
    expect(cooldownInWords(90, "en")).toBe("1 minute, 30 seconds");
    expect(cooldownInWords(3_600, "de")).toBe("1 Stunde");
    for (const locale of LOCALES) expect(cooldownInWords(330, locale)).toMatch(/5.*30/);
  });
});
