import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import type { CommandBook, OfferedCommand } from "../feature.ts";
import type { Locale } from "../locale.ts";
import type { CommandData } from "./command-set.ts";

/** Discord tells the ids of commands when they are registered; until then their names are shown, which cannot be clicked. */
export interface LearningBook extends CommandBook {
  /** Ids by the names of slash commands. */
  learn(ids: ReadonlyMap<string, string>): void;
}

export function createCommandBook(commands: readonly CommandData[]): LearningBook {
  let ids: ReadonlyMap<string, string> = new Map();
  const mention = (path: string, locale: Locale): string => {
    const [name = path] = path.split(" ");
    const id = ids.get(name);
    if (id !== undefined) return `</${path}:${id}>`;
    const command = commands.find((one) => one.name === name);
    return `\`/${command === undefined ? path : textIn(locale, command.name, command.name_localizations)}\``;
  };
  return {
    mention,
    offered: ({ isInServer, isModerator, locale }) =>
      commands
        .filter((command) => isOfferedIn(isInServer, command) && (isModerator || isForMembers(command)))
        .flatMap((command) => {
          const offered = offers(command, locale, mention);
          return isForMembers(command) ? offered : offered.slice(0, 1);
        }),
    unregistered: () =>
      commands.filter((one) => "description" in one && !ids.has(one.name)).map(({ name }) => name),
    learn: (known) => {
      ids = known;
    },
  };
}

/** What Discord keeps for some is for them to know. */
function isForMembers({ default_member_permissions: needed }: CommandData): boolean {
  return needed === undefined || needed === null;
}

function isOfferedIn(inServer: boolean, { contexts }: CommandData): boolean {
  const context = inServer ? InteractionContextType.Guild : InteractionContextType.BotDM;
  return contexts?.includes(context) ?? true;
}

/** A command with subcommands cannot be used itself. */
function offers(
  command: CommandData,
  locale: Locale,
  mention: CommandBook["mention"],
): readonly OfferedCommand[] {
  const { name } = command;
  const audience = isForMembers(command) ? "members" : "moderators";
  if (!("description" in command)) {
    return [
      {
        name,
        kind: "menu",
        audience,
        shown: textIn(locale, name, command.name_localizations),
        description: "",
      },
    ];
  }
  const subcommands = (command.options ?? []).filter(
    ({ type }) => type === ApplicationCommandOptionType.Subcommand,
  );
  const usable =
    subcommands.length === 0
      ? [{ ...command, path: name }]
      : subcommands.map((one) => ({ ...one, path: `${name} ${one.name}` }));
  return usable.map(({ path, description, description_localizations: all }) => ({
    name,
    kind: "slash",
    audience,
    shown: mention(path, locale),
    description: textIn(locale, description, all),
  }));
}

type Translations = Readonly<Partial<Record<string, string | null | undefined>>>;

function textIn(locale: Locale, english: string, all: Translations | null | undefined): string {
  return all?.[locale] ?? english;
}
