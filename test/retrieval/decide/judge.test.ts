import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { createJudge } from "../../../src/retrieval/decide/judge.ts";
import { rank } from "../../../src/retrieval/rank/rank.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const catalogue = await makeCatalogue([
  makeReading(
    "Letters\n\nOnce upon a time. So it begins.\n\nThe disarmament treaty ended in May 1996 after a quarrel.\n\nThe harvest of Ruritania was poor.",
  ),
]);
const judge = await createJudge(catalogue);

function judged(text: string) {
  const question = readQuestion(text, catalogue);
  const [best] = rank(catalogue, question).passages;
  if (!best) throw new Error(`no passage has anything of ${text}`);
  return judge(question, best);
}

describe("the judge of a library", () => {
  it("answers what its best passage answers, and tells why", () => {
    const { status, confidence, threshold, objections } = judged("When did the disarmament treaty end?");
    expect(status).toBe("answered");
    expect(confidence).toBeGreaterThan(threshold);
    expect(objections).toEqual([]);
  });

  it("refuses what is objected to, however sure it is", () => {
    const { status, confidence, threshold, objections } = judged(
      "How many states did the disarmament treaty have?",
    );
    expect(status).toBe("related");
    expect(confidence).toBeGreaterThan(threshold);
    expect(objections.length).toBeGreaterThan(0);
  });

  it("asks the same of every question", () => {
    expect(judged("treaty").threshold).toBe(judged("harvest").threshold);
  });
});
