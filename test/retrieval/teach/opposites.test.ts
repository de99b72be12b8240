import { describe, expect, it } from "vitest";
import { areOpposite } from "../../../src/retrieval/teach/opposites.ts";

describe("two questions are opposite", () => {
  it.each([
    ["Who supports Russian membership in NATO?", "Who opposes Russian membership in NATO?"],
    ["When did Russia join the council?", "When did Russia leave the council?"],
    ["Why did Bush sign the treaty?", "Why did Bush withdraw from the treaty?"],
    ["Did funding increase under Bush?", "Did funding fall under Bush?"],
    ["What are the benefits of the programs?", "What are the costs of the programs?"],
    ["Did Russia agree with the war?", "Did Russia disagree with the war?"],
  ])("where they are %o and %o, whichever was taught", (one, other) => {
    expect(areOpposite(one, other)).toBe(true);
    expect(areOpposite(other, one)).toBe(true);
  });

  it.each([
    ["Who supports it?", "Who is in favour of it?"],
    ["What did the United States give Russia?", "What did Russia receive from the United States?"],
    ["Who supports and who opposes it?", "Who opposes it?"],
    ["Who signed it?", "Who is the author?"],
    ["", ""],
  ])("but not where they are %o and %o", (one, other) => {
    expect(areOpposite(one, other)).toBe(false);
    expect(areOpposite(other, one)).toBe(false);
  });
});
