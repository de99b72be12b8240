import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { described } from "../discord/localised.ts";
import type { Reply } from "../discord/reply.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Command, Services } from "../feature.ts";
import { dayOf, lastDays } from "./days.ts";
import { picture } from "./picture-file.ts";
import { insightsReply } from "./render.ts";
import { summarise } from "./summary.ts";
import { words } from "./words.ts";

const LONGEST = 365;

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).insights),
  ...FOR_MODERATORS,
  options: [
    {
      type: ApplicationCommandOptionType.Integer,
      ...described((locale) => words(locale).days),
      min_value: 1,
      max_value: LONGEST,
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/insights [days]`: what is asked, what waits, and what of the readings is shown, in words and as a picture. */
export const insights: Command = {
  audience: "moderators",
  data,
  execute({ options }, actor, services) {
    const days = Math.min(LONGEST, Math.max(1, options.getInteger("days") ?? A_MONTH));
    return { defer: "private", later: () => look(days, actor, services) };
  },
};

const A_MONTH = 30;

async function look(count: number, actor: Actor, services: Services): Promise<Reply> {
  const guildId = serverOf(actor);
  const { locale } = actor;
  const { library, store, tally, commands, log } = services;
  await tally.settled();
  const now = Date.now();
  const days = lastDays(count, now);
  const [usage, unanswered, reports, reviews] = await Promise.all([
    store.usage.since(guildId, days[0] ?? dayOf(now)),
    store.unanswered.open(guildId),
    store.reports.list(guildId, "pending"),
    store.reviews.waiting(guildId),
  ]);
  const summary = summarise(usage, days, library);
  const open = { unanswered: unanswered.length, reports: reports.length, reviews: reviews.length };
  const files = await picture(summary, locale, log);
  return { ...insightsReply(summary, open, { commands, locale, hasPicture: files.length > 0 }), files };
}
