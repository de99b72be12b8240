import { describe, expect, it } from "vitest";
import { readingChoices, resolveReading } from "../../../src/bot/ask/reading-option.ts";
import { UserError } from "../../../src/bot/discord/errors.ts";
import { card } from "../an-excerpt.ts";

const relations = {
  ...card,
  name: "relations",
  title: "U.S.-Russia Relations",
  author: [{ family: "Masci", given: "David" }],
};
const treaty = {
  ...card,
  name: "treaty",
  title: "The “ABM” Treaty",
  author: [{ family: "Núñez" }, { literal: "RAND" }],
};
const odd = { ...card, name: "#1 & @odd ".repeat(12), title: `Very ${"long ".repeat(40)}title`, author: [] };
const cards = [relations, treaty, odd];

describe("the reading option suggests", () => {
  it("every reading while nothing is typed", () => {
    expect(readingChoices("", cards)).toHaveLength(3);
  });

  it.each([
    ["a title, in any case", "russia rel", relations.name],
    ["an author without the accents", "nunez", treaty.name],
    ["straight quotation marks for curly ones", '"abm"', treaty.name],
    ["a file's name", "treat", treaty.name],
  ])("what is meant by %s", (_, typed, name) => {
    expect(readingChoices(typed, cards).map(({ value }) => value)).toEqual([name]);
  });

  it("nothing when nothing fits", () => {
    expect(readingChoices("sourdough", cards)).toEqual([]);
  });

  it("at most 25, with names and values of at most 100 characters and none that Discord would rewrite", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...odd, name: `${odd.name}${at}` }));
    const choices = readingChoices("", many);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name, value }) => name.length <= 100 && /^[\w.-]{1,100}$/.test(value))).toBe(
      true,
    );
    expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
  });
});

describe("the reading option understands", () => {
  it("each of its own suggestions", () => {
    const values = readingChoices("", cards).map(({ value }) => value);
    expect(values.map((value) => resolveReading(value, cards))).toEqual(cards.map(({ name }) => name));
  });

  it.each([
    ["TREATY", "treaty"],
    ["masci", "relations"],
    ["  u.s.-russia  ", "relations"],
  ])("the free text %j", (given, name) => {
    expect(resolveReading(given, cards)).toBe(name);
  });

  it("a reading's own name even when it is part of another's title", () => {
    const report = { ...card, name: "relations-2", title: "More on relations" };
    expect(resolveReading("relations", [report, relations])).toBe("relations");
  });

  it("and when it does not, says which readings there are", () => {
    const error = errorOf(() => resolveReading("**bread** @everyone", cards));
    expect(error.identifier).toBe("unknown-reading");
    expect(error.message).toContain("“U.S.-Russia Relations”");
    expect(error.message).toContain(String.raw`\*\*bread\*\* \@everyone`);
  });

  it("and when several fit, names only those", () => {
    const error = errorOf(() =>
      resolveReading("r", [relations, treaty, { ...card, name: "x", title: "Y", author: [] }]),
    );
    expect(error.identifier).toBe("ambiguous-reading");
    expect(error.message.split("\n")).toHaveLength(3);
  });

  it("and stays within one message whatever the readings are called", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...odd, title: "_".repeat(500), name: `n${at}` }));
    expect(errorOf(() => resolveReading("?", many)).message.length).toBeLessThanOrEqual(2_000);
  });
});

function errorOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error("nothing was refused");
}
