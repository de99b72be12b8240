import type { Lesson } from "../../../src/bot/teach/lessons.ts";

/** A taught question, for tests of what only looks at values. */
export function aLesson(more: Partial<Lesson> = {}): Lesson {
  return {
    id: "lesson1",
    guildId: "223456789012345678",
    question: "Who rules the waves?",
    passageId: "00000000.0.9",
    taughtBy: "123456789012345678",
    taughtAt: 1_700_000_000_000,
    isInForce: false,
    ...more,
  };
}
