import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Button, Command } from "../feature.ts";
import { pageNumber } from "../page-number.ts";
import { NEXT, PREVIOUS } from "./buttons.ts";
import { listUnanswered } from "./list.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).unanswered),
  ...FOR_MODERATORS,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/unanswered`: what members have put to the moderators, oldest first. */
export const unanswered: Command = {
  audience: "moderators",
  data,
  execute: (_, actor, services) => ({ defer: "private", later: () => listUnanswered(0, actor, services) }),
};

const turn: Button["execute"] = ({ parameters: [page] }, actor, services) => ({
  defer: "update",
  later: () => listUnanswered(pageNumber(page), actor, services),
});

/** Through the list. */
export const unansweredPages: readonly Button[] = [
  { ...PREVIOUS, audience: "moderators", execute: turn },
  { ...NEXT, audience: "moderators", execute: turn },
];
