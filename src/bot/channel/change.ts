import type { Library } from "../../retrieval/index.ts";
import type { Change, ChannelSettings } from "../../store/index.ts";
import { UserError } from "../discord/errors.ts";
import { parseCooldown } from "../settings/cooldown.ts";
import type { SettingName } from "../settings/names.ts";
import type { Changing } from "../standing/standing.ts";
import { isMode, isReplyIn } from "./options.ts";
import { progressAfter } from "./progress.ts";
import { chosenReadings } from "./readings-option.ts";
import { words } from "./words.ts";

/** What was given for each setting; `null`: nothing. */
export interface Given {
  readonly mode: string | null;
  readonly review: boolean | null;
  readonly readings: string | null;
  readonly cooldown: string | null;
  readonly replyIn: string | null;
  readonly roleId: string | null;
  readonly progress: string | null;
}

/**
 * What is to become of settings. How far the group has read depends on how far it has read in the other readings, so it is told only
 * when its turn has come; that it can be told is checked at once.
 *
 * @param everyoneId the id of the role that everyone has, which is the server's
 * @throws UserError for what cannot be set so, and where nothing is given
 */
export function changeFrom(given: Given, everyoneId: string, library: Library): Changing {
  const { mode, review, readings, cooldown, replyIn, roleId, progress } = given;
  if (Object.values(given).every((one) => one === null)) throw nothingToSet();
  if (progress !== null) progressAfter({}, progress, library);
  const change: Change<ChannelSettings> = {
    ...(mode !== null && isMode(mode) && { mode }),
    ...(review !== null && { review }),
    ...(readings !== null && { readings: chosenReadings(readings, library.readings()) }),
    ...(cooldown !== null && { cooldown: secondsOf(cooldown) }),
    ...(replyIn !== null && isReplyIn(replyIn) && { replyIn }),
    ...(roleId !== null && { roleId: roleId === everyoneId ? null : roleId }),
  };
  if (progress === null) return () => change;
  return (own, inherited) => ({
    ...change,
    progress: progressAfter(own.progress, progress, library, inherited?.progress),
  });
}

/** The change that takes these settings back. */
export function takingBack(names: readonly SettingName[]): Changing {
  return () => Object.fromEntries(names.map((name) => [name, undefined]));
}

function secondsOf(text: string): number {
  const seconds = parseCooldown(text);
  if (seconds === undefined) throw new UserError("bad-cooldown", (locale) => words(locale).badCooldown);
  return seconds;
}

function nothingToSet(): UserError {
  return new UserError("nothing-to-set", (locale) => words(locale).nothingToSet);
}
