import type { Answer } from "../../retrieval/index.ts";
import type { RemovedAnswer } from "../../store/index.ts";
import { answerKey } from "../answer-key.ts";
import { UserError } from "../discord/errors.ts";
import { nearestOf } from "../excerpt/nearest.ts";
import type { CommandBook, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

type Needs = Pick<Services, "lessons" | "library" | "standing">;

/** An answer as it is kept, or about to be shown. */
interface Shown {
  /** Empty where its text is no longer kept. */
  readonly question: string;
  readonly passageIds: readonly string[];
  /** As it is kept; empty where it was not. It follows from the question while that is known. */
  readonly answerKey?: string;
}

/**
 * Whether moderators of the server have removed this answer: to this question or to one worded nearly so, with a passage that it shows. Of
 * a question whose text and key are both not known the passages alone decide.
 */
export function isRemoved(shown: Shown, guildId: string | null, needs: Needs): boolean {
  const { question, passageIds, answerKey: key } = shown;
  const { standing } = needs;
  if (guildId === null || passageIds.length === 0) return false;
  if (question === "" && key === "")
    return passageIds.some((id) => standing.removedOver(guildId, id).length > 0);
  const named = key === undefined || key === "" ? answerKey(question, passageIds) : key;
  return standing.removed(guildId, named) !== undefined || removedOf(shown, guildId, needs).size > 0;
}

/**
 * What of an answer may be shown: nothing of it where moderators have removed any of it from this question, since what is left is not what
 * the readings answer with. Of what they taught, all that they have not removed.
 */
export function permitted(
  { question, answer }: { readonly question: string; readonly answer: Answer },
  guildId: string | null,
  needs: Needs,
): Answer | undefined {
  const passageIds = nearestOf(answer).map(({ passageId }) => passageId);
  if (guildId === null || !isRemoved({ question, passageIds }, guildId, needs)) return answer;
  if (answer.status !== "answered" || answer.taught === undefined) return undefined;
  const removed = removedOf({ question, passageIds }, guildId, needs);
  const { wording, entries } = answer.taught;
  const [excerpt, ...excerpts] = answer.excerpts.filter(({ passageId }) => !removed.has(passageId));
  const [entry, ...others] = entries.filter(({ passageId }) => !removed.has(passageId));
  if (excerpt === undefined || entry === undefined || removed.size === 0) return undefined;
  return { ...answer, excerpts: [excerpt, ...excerpts], taught: { wording, entries: [entry, ...others] } };
}

/** @throws UserError where moderators have removed what is about to be shown for a text that may be a question */
export function refuseRemoved(
  question: string,
  passageIds: readonly string[],
  guildId: string | null,
  needs: Needs,
): void {
  if (isRemoved({ question, passageIds }, guildId, needs)) throw removedAnswer();
}

/** Those of the passages that are removed from the question, and have not been taught for it since: what moderators said last holds. */
function removedOf({ question, passageIds }: Shown, guildId: string, needs: Needs): ReadonlySet<string> {
  const { lessons, library, standing } = needs;
  const over = new Map(passageIds.map((id) => [id, standing.removedOver(guildId, id)]));
  const same = new Set(askedAlike(question, new Set([...over.values()].flat()), library));
  const isHeld = (id: string): boolean => {
    const times = (over.get(id) ?? []).filter((one) => same.has(one)).map(({ removedAt }) => removedAt);
    if (times.length === 0) return false;
    const since = lessons.tiedTo(guildId, id).filter(({ taughtAt }) => taughtAt > Math.max(...times));
    return library.nearWordings(question, since).length === 0;
  };
  return new Set(passageIds.filter(isHeld));
}

/** Those that were removed from this question, or from one worded nearly so. Without its text, a question is still known by its key. */
function askedAlike(
  question: string,
  removals: ReadonlySet<RemovedAnswer>,
  library: Needs["library"],
): readonly RemovedAnswer[] {
  if (removals.size === 0) return [];
  const same = [...removals].filter((one) => answerKey(question, one.passageIds) === one.answerKey);
  const latest = [...removals].toSorted((a, b) => b.removedAt - a.removedAt).slice(0, MOST_COMPARED);
  return [...same, ...library.nearWordings(question, latest)];
}

/** As many as a server may teach. Of still more that held the same passages, the oldest are known by their very words alone. */
const MOST_COMPARED = 500;

/** What stands in its place. */
export function removedLine(locale: Locale): string {
  return words(locale).notShown;
}

/** What someone is told who would show it. */
export function removedAnswer(): UserError {
  return new UserError("removed-answer", removedLine);
}

/** What a moderator is told who would let it be shown: how it is brought back. */
export function removedForModerators({ mention }: CommandBook): UserError {
  return new UserError("removed-answer", (locale) =>
    words(locale).bringBack(mention("reports restore", locale), mention("teach add", locale)),
  );
}
