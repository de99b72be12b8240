import { readdirSync, readFileSync } from "node:fs";
import type { APIApplicationCommandOption } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { parseCustomId, toCustomId } from "../../src/bot/discord/custom-id.ts";
import { features } from "../../src/bot/features.ts";

const options = (command: (typeof features.commands)[number]): readonly APIApplicationCommandOption[] =>
  command.data.options ?? [];

describe.each(features.commands.map((command) => [command.data.name, command] as const))(
  "the command /%s",
  (_, command) => {
    it("has a name that Discord takes, and a description that fits", () => {
      expect(command.data.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(command.data.description.length).toBeGreaterThan(0);
      expect(command.data.description.length).toBeLessThanOrEqual(100);
    });

    it("says where it may appear: never left to Discord's default", () => {
      expect(command.data.contexts?.length).toBeGreaterThan(0);
      expect(command.data.integration_types?.length).toBeGreaterThan(0);
    });

    it("has at most 25 options, each with a name and a description, required ones first", () => {
      expect(options(command).length).toBeLessThanOrEqual(25);
      for (const { name, description } of options(command)) {
        expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      const required = options(command).map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      expect(new Set(options(command).map(({ name }) => name)).size).toBe(options(command).length);
    });

    it("has at most 8,000 characters in all", () => {
      const words = (options: readonly APIApplicationCommandOption[]): string =>
        options
          .map(
            (option) =>
              option.name + option.description + ("options" in option ? words(option.options ?? []) : ""),
          )
          .join("");
      expect(
        (command.data.name + command.data.description + words(options(command))).length,
      ).toBeLessThanOrEqual(8_000);
    });

    it("suggests choices if and only if one of its options asks for them", () => {
      const asks = options(command).some(
        (option) => "autocomplete" in option && option.autocomplete === true,
      );
      expect(command.autocomplete !== undefined).toBe(asks);
    });
  },
);

describe.each(features.buttons.map((button) => [button.label, button] as const))(
  "the button %s",
  (_, button) => {
    it("has a label that fits", () => {
      expect(button.label.length).toBeGreaterThan(0);
      expect(button.label.length).toBeLessThanOrEqual(80);
    });

    it("finds its way back from a custom id, with three of the longest passage ids", () => {
      const passageIds = ["a", "b", "c"].map((letter) => letter.repeat(24));
      expect(parseCustomId(toCustomId({ action: button.action, passageIds }))).toEqual({
        action: button.action,
        passageIds,
      });
    });
  },
);

describe("all features together", () => {
  it("have names of their own", () => {
    const names = features.commands.map(({ data }) => data.name);
    const actions = features.buttons.map(({ action }) => action);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it("fit into what Discord allows a bot: 100 slash commands", () => {
    expect(features.commands.length).toBeLessThanOrEqual(100);
  });
});

describe("the bot's source", () => {
  const folder = new URL("../../src/bot/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const containing = (pattern: RegExp): readonly string[] =>
    files.filter((name) => pattern.test(readFileSync(new URL(name, folder), "utf8")));

  it("sends in one file only, the one that sets allowed mentions", () => {
    expect(
      containing(/\.(reply|send|edit|editReply|followUp|update|respond|showModal|deferReply|deferUpdate)\(/),
    ).toEqual(["discord/replies.ts"]);
  });

  it("reads no environment", () => {
    expect(containing(/process\.env/)).toEqual([]);
  });
});
