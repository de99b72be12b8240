import {
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Deferred } from "../discord/reply.ts";
import { dateTime, whenOver } from "../discord/when.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import { parseDuration } from "../duration.ts";
import type { Command, Services } from "../feature.ts";
import { words } from "./words.ts";

const MEMBER = {
  type: Option.User,
  ...described((locale) => words(locale).member),
  required: true,
} as const;

const muteData = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).mute),
  ...FOR_MODERATORS,
  options: [
    MEMBER,
    { type: Option.String, ...described((locale) => words(locale).duration), required: true, max_length: 40 },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

const unmuteData = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).unmute),
  ...FOR_MODERATORS,
  options: [MEMBER],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/mute member duration`: Ibid does not answer the member; Discord's own timeout is something else. */
export const mute: Command = {
  audience: "moderators",
  data: muteData,
  execute({ options }, actor, services) {
    const { id, bot } = options.getUser(words("en").member.name, true);
    if (bot) throw new UserError("mute-bot", (locale) => words(locale).bots);
    const given = options.getString(words("en").duration.name, true);
    const seconds = parseDuration(given);
    if (seconds === 0) return unmuting(id, actor, services);
    if (seconds === undefined || seconds < SHORTEST || seconds > LONGEST) throw badDuration(given);
    return muting(id, seconds, actor, services);
  },
};

/** `/unmute member` */
export const unmute: Command = {
  audience: "moderators",
  data: unmuteData,
  execute: ({ options }, actor, services) =>
    unmuting(options.getUser(words("en").member.name, true).id, actor, services),
};

/** Seconds: a minute and a year. */
const SHORTEST = 60;
const LONGEST = 31_536_000;

function muting(memberId: string, seconds: number, actor: Actor, { log, standing }: Services): Deferred {
  const deed = deedOf(actor);
  return {
    defer: "private",
    async later() {
      const { until } = await standing.mute(memberId, deed.at + seconds * 1_000, deed);
      log.info({ member: memberId, until }, "a member was muted");
      const { muted } = words(actor.locale);
      return { content: muted(`<@${memberId}>`, dateTime(until), whenOver(until)) };
    },
  };
}

function unmuting(memberId: string, actor: Actor, { log, standing }: Services): Deferred {
  const deed = deedOf(actor);
  return {
    defer: "private",
    async later() {
      const { unmuted, notMuted } = words(actor.locale);
      const lifted = await standing.unmute(memberId, deed);
      if (lifted) log.info({ member: memberId }, "a member was unmuted");
      return { content: (lifted ? unmuted : notMuted)(`<@${memberId}>`) };
    },
  };
}

function badDuration(given: string): UserError {
  const shown = neutraliseLine(given, LONGEST_SHOWN);
  return new UserError("bad-duration", (locale) => words(locale).badDuration(shown));
}

const LONGEST_SHOWN = 80;
