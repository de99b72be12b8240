import { describe, expect, it } from "vitest";
import { toCustomId } from "../../../src/bot/discord/custom-id.ts";
import { poseQuiz, recallQuiz } from "../../../src/bot/quiz/posed.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { CORPUS } from "../../journeys/stage.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const library = await openLibrary({ folder: CORPUS });
const [first] = library.readings();
const NAME = first?.name ?? "";
const SEED = "1234567890123456789";

describe("a quiz that was posed", () => {
  it.each([[undefined], [NAME]])(
    "is made again from what its buttons remember, about %s",
    async (reading) => {
      const { quiz, memory } = await poseQuiz(library, SEED, reading);
      const afterRestart = await openLibrary({ folder: CORPUS });
      expect(await recallQuiz(afterRestart, memory)).toEqual({ quiz, memory });
      if (reading !== undefined) expect(quiz.excerpt.reading).toBe(reading);
    },
  );

  it("remembers nothing that shows its answer", async () => {
    for (let seed = 0; seed < 50; seed++) {
      const { quiz, memory } = await poseQuiz(library, String(seed));
      const written = toCustomId({ action: "quiz", parameters: [...memory, "0"] });
      expect(written).not.toContain(quiz.excerpt.passageId);
      expect(written).not.toContain(quiz.excerpt.passageId.slice(0, 8));
      const other = toCustomId({ action: "quiz", parameters: [...memory, "1"] });
      expect(other.slice(0, -1)).toBe(written.slice(0, -1));
    }
  });

  it("is called older when the readings have changed since, rather than being another one", async () => {
    const { memory } = await poseQuiz(library, SEED);
    const { memory: ofOne } = await poseQuiz(library, SEED, NAME);
    const changed = await openLibrary({ readings: [makeReading("The river rises in the hills.")] });
    for (const one of [memory, ofOne]) {
      await expect(recallQuiz(changed, one)).rejects.toMatchObject({ identifier: "older-quiz" });
    }
  });

  it.each([[[]], [["7"]], [["7", "all"]]])("is not in a button that says too little: %j", async (memory) => {
    await expect(recallQuiz(library, memory)).rejects.toMatchObject({ identifier: "stale-button" });
  });

  it("is called older when its button is forged", async () => {
    await expect(recallQuiz(library, ["7", "all", "forged"])).rejects.toMatchObject({
      identifier: "older-quiz",
    });
  });

  it("is not posed where there is nothing to ask about", async () => {
    const short = await openLibrary({ readings: [makeReading("Short.")] });
    await expect(poseQuiz(short, SEED)).rejects.toMatchObject({ identifier: "no-quiz" });
  });
});
