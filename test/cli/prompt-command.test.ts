import { describe, expect, it } from "vitest";
import { readCommand } from "../../src/cli/prompt-command.ts";
import type { RegisteredCommand, RegisteredOption } from "../../src/sandbox/index.ts";

const option = (name: string, type: number, more: Partial<RegisteredOption> = {}): RegisteredOption => {
  return {
    name,
    type,
    description: "",
    required: false,
    autocomplete: false,
    choices: [],
    options: [],
    ...more,
  };
};
const command = (name: string, options: readonly RegisteredOption[]): RegisteredCommand => {
  return { id: "1", name, type: "slash", description: "", options };
};
const COMMANDS = [
  command("ask", [option("question", 3), option("reading", 3), option("private", 5), option("limit", 4)]),
  command("channel", [
    option("set", 1, { options: [option("mode", 3, { choices: [{ name: "Automatic", value: "auto" }] })] }),
  ]),
  command("doctor", []),
  command("mute", [option("member", 6), option("duration", 3)]),
];
const read = (line: string) => {
  const { name, options } = readCommand(line, COMMANDS);
  return [name, options];
};

describe("a typed command", () => {
  it("names people, channels and roles", () => {
    const ids = new Map([["mika", "17"]]);
    const typed = readCommand("/mute member:@Mika duration:10m", COMMANDS, ids);
    expect(typed.options).toEqual({ member: { id: "17" }, duration: "10m" });
    expect(() => readCommand("/mute member:@Nobody", COMMANDS, ids)).toThrow("not a value");
  });

  it.each([
    [
      "gives everything to its first text option",
      "/ask Has Russia gained?",
      "ask",
      { question: "Has Russia gained?" },
    ],
    [
      "names its options",
      "/ask question: a b reading: c private: yes limit: 3",
      "ask",
      { question: "a b", reading: "c", private: true, limit: 3 },
    ],
    [
      "needs no space after a name",
      "/ask question:a private:false",
      "ask",
      { question: "a", private: false },
    ],
    [
      "may begin loosely and go on by name",
      "/ask why? private: true",
      "ask",
      { question: "why?", private: true },
    ],
    [
      "keeps colons that name no option",
      "/ask what about 9:30 or note: this?",
      "ask",
      { question: "what about 9:30 or note: this?" },
    ],
    ["goes down to a subcommand", "/channel set mode: auto", "channel set", { mode: "auto" }],
    ["takes a choice by its name", "/channel set automatic", "channel set", { mode: "auto" }],
    ["may have nothing to say", "/doctor", "doctor", {}],
  ])("%s", (_, line, name, options) => {
    expect(read(line)).toEqual([name, options]);
  });

  it.each([
    ["that is unknown", "/nope", "There is no command /nope. There is /ask, /channel, /doctor, /mute."],
    ["with what belongs nowhere", "/doctor who", '"who" belongs to no option.'],
    [
      "with a value of the wrong kind",
      "/ask x private: maybe",
      '"maybe" is not a value that private takes here.',
    ],
  ])("%s is refused in words", (_, line, words) => {
    expect(() => readCommand(line, COMMANDS)).toThrow(words);
  });
});
