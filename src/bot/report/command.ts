import {
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Report } from "../../store/index.ts";
import { namedIn } from "../card/named.ts";
import type { Actor } from "../discord/actor.ts";
import { LONGEST_PARAMETER } from "../discord/custom-id.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { described, named } from "../discord/localised.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Button, Command, Select, Services } from "../feature.ts";
import { pageNumber } from "../page-number.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { reportCard } from "./card.ts";
import { decide } from "./decide.ts";
import { RESTORING } from "./decisions.ts";
import { factsOf } from "./facts.ts";
import { FILTERS, type Filter, listReports } from "./list.ts";
import { stateLine } from "./state-line.ts";
import { words } from "./words.ts";

const ID = {
  type: Option.String,
  ...described((locale) => words(locale).id),
  required: true,
  max_length: LONGEST_PARAMETER,
} as const;

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).reports),
  ...FOR_MODERATORS,
  options: [
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).list),
      options: [
        {
          type: Option.String,
          ...described((locale) => words(locale).state),
          choices: FILTERS.map((filter) => ({
            ...named((locale) => ({ name: words(locale).states[filter] })),
            value: filter,
          })),
        },
      ],
    },
    { type: Option.Subcommand, ...described((locale) => words(locale).show), options: [ID] },
    { type: Option.Subcommand, ...described((locale) => words(locale).restoring), options: [ID] },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/reports list [state]`, `/reports show report`, `/reports restore report` */
export const reports: Command = {
  audience: "moderators",
  data,
  execute({ options }, actor, services) {
    const subcommand = options.getSubcommand();
    if (subcommand === words("en").list.name) {
      const filter = filterOf(options.getString(words("en").state.name) ?? "pending");
      return { defer: "private", later: () => listReports(filter, 0, actor, services) };
    }
    const id = options.getString(words("en").id.name, true).trim();
    const act = subcommand === words("en").show.name ? showReport : restore;
    return {
      defer: "private",
      later: async () =>
        act(
          await namedIn(id, actor, services.store.reports, () => noSuchReport(id, services)),
          actor,
          services,
        ),
    };
  },
};

const turn: Button["execute"] = ({ parameters: [page, filter] }, actor, services) => ({
  defer: "update",
  later: () => listReports(filterOf(filter), pageNumber(page), actor, services),
});

/** Through the list. */
export const reportPages: readonly Button[] = [
  { ...PREVIOUS, audience: "moderators", execute: turn },
  { ...NEXT, audience: "moderators", execute: turn },
];

/** The menu under the list: a report's card, for the moderator alone, to be decided on as on the one in the channel. */
export const openReport: Select = {
  action: OPEN,
  audience: "moderators",
  execute: ({ values: [id = ""] }, actor, services) => ({
    defer: "private",
    later: async () => showReport(await namedIn(id, actor, services.store.reports), actor, services),
  }),
};

/** Where a moderator names it by hand, there is no button that could be old. */
function noSuchReport(id: string, { commands }: Services): UserError {
  return new UserError("no-such-report", (locale) =>
    words(locale).noSuch(neutraliseLine(id, LONGEST_PARAMETER), commands.mention("reports list", locale)),
  );
}

async function showReport(report: Report, actor: Actor, services: Services): Promise<Reply> {
  const facts = await factsOf(report, services);
  return { ...reportCard(facts, services.library, actor.locale), private: true };
}

async function restore(report: Report, actor: Actor, services: Services): Promise<Reply> {
  if (report.state !== "upheld") {
    const facts = await factsOf(report, services);
    throw new UserError("not-removed", (locale) => words(locale).notRemoved(stateLine(facts, locale)));
  }
  return { ...(await decide(report, RESTORING, actor, services)), private: true };
}

function filterOf(text: string | undefined): Filter {
  const filter = FILTERS.find((one) => one === text);
  if (filter === undefined) throw staleButton();
  return filter;
}
