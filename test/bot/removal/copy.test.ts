import { describe, expect, it } from "vitest";
import { deleteButton } from "../../../src/bot/delete/button.ts";
import { copyOf, readCopy } from "../../../src/bot/removal/copy.ts";

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
    expect(readCopy(copyOf(SHOWN).body)).toEqual(SHOWN);
    const { select: _, ...without } = { ...SHOWN, embeds: [], buttons: [] };
    expect(readCopy(copyOf(without).body)).toEqual(without);
  });

  it("is kept besides without the question, and without who asked", () => {
    const deleting = deleteButton({ userId: "77", locale: "en" });
    const shown = { ...SHOWN, buttons: [...SHOWN.buttons, deleting] };
    const told = copyOf({ ...shown, content: "**Who?**\n<@77> Approved by the moderators." });
    expect(told.askerId).toBe("77");
    expect(readCopy(told.bareBody)).toEqual({ ...SHOWN, content: "Approved by the moderators." });
    expect(readCopy(copyOf({ ...shown, content: "**Who?**" }).bareBody)).toEqual({ ...SHOWN, content: "" });
    expect(told.bareBody).not.toMatch(/77|Who/);
    expect(copyOf({ ...SHOWN, content: "Taught." })).toMatchObject({
      askerId: "",
      bareBody: JSON.stringify({ ...SHOWN, content: "Taught." }),
    });
  });

  it("is nothing else", () => {
    expect(() => readCopy('{"content":1}')).toThrow();
  });
});
