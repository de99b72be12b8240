import { describe, expect, it } from "vitest";
import { readEra } from "../../../src/retrieval/analyse/eras.ts";

describe("a time that is named by what happened", () => {
  it.each([
    ["the First World War", 19140728, 19181111],
    ["World War II", 19390901, 19450902],
    ["WWII", 19390901, 19450902],
    ["ww 1", 19140728, 19181111],
    ["the October Revolution", 19171107, 19171107],
    ["the Wall Street crash", 19291024, 19291029],
    ["Stalin’s death", 19530305, 19530305],
    ["the death of Stalin", 19530305, 19530305],
    ["the Cold War", 19470312, 19911226],
    ["Sputnik went up", 19571004, 19571004],
    ["the launch of Sputnik", 19571004, 19571004],
    ["the Cuban crisis", 19621016, 19621028],
    ["the assassination of John F. Kennedy", 19631122, 19631122],
    ["the fall of the Berlin Wall", 19891109, 19891109],
    ["the Berlin Wall came down", 19891109, 19891109],
    ["the Berlin Wall went up", 19610813, 19610813],
    ["the break-up of the Soviet Union", 19911226, 19911226],
    ["the U.S.S.R. collapsed", 19911226, 19911226],
    ["9/11", 20010911, 20010911],
  ])("is known: %s", (text, from, to) => {
    expect(readEra(text)).toEqual({ from, to, length: text.length });
  });

  it("takes no more of the text than its name", () => {
    expect(readEra("the Cold War, as it was called")?.length).toBe("the Cold War".length);
    expect(readEra("THE COLD WAR?")?.length).toBe("the cold war".length);
    expect(readEra("World War II films")?.length).toBe("World War II".length);
  });

  it.each([
    ["which is no more than a word's beginning", "Cold Warriors"],
    ["which stands further on in the text", "reports of the Cold War"],
    ["which does not say when", "the Berlin Wall"],
    ["which is another day", "September 110"],
    ["of which there are many", "the war"],
    ["in an empty text", ""],
  ])("is none %s", (_, text) => {
    expect(readEra(text)).toBeUndefined();
  });
});
