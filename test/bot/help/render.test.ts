import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCommandBook } from "../../../src/bot/discord/command-book.ts";
import type { OfferedCommand } from "../../../src/bot/feature.ts";
import { features } from "../../../src/bot/features.ts";
import { grouped } from "../../../src/bot/help/groups.ts";
import { helpReply } from "../../../src/bot/help/render.ts";
import { LOCALES, type Locale } from "../../../src/bot/locale.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { card } from "../an-excerpt.ts";

const library = await openLibrary({ readings: [] });

function helpFor(titles: readonly string[], locale: Locale): string {
  const services = {
    library: { ...library, readings: () => titles.map((title) => ({ ...card, title })) },
    commands: createCommandBook([...features.commands, ...features.menus].map(({ data }) => data)),
  };
  return helpReply(anActor({ locale }), services).content ?? "";
}

describe("/help", () => {
  it.each(LOCALES)("names the first of fifty readings and how many more there are, in %s", (locale) => {
    const titles = Array.from({ length: 50 }, (_, index) => `${"Long title ".repeat(20)}${index}`);
    const content = helpFor(titles, locale);
    expect(content.length).toBeLessThan(1_900);
    expect(content.match(/^- /gm)).toHaveLength(6);
    expect(content).toContain("50");
    expect(content).toContain("45");
  });

  it("keeps titles on their line, and lets no markdown or mention out of them, whatever they are", () => {
    const titles = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constant("*a* `b` @everyone\n# <@1> [x](https://y.z)")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(titles, fc.constantFrom(...LOCALES), (all, locale) => {
        const content = helpFor(all, locale);
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(content).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@1>|(?<!\\)\[x\]/);
        expect(content.match(/^- /gm)?.length ?? 0).toBe(Math.min(all.length, all.length > 5 ? 6 : 5));
      }),
    );
  });

  it("leaves out no command and no menu that members may use, and names none that they may not", () => {
    const content = helpFor(["A"], "en");
    for (const { audience, data } of [...features.commands, ...features.menus]) {
      if (data.name === "help") continue;
      if (audience === "members") expect(content).toContain(data.name);
      else expect(content).not.toContain(`/${data.name}`);
    }
  });

  it("groups commands by what they are for, those it has never heard of under a heading of their own", () => {
    const offered = ["quiz", "zebra", "help", "ask", "compare"].map(
      (name): OfferedCommand => ({
        name,
        kind: "slash",
        audience: "members",
        shown: `/${name}`,
        description: "",
      }),
    );
    const menu: OfferedCommand = {
      name: "Check quote",
      kind: "menu",
      audience: "members",
      shown: "Check quote",
      description: "",
    };
    const groups = grouped([menu, ...offered]);
    expect(groups.map(({ name, commands }) => [name, ...commands.map((one) => one.name)])).toEqual([
      ["ask", "ask"],
      ["find", "compare"],
      ["study", "quiz"],
      ["more", "zebra"],
      ["menu", "Check quote"],
    ]);
  });
});
