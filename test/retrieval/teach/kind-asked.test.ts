import { expect, it } from "vitest";
import { kindAsked } from "../../../src/retrieval/teach/kind-asked.ts";

it.each([
  ["Who sold it?", "person"],
  ["whose was it", "person"],
  ["Since when is it sold?", "time"],
  ["In which year was it sold?", "time"],
  ["What's the date of the sale?", "time"],
  ["How long ago was it sold?", "time"],
  ["Where was he when it was sold?", "place"],
  ["From which city did it come?", "place"],
  ["How many were sold?", "number"],
  ["How long did it take?", "number"],
  ["how come it was sold", "reason"],
  ["For what reason was it sold?", "reason"],
  ["How was it sold?", "manner"],
  ["How dear is it?", undefined],
  ["Which of them was sold?", undefined],
  ["Was it sold?", undefined],
  ["", undefined],
] as const)("“%s” asks for: %s", (question, kind) => {
  expect(kindAsked(question)).toBe(kind);
});
