import { type Ends, isWithheld } from "./read-so-far.ts";
import type { Answer, Answered, Related } from "./types.ts";

/**
 * Where the best of the whole readings is withheld, what has been read must be nearly as good to be an answer: whatever is on the subject
 * is the best of a part. Measured with eval/questions/tune*.jsonl at four places to stop at: of 1,029 questions that the part does not
 * answer, 605 found an answer in it without this, 190 with it; of 1,463 that it answers, 1,291 were shown it and 1,238 are.
 */
const nearlyAsGood = 0.6;

/**
 * Settles an answer from what has been read by what the whole readings answer: that decides whether anything does.
 *
 * @param shown from the passages before the ends
 * @param whole to the same question; nothing of it is shown
 */
export function settleSoFar(shown: Answer, whole: Answer, ends: Ends): Answer {
  const settled = shown.status === "answered" && !holdsGood(shown, whole, ends) ? refuse(shown) : shown;
  return whole.excerpts.some((one) => isWithheld(one, ends)) ? { ...settled, furtherOn: true } : settled;
}

function holdsGood(shown: Answered, whole: Answer, ends: Ends): boolean {
  const [best] = whole.excerpts;
  if (!best) return false;
  if (best.locator.start < (ends.get(best.reading) ?? Number.POSITIVE_INFINITY)) return true;
  const [first] = shown.excerpts;
  // What was taught, and lines that were chosen, have no rank.
  if (best.score === unranked || first.score === unranked) return best.score === first.score;
  return first.score >= nearlyAsGood * best.score;
}

const unranked = 1;
/** Of what confidence did not decide. */
const unmeasured = { confidence: 0, threshold: 0 };

function refuse({ excerpts, margin, explanation: { details } }: Answered): Related {
  const description =
    "refused: what answers stands further on than has been read, and this is not nearly as good";
  return {
    status: "related",
    excerpts: [],
    closest: excerpts,
    margin: margin ?? unmeasured,
    explanation: { description: "status: related", details: [{ description, details: [] }, ...details] },
  };
}
