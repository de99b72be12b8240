import { describe, expect, it } from "vitest";
import { readCopy, writeCopy } from "../../../src/bot/removal/copy.ts";

const SHOWN = {
  content: "**Who?**",
  embeds: [
    {
      title: "t",
      description: "> d",
      fields: [{ name: "n", value: "v", inline: true }],
      footer: { text: "f" },
    },
  ],
  buttons: [{ label: "Cite", customId: "2:cite:a", isDisabled: false }],
  select: {
    customId: "2:choose:",
    placeholder: "p",
    options: [{ label: "l", value: "v", description: "d" }],
  },
};

describe("the copy of a message", () => {
  it("is read back as it was written", () => {
    expect(readCopy(writeCopy(SHOWN))).toEqual(SHOWN);
    const { select: _, ...without } = { ...SHOWN, embeds: [], buttons: [] };
    expect(readCopy(writeCopy(without))).toEqual(without);
  });

  it("is nothing else", () => {
    expect(() => readCopy('{"content":1}')).toThrow();
  });
});
