import { describe, expect, it } from "vitest";
import { command, commands } from "../../../src/sandbox/limits/commands.ts";

const x = (count: number) => "x".repeat(count);
const many = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const slash = (more: object = {}) => ({ name: "ask", description: "Ask a question", ...more });
const option = (more: object = {}) => ({ type: 3, name: "question", description: "The question", ...more });
const withOption = (more: object) => slash({ options: [option(more)] });
const choices = (count: number) => many(count, (at) => ({ name: `n${at}`, value: `v${at}` }));
const heavy = (last: number) =>
  slash({
    name: "a",
    description: "b",
    options: [
      ...many(3, (at) => ({
        type: 3,
        name: `o${at}`,
        description: "d",
        choices: many(25, (n) => ({ name: `${n}`.padEnd(50, "x"), value: `${n}`.padEnd(50, "x") })),
      })),
      {
        type: 3,
        name: "last",
        description: x(100),
        choices: many(5, (n) => ({ name: `${n}`.padEnd(76, "x"), value: x(n === 0 ? last : 0) })),
      },
    ],
  });

describe("a command may have", () => {
  it.each([
    ["a name of 32", slash({ name: x(32) }), slash({ name: x(33) })],
    ["a name in lower case", slash({ name: "ask" }), slash({ name: "Ask" })],
    ["a name without spaces", slash({ name: "ask-me" }), slash({ name: "ask me" })],
    ["a name in any script", slash({ name: "вопрос" }), slash({ name: "?" })],
    ["a description of 100", slash({ description: x(100) }), slash({ description: x(101) })],
    ["a description at all", slash({ description: "d" }), slash({ description: "" })],
    [
      "25 options",
      slash({ options: many(25, (at) => option({ name: `o${at}` })) }),
      slash({ options: many(26, (at) => option({ name: `o${at}` })) }),
    ],
    [
      "options with names that differ",
      slash({ options: [option(), option({ name: "b" })] }),
      slash({ options: [option(), option()] }),
    ],
    [
      "required options first",
      slash({ options: [option({ required: true }), option({ name: "b" })] }),
      slash({ options: [option(), option({ name: "b", required: true })] }),
    ],
    ["25 choices", withOption({ choices: choices(25) }), withOption({ choices: choices(26) })],
    [
      "a choice's name of 100",
      withOption({ choices: [{ name: x(100), value: "v" }] }),
      withOption({ choices: [{ name: x(101), value: "v" }] }),
    ],
    [
      "a choice's value of 100",
      withOption({ choices: [{ name: "n", value: x(100) }] }),
      withOption({ choices: [{ name: "n", value: x(101) }] }),
    ],
    [
      "choices or autocomplete",
      withOption({ autocomplete: true }),
      withOption({ autocomplete: true, choices: choices(1) }),
    ],
    [
      "autocomplete for a text",
      withOption({ autocomplete: true }),
      withOption({ type: 5, autocomplete: true }),
    ],
    ["a text of 6,000", withOption({ max_length: 6_000 }), withOption({ max_length: 6_001 })],
    [
      "subcommands of its own",
      slash({ options: [{ type: 1, name: "set", description: "d" }] }),
      slash({ options: [{ type: 1, name: "set", description: "d" }, option()] }),
    ],
    [
      "translations into languages that Discord has",
      slash({ name_localizations: { de: "fragen", "zh-CN": "问" } }),
      slash({ name_localizations: { klingon: "yu" } }),
    ],
    [
      "translated names by the same rule",
      slash({ name_localizations: { de: "fragen" } }),
      slash({ name_localizations: { de: "Frage mich" } }),
    ],
    ["8,000 characters in all", heavy(5), heavy(6)],
    [
      "a menu without a description",
      { type: 3, name: "Find in readings" },
      { type: 3, name: "Find in readings", description: "d" },
    ],
  ])("%s, and nothing past it", (_, atTheEdge, past) => {
    expect(command.safeParse(atTheEdge).error).toBe(undefined);
    expect(command.safeParse(past).success).toBe(false);
  });

  it("the same name as one of another type, not of its own", () => {
    expect(commands.safeParse([slash(), { type: 3, name: "ask" }]).success).toBe(true);
    expect(commands.safeParse([slash(), slash()]).success).toBe(false);
  });
});
