import type { MemberData } from "../../store/index.ts";

export type KeptKind = "review" | "unanswered" | "complaint";

/** One thing that a member wrote and Ibid keeps. */
export interface Kept {
  readonly kind: KeptKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As the store names it; `null` for a complaint, whose report has one. */
  readonly state: string | null;
  /** Empty where none was given, or where it has been kept long enough. */
  readonly text: string;
}

/** Everything that a member wrote, latest first. */
export function keptOf({ reviews, unanswered, complaints }: MemberData): readonly Kept[] {
  const asked = (kind: KeptKind, all: MemberData["reviews"]): readonly Kept[] =>
    all.map(({ question, askedAt, state }) => ({ kind, at: askedAt, state, text: question }));
  return [
    ...asked("review", reviews),
    ...asked("unanswered", unanswered),
    ...complaints.map(({ reason, at }): Kept => ({ kind: "complaint", at, state: null, text: reason })),
  ].toSorted((a, b) => b.at - a.at);
}

export function isNothingKept(data: MemberData): boolean {
  const { copies, mutedUntil, deeds } = data;
  return copies === 0 && mutedUntil === null && deeds === 0 && keptOf(data).length === 0;
}
