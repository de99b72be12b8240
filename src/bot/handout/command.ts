import type { ChatInputCommandInteraction } from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { grants, type PermissionName } from "../discord/permissions.ts";
import { isBlank } from "../discord/text.ts";
import { WHERE } from "../discord/where.ts";
import { words as permissionWords } from "../discord/words.ts";
import type { Command } from "../feature.ts";
import { parseSince } from "../since.ts";
import { citedIn } from "./cited.ts";
import { readHistory } from "./history.ts";
import { handoutReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).handout),
  ...WHERE,
  options: [{ type: ApplicationCommandOptionType.String, ...described((locale) => words(locale).since) }],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/handout [since]`: what Ibid quoted in this channel or thread, to carry away. */
export const handout: Command = {
  audience: "members",
  data,

  execute(interaction, actor, { library }) {
    const { client, channelId, id } = interaction;
    mustBeReadable(interaction, actor);
    const since = sinceOf(interaction);
    const { locale } = actor;
    const { title, titleHere, bibliography } = words(locale);
    const place = placeOf(interaction);
    return {
      defer: "private",
      async later() {
        const history = await readHistory(client, channelId, id, since);
        if (history === "no access") throw iMayNotRead(NEEDED);
        const made = library.handout(citedIn(history.messages, client.user.id, library), {
          title: place === undefined ? titleHere : title(place),
          bibliography,
        });
        return handoutReply(made, history, since, locale);
      },
    };
  },
};

const NEEDED: readonly PermissionName[] = ["View Channel", "Read Message History"];

/** Discord gives a bot without the permission an empty history, and no error; and nobody may read past their own through Ibid. */
function mustBeReadable({ appPermissions }: ChatInputCommandInteraction, actor: Actor): void {
  if (!actor.may("Read Message History")) {
    throw new UserError("may-not-read", (locale) =>
      words(locale).youMayNotRead(permissionWords(locale).permissions["Read Message History"]),
    );
  }
  const missing = NEEDED.filter((name) => !grants(appPermissions, name));
  if (actor.isInServer && missing.length > 0) throw iMayNotRead(missing);
}

function iMayNotRead(permissions: readonly PermissionName[]): UserError {
  return new UserError("cannot-read", (locale) => {
    const names = permissionWords(locale).permissions;
    return words(locale).iMayNotRead(permissions.map((name) => names[name]).join(", "));
  });
}

function sinceOf({ options, createdAt }: ChatInputCommandInteraction): Date | undefined {
  const given = options.getString("since") ?? "";
  if (isBlank(given)) return undefined;
  const since = parseSince(given, createdAt);
  if (since !== undefined) return since;
  throw new UserError("no-date", (locale) => words(locale).noDate(neutraliseLine(given, 160)));
}

function placeOf({ channel }: ChatInputCommandInteraction): string | undefined {
  return channel !== null && "name" in channel ? (channel.name ?? undefined) : undefined;
}
