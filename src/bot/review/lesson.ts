import type { Library } from "../../retrieval/index.ts";
import type { Review } from "../../store/index.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import { oneLine } from "../discord/text.ts";
import type { Lessons } from "../teach/lessons.ts";

/** The approved passages that the question can be tied to; none where there is no question any more, or it asked for a list. */
export function toTeach({ question, state, decision }: Review): readonly string[] {
  const approved = state === "approved" && question !== "" ? (decision?.passageIds ?? []) : [];
  return approved.length > MOST_PASSAGES ? [] : approved;
}

/** Those of them that the readings have no more: part of what was approved is not what was approved. */
export function lostToTeach(review: Review, library: Pick<Library, "passage">): readonly string[] {
  return toTeach(review).filter((id) => library.passage(id) === undefined);
}

/** Whether the question is tied to all that was approved. */
export function isTaught(review: Review, lessons: Pick<Lessons, "of">): boolean {
  const asked = oneLine(review.question);
  const tied = lessons.of(review.guildId).filter(({ question }) => question === asked);
  const wanted = toTeach(review);
  return wanted.length > 0 && wanted.every((id) => tied.some(({ passageId }) => passageId === id));
}
