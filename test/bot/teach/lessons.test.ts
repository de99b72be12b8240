import { afterAll, describe, expect, it } from "vitest";
import { type Lessons, openLessons } from "../../../src/bot/teach/lessons.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { openStore } from "../../../src/store/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const letters = makeReading("Letters\n\nThe river rises in the hills. The baker sells bread.\n");
const library = await openLibrary({ readings: [letters] });
const store = await openStore("file::memory:");
afterAll(() => store.close());

const by = (guildId: string, at = 1) => ({ guildId, actorId: "m", at });
const [river = "", bread = ""] = ["river rises", "sells bread"].map((words) => library.lookup(words)[0]?.id);
const QUESTION = "What is it all about?";
const answersOf = (lessons: Lessons, guildId: string | null, question = QUESTION) => {
  const answer = lessons.libraryOf(guildId).ask(question);
  return "taught" in answer ? answer.excerpts.map(({ passageId }) => passageId) : [];
};

describe("what a server was taught", () => {
  it("is known to it alone, at once and after a restart, and nowhere in direct messages", async () => {
    const lessons = await openLessons(library, store);
    await lessons.teach(QUESTION, river, by("one"));
    for (const opened of [lessons, await openLessons(library, store)]) {
      expect(answersOf(opened, "one")).toEqual([river]);
      expect(answersOf(opened, "two")).toEqual([]);
      expect(answersOf(opened, null)).toEqual([]);
      expect(opened.of("two")).toEqual([]);
      expect(opened.of("one")).toMatchObject([{ question: QUESTION, taughtBy: "m", isInForce: true }]);
    }
  });

  it("is one lesson, however often the same is taught", async () => {
    const lessons = await openLessons(library, store);
    const first = await lessons.teach(QUESTION, bread, by("three"));
    expect(await lessons.teach(QUESTION, bread, by("three", 9))).toEqual(first);
    expect(lessons.of("three")).toEqual([first]);
  });

  it("is forgotten at once and for good, where it is that server's", async () => {
    const lessons = await openLessons(library, store);
    const lesson = await lessons.teach(QUESTION, river, by("four"));
    expect(await lessons.forget(lesson.id, by("five"))).toBeUndefined();
    expect(answersOf(lessons, "four")).toEqual([river]);
    expect(await lessons.forget(lesson.id, by("four"))).toEqual(lesson);
    expect(await lessons.forget(lesson.id, by("four"))).toBeUndefined();
    expect(answersOf(lessons, "four")).toEqual([]);
    expect((await openLessons(library, store)).of("four")).toEqual([]);
  });

  it("is known no more once nothing is kept of the server", async () => {
    const lessons = await openLessons(library, store);
    await lessons.teach(QUESTION, river, by("left"));
    await lessons.teach(QUESTION, river, by("stays"));
    lessons.forgetServer("left");
    expect(lessons.of("left")).toEqual([]);
    expect(lessons.libraryOf("left")).toBe(library);
    expect(lessons.of("stays")).toHaveLength(1);
  });

  // The library takes both for one: forgetting it for the one would have been forgetting the other.
  it("stays for a lesson whose words differ in a capital only from one that is forgotten", async () => {
    const lessons = await openLessons(library, store);
    const lesson = await lessons.teach(QUESTION, river, by("six"));
    await lessons.teach(QUESTION.toLowerCase(), river, by("six"));
    await lessons.forget(lesson.id, by("six"));
    expect(answersOf(lessons, "six")).toEqual([river]);
  });

  it("is kept where its passage has gone, answers nothing, and comes back with the passage", async () => {
    await (await openLessons(library, store)).teach(QUESTION, river, by("seven"));
    const changed = makeReading(letters.source.replace("hills", "mountains"));
    const after = await openLessons(await openLibrary({ readings: [changed] }), store);
    expect(after.of("seven")).toMatchObject([{ question: QUESTION, isInForce: false }]);
    expect(answersOf(after, "seven")).toEqual([]);
    expect(answersOf(await openLessons(library, store), "seven")).toEqual([river]);
  });
});
