import { readdirSync, readFileSync } from "node:fs";
import type { APIApplicationCommandOption } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { parseCustomId, toCustomId } from "../../src/bot/discord/custom-id.ts";
import { features } from "../../src/bot/features.ts";
import { LOCALES } from "../../src/bot/locale.ts";

type Translations = Readonly<Partial<Record<string, string | null>>>;

/** What a command, an option or a choice is called, and what is said of it. */
interface Node {
  readonly name: string;
  readonly name_localizations?: Translations | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Translations | null | undefined;
  readonly options?: readonly Node[] | undefined;
  readonly choices?: readonly Node[] | undefined;
}

/** Every language that Discord is told, English included. */
const TAGS = ["en-GB", "de", "fr", "es-ES", "es-419", "pt-BR", "ja"];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const nameIn = (tag: string, { name, name_localizations: all }: Node): string => all?.[tag] ?? name;

const descriptionIn = (tag: string, { description = "", description_localizations: all }: Node): string =>
  all?.[tag] ?? description;

/** The node and everything below it. */
const withAllBelow = (node: Node): readonly Node[] => [
  node,
  ...(node.options ?? []).flatMap(withAllBelow),
  ...(node.choices ?? []),
];

/** Options of every level; choices have no description. */
const withOptions = (node: Node): readonly Node[] => [node, ...(node.options ?? []).flatMap(withOptions)];

const options = (command: (typeof features.commands)[number]): readonly APIApplicationCommandOption[] =>
  command.data.options ?? [];

describe.each(features.commands.map((command) => [command.data.name, command] as const))(
  "the command /%s",
  (_, command) => {
    it.each(TAGS)("has names that Discord takes and descriptions that fit, in %s", (tag) => {
      for (const node of withOptions(command.data)) {
        expect(nameIn(tag, node)).toMatch(NAME);
        expect(nameIn(tag, node)).toBe(nameIn(tag, node).toLowerCase());
        expect(descriptionIn(tag, node).length).toBeGreaterThan(0);
        expect(descriptionIn(tag, node).length).toBeLessThanOrEqual(100);
        const inside = (node.options ?? []).map((option) => nameIn(tag, option));
        expect(new Set(inside).size).toBe(inside.length);
      }
    });

    it("is translated whole, options and choices included", () => {
      const translated = TAGS.slice(1).toSorted();
      for (const { name, name_localizations: names } of withAllBelow(command.data)) {
        expect([name, Object.keys(names ?? {}).toSorted()]).toEqual([name, translated]);
      }
      for (const { name, description_localizations: texts } of withOptions(command.data)) {
        expect([name, Object.keys(texts ?? {}).toSorted()]).toEqual([name, translated]);
      }
    });

    it("says where it may appear: never left to Discord's default", () => {
      expect(command.data.contexts?.length).toBeGreaterThan(0);
      expect(command.data.integration_types?.length).toBeGreaterThan(0);
    });

    it("has at most 25 options, required ones first", () => {
      expect(options(command).length).toBeLessThanOrEqual(25);
      const required = options(command).map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    });

    it("has at most 8,000 characters in all, the longest language counted", () => {
      const longest = (text: (tag: string) => string) => Math.max(...TAGS.map((tag) => text(tag).length));
      const characters = withAllBelow(command.data).map(
        (node) => longest((tag) => nameIn(tag, node)) + longest((tag) => descriptionIn(tag, node)),
      );
      expect(characters.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(8_000);
    });

    it("suggests choices if and only if one of its options asks for them", () => {
      const asks = withOptions(command.data).some(
        (option) => "autocomplete" in option && option.autocomplete === true,
      );
      expect(command.autocomplete !== undefined).toBe(asks);
    });
  },
);

describe("the menu commands", () => {
  it("have names of at most 32 characters in every language, and say where they may appear", () => {
    for (const { data } of features.menus) {
      expect(Object.keys(data.name_localizations ?? {}).toSorted()).toEqual(TAGS.slice(1).toSorted());
      for (const tag of TAGS) expect(nameIn(tag, data)).toMatch(/^\S.{0,30}\S$/u);
      expect(data.contexts?.length).toBeGreaterThan(0);
      expect(data.integration_types?.length).toBeGreaterThan(0);
    }
  });
});

describe.each(features.buttons.map((button) => [button.action, button] as const))(
  "the button %s",
  (_, button) => {
    it.each(LOCALES)("has a label that fits, in %s", (locale) => {
      expect(button.label(locale).length).toBeGreaterThan(0);
      expect(button.label(locale).length).toBeLessThanOrEqual(80);
    });

    it("finds its way back from a custom id, with three of the longest passage ids", () => {
      const about = { action: button.action, passageIds: ["a", "b", "c"].map((letter) => letter.repeat(24)) };
      expect(parseCustomId(toCustomId(about))).toEqual({ ...about, parameters: [] });
    });
  },
);

describe("all features together", () => {
  it.each(TAGS)("have names of their own, in %s", (tag) => {
    for (const kind of [features.commands, features.menus]) {
      const names = kind.map(({ data }) => nameIn(tag, data));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("have actions of their own", () => {
    const actions = [...features.buttons, ...features.selects, ...features.forms].map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it("fit into what Discord allows a bot: 100 slash commands, 15 for messages", () => {
    expect(features.commands.length).toBeLessThanOrEqual(100);
    expect(features.menus.length).toBeLessThanOrEqual(15);
  });
});

describe("the bot's source", () => {
  const folder = new URL("../../src/bot/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const containing = (pattern: RegExp): readonly string[] =>
    files.filter((name) => pattern.test(readFileSync(new URL(name, folder), "utf8")));

  it("sends in two files only: what answers an interaction or a message, and what answers nothing", () => {
    expect(
      containing(
        /(?<!\bposts)\.(reply|send|edit|editReply|deleteReply|followUp|update|respond|showModal|deferReply|deferUpdate|editMessage)\(/,
      ),
    ).toEqual(["discord/posts.ts", "discord/replies.ts"]);
  });

  it("makes what is sent in one file only, the one that sets allowed mentions", () => {
    expect(containing(/allowedMentions: /).toSorted()).toEqual(["discord/client.ts", "discord/payload.ts"]);
  });

  it("reads no environment", () => {
    expect(containing(/process\.env/)).toEqual([]);
  });
});
