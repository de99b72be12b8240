import { expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import { CORPUS } from "../journeys/stage.ts";

const library = await openLibrary({ folder: CORPUS });

it("an answer says how sure the library was and had to be, as its explanation does", () => {
  const answer = library.ask("Has Russia received anything for its cooperation?");
  if (answer.status !== "answered" || answer.margin === undefined) throw new Error("it is not answered so");
  const { confidence, threshold } = answer.margin;
  expect(confidence).toBeGreaterThan(threshold);
  const told = answer.explanation.details
    .flatMap(({ details }) => details)
    .find(({ value }) => value === confidence);
  expect(told?.description).toContain(`must exceed ${threshold.toFixed(2)}`);
});

it("a refusal says how far it was from being one, and nothing where nothing was found", () => {
  const refused = library.ask("How many soldiers does the Russian army have?");
  expect("margin" in refused && refused.margin?.confidence).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(library.ask("xyzzy")).not.toHaveProperty("margin");
});
