import { type AuditFilter, auditActions } from "../../store/index.ts";
import { DAY } from "../day.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { isBlank } from "../discord/text.ts";
import { parseSince } from "../since.ts";
import { words } from "./words.ts";

/** What a moderator wrote into the options; `null`: nothing. */
export interface Given {
  readonly moderator: string | null;
  readonly action: string | null;
  readonly member: string | null;
  readonly channel: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** @throws UserError for dates that are none, and where two things are given that it was done to */
export function filterFrom(given: Given, now: Date): AuditFilter {
  const targets = [given.member, given.channel].filter((one) => one !== null);
  if (targets.length > 1) throw new UserError("two-targets", (locale) => words(locale).oneTarget);
  const action = auditActions.find((one) => one === given.action);
  const since = dateFrom(given.since, now);
  const until = dateFrom(given.until, now);
  return {
    ...(given.moderator !== null && { actorId: given.moderator }),
    ...(action !== undefined && { action }),
    ...(targets[0] !== undefined && { target: targets[0] }),
    ...(since !== undefined && { since: since.getTime() }),
    ...(until !== undefined && { until: endOf(until, given.until ?? "") }),
  };
}

function dateFrom(text: string | null, now: Date): Date | undefined {
  if (text === null || isBlank(text)) return undefined;
  const date = parseSince(text, now);
  if (date !== undefined) return date;
  throw new UserError("no-date", (locale) => words(locale).noDate(neutraliseLine(text, 160)));
}

/** A day is meant with all its hours; a number of days is a moment. */
function endOf(date: Date, text: string): number {
  return date.getTime() + (text.includes("-") ? DAY : 0);
}

/**
 * A page of what a filter finds, as the parameters of a button: the page with the seconds of its limits, the moderator, the action
 * and what it was done to.
 */
export function toParameters(page: number, filter: AuditFilter): readonly string[] {
  // Nothing was on record before 1970, and a sign has no place in a button.
  const seconds = (at: number | undefined) =>
    at === undefined ? "" : Math.max(0, Math.floor(at / 1_000)).toString(36);
  return [
    [String(page), seconds(filter.since), seconds(filter.until)].join("_"),
    filter.actorId ?? NONE,
    filter.action ?? NONE,
    filter.target ?? NONE,
  ];
}

/** @throws UserError for whatever `toParameters` did not write */
export function fromParameters(parameters: readonly string[]): { page: number; filter: AuditFilter } {
  const [place = "", actorId = "", action = "", target = ""] = parameters;
  const [, page, since, until] = PLACE.exec(place) ?? [];
  const meant = auditActions.find((one) => one === action);
  const isOurs = actorId !== "" && target !== "" && (meant !== undefined || action === NONE);
  if (page === undefined || !isOurs) throw staleButton();
  return {
    page: Number(page),
    filter: {
      ...(actorId !== NONE && { actorId }),
      ...(meant !== undefined && { action: meant }),
      ...(target !== NONE && { target }),
      ...(since && { since: Number.parseInt(since, 36) * 1_000 }),
      ...(until && { until: Number.parseInt(until, 36) * 1_000 }),
    },
  };
}

const NONE = "-";
const PLACE = /^(\d{1,5})_([0-9a-z]{0,7})_([0-9a-z]{0,7})$/;
