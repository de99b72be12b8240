import { describe, expect, it } from "vitest";
import { type CommandData, isSameSet } from "../../../src/bot/discord/command-set.ts";

const wanted: CommandData = {
  name: "ask",
  description: "Ask",
  contexts: [0, 1],
  integration_types: [0],
  options: [
    { type: 3, name: "question", description: "What", required: true },
    { type: 5, name: "private", description: "Alone" },
  ],
};

/** The same command as Discord gives it back. */
const present = {
  id: "1",
  application_id: "2",
  version: "3",
  type: 1,
  name: "ask",
  name_localizations: null,
  description: "Ask",
  description_localizations: null,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: [1, 0],
  integration_types: [0],
  options: [
    { type: 3, name: "question", name_localizations: null, description: "What", required: true },
    { type: 5, name: "private", description: "Alone", required: false },
  ],
};

describe("the set of commands is registered already", () => {
  it("when Discord has it, with what Discord adds", () => {
    expect(isSameSet([present], [wanted], "everywhere")).toBe(true);
  });

  it("with its translations, and menu commands, of which Discord says that their description is empty", () => {
    const translated = { ...wanted, name_localizations: { de: "fragen" } };
    const menu: CommandData = { type: 3, name: "Ask", contexts: [0, 1], integration_types: [0] };
    const { options: _, ...bare } = present;
    const there = [
      { ...present, name_localizations: { de: "fragen" } },
      { ...bare, type: 3, name: "Ask", description: "" },
    ];
    expect(isSameSet(there, [translated, menu], "everywhere")).toBe(true);
  });

  it("whatever the order of the commands", () => {
    const other = { ...wanted, name: "help", contexts: [0] };
    expect(
      isSameSet([{ ...present, name: "help", contexts: [0] }, present], [wanted, other], "everywhere"),
    ).toBe(true);
  });

  it.each([
    { contexts: null },
    { contexts: undefined, integration_types: undefined },
    { contexts: [0], integration_types: [0, 1] },
  ])("in one server, whatever Discord says of where such a command may appear: %j", (said) =>
    expect(isSameSet([{ ...present, ...said }], [wanted], "one server")).toBe(true),
  );

  it.each([
    ["a command is missing", []],
    ["there is one too many", [present, { ...present, name: "old" }]],
    ["a description has changed", [{ ...present, description: "Old" }]],
    ["an option is new", [{ ...present, options: present.options.slice(0, 1) }]],
    ["options have another order", [{ ...present, options: present.options.toReversed() }]],
    [
      "an option is no longer required",
      [{ ...present, options: present.options.map((one) => ({ ...one, required: false })) }],
    ],
    ["it may appear elsewhere", [{ ...present, contexts: [0] }]],
    ["a translation is new", [{ ...present, name_localizations: { de: "fragen" } }]],
    [
      "an option's translation has changed",
      [
        {
          ...present,
          options: present.options.map((one) => ({ ...one, description_localizations: { de: "x" } })),
        },
      ],
    ],
    ["someone restricted it", [{ ...present, default_member_permissions: "0" }]],
    ["it could not be read", undefined],
    ["what was read makes no sense", { message: "hm" }],
  ])("but not when %s", (_, set) => {
    expect(isSameSet(set, [wanted], "everywhere")).toBe(false);
  });
});
