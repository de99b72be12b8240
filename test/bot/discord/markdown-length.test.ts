import { expect, it } from "vitest";
import { quote } from "../../../src/bot/discord/markdown.ts";

it("a list of a thousand lines, each with a word in bold, is quoted line by line", () => {
  const line = "Mar. 01, 1500  Storm over the harbour";
  const text = Array.from({ length: 1_000 }, () => line).join("\n");
  const bold = Array.from({ length: 1_000 }, (_, at) => {
    const start = at * (line.length + 1) + line.indexOf("Storm");
    return [start, start + "Storm".length] as const;
  });
  const expected = "> Mar. 01, 1500  **Storm** over the harbour";
  expect(quote(text, bold).split("\n")).toEqual(Array.from({ length: 1_000 }, () => expected));
});
