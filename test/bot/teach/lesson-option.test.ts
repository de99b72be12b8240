import { describe, expect, it } from "vitest";
import { lessonChoices, resolveLesson } from "../../../src/bot/teach/lesson-option.ts";
import { aLesson } from "./a-lesson.ts";

const lessons = [
  aLesson({ id: "a", question: "Who rules the waves?" }),
  aLesson({ id: "b", question: "Is it the baker?" }),
  aLesson({ id: "c", question: "is it the Baker?", passageId: "00000000.1.1" }),
];

describe("while one types", () => {
  it("the questions that hold it are offered, the latest first, by their ids", () => {
    expect(lessonChoices("", lessons).map(({ value }) => value)).toEqual(["c", "b", "a"]);
    expect(lessonChoices(" BAKER", lessons).map(({ value }) => value)).toEqual(["c", "b"]);
    expect(lessonChoices("x", lessons)).toEqual([]);
  });

  it("at most 25 are, none longer than Discord shows", () => {
    const many = Array.from({ length: 40 }, (_, n) => aLesson({ id: `${n}`, question: "why ".repeat(75) }));
    const offered = lessonChoices("why", many);
    expect(offered).toHaveLength(25);
    for (const { name } of offered) expect(name.length).toBeLessThanOrEqual(100);
  });
});

describe("the option means", () => {
  it("a question by its id or its words", () => {
    expect(resolveLesson("b", lessons).id).toBe("b");
    expect(resolveLesson("who rules the waves?", lessons).id).toBe("a");
  });

  it("nothing where there is none, or where two have these words", () => {
    expect(() => resolveLesson("nonsense **x**", lessons)).toThrow(/nonsense \\\*\\\*x/);
    expect(() => resolveLesson("Is it the baker?", lessons)).toThrow(/more than one passage/);
  });
});
