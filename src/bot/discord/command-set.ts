import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import type { Command, MenuCommand } from "../feature.ts";

export type CommandData = (Command | MenuCommand)["data"];

type Scope = "everywhere" | "one server";

/** True when Discord would show and check the commands exactly as they are wanted. */
export function isSameSet(present: unknown, wanted: readonly object[], scope: Scope): boolean {
  const parsed = COMMANDS.safeParse(present);
  return (
    parsed.success &&
    isDeepStrictEqual(canonical(parsed.data, scope), canonical(COMMANDS.parse(wanted), scope))
  );
}

/** The ids of the slash commands in a set as Discord tells it, by name; a set that cannot be read has none. */
export function commandIds(present: unknown): ReadonlyMap<string, string> {
  const { data = [] } = REGISTERED.safeParse(present);
  const slash = data.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(slash.map(({ name, id }) => [name, id]));
}

const REGISTERED = z.array(
  z.object({ id: z.string(), name: z.string(), type: z.number().default(ApplicationCommandType.ChatInput) }),
);

/** Where a command may appear is a matter of global commands only; in a server's own these two mean nothing. */
export function forOneServer<T extends { contexts?: unknown; integration_types?: unknown }>({
  contexts: _,
  integration_types: __,
  ...data
}: T): Omit<T, "contexts" | "integration_types"> {
  return data;
}

const TRANSLATIONS = z.record(z.string(), z.string()).nullish();

const CHOICE = z.object({
  name: z.string(),
  name_localizations: TRANSLATIONS,
  value: z.union([z.string(), z.number()]),
});

/** What makes up a command. Discord adds ids and versions, and says `null` or `false` where we say nothing. */
const OPTION = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: TRANSLATIONS,
  description: z.string(),
  description_localizations: TRANSLATIONS,
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(CHOICE).nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  channel_types: z.array(z.number()).nullish(),
  get options() {
    return z.array(OPTION).nullish();
  },
});

const COMMANDS = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    name_localizations: TRANSLATIONS,
    // A menu command has none, and Discord says that it is empty.
    description: z.string().default(""),
    description_localizations: TRANSLATIONS,
    options: z.array(OPTION).nullish(),
    default_member_permissions: z.string().nullish(),
    nsfw: z.boolean().nullish(),
    contexts: z.array(z.number()).nullish(),
    integration_types: z.array(z.number()).nullish(),
  }),
);

type Commands = z.infer<typeof COMMANDS>;

/** The order of the set, of contexts and of installation types means nothing; that of options is what users see. */
function canonical(commands: Commands, scope: Scope): unknown {
  const sorted = commands
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ contexts, integration_types, ...command }) => ({
      ...command,
      contexts: contexts?.toSorted(),
      integration_types: integration_types?.toSorted(),
    }));
  return withoutDefaults(scope === "everywhere" ? sorted : sorted.map(forOneServer));
}

/** A menu command may have the name of a slash command. */
function key({ type, name }: Commands[number]): string {
  return `${type} ${name}`;
}

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => !isDefault(member));
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutDefaults(member)]));
}

function isDefault(member: unknown): boolean {
  return (
    member === undefined ||
    member === null ||
    member === false ||
    (Array.isArray(member) && member.length === 0)
  );
}
