import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { z } from "zod";
import { rule, text, upTo, withoutNulls } from "./rules.ts";

const CHARACTERS_PER_COMMAND = 8_000;
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const localised = (translation: z.ZodType<string>) =>
  z.exactOptional(z.partialRecord(z.enum(Locale), translation));

const chatInputName = z
  .string()
  .refine(
    (name) => CHAT_INPUT_NAME.test(name) && name === name.toLowerCase(),
    rule("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"),
  );

const described = {
  name: chatInputName,
  name_localizations: localised(chatInputName),
  description: text(1, 100),
  description_localizations: localised(text(1, 100)),
};

/** A choice of an option, registered or offered while one types. */
export const choice = z.object({
  name: text(1, 100),
  name_localizations: localised(text(1, 100)),
  value: z.union([
    upTo(100),
    z
      .number()
      .min(-(2 ** 53))
      .max(2 ** 53),
  ]),
});

const plainOption = z
  .object({
    ...described,
    type: z.enum(Option).exclude(["Subcommand", "SubcommandGroup"]),
    required: z.exactOptional(z.boolean()),
    autocomplete: z.exactOptional(z.boolean()),
    choices: z.exactOptional(z.array(choice).max(25)),
    channel_types: z.exactOptional(z.array(z.enum(ChannelType))),
    min_value: z.exactOptional(z.number()),
    max_value: z.exactOptional(z.number()),
    min_length: z.exactOptional(z.int().min(0).max(6_000)),
    max_length: z.exactOptional(z.int().min(1).max(6_000)),
  })
  .refine(
    (option) => !(option.autocomplete && option.choices?.length),
    rule("APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", "Autocomplete and choices cannot both be set"),
  )
  .refine(
    (option) => !option.autocomplete || [Option.String, Option.Integer, Option.Number].includes(option.type),
    rule("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Autocomplete is not available for this option type"),
  );

const plainOptions = z
  .array(plainOption)
  .max(25)
  .superRefine(refuseRepeatedNames)
  .refine(
    (options) => !options.some((one, at) => one.required && at > 0 && !options[at - 1]?.required),
    rule(
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
      "Required options must be placed before non-required options",
    ),
  );

const subcommand = z.object({
  ...described,
  type: z.literal(Option.Subcommand),
  options: z.exactOptional(plainOptions),
});

const group = z.object({
  ...described,
  type: z.literal(Option.SubcommandGroup),
  options: z.array(subcommand).min(1).max(25).superRefine(refuseRepeatedNames),
});

const nested = z
  .array(z.discriminatedUnion("type", [subcommand, group]))
  .max(25)
  .superRefine(refuseRepeatedNames);

const shared = {
  default_member_permissions: z.exactOptional(z.string().regex(/^\d+$/)),
  dm_permission: z.exactOptional(z.boolean()),
  contexts: z.exactOptional(z.array(z.enum(InteractionContextType)).min(1)),
  integration_types: z.exactOptional(z.array(z.enum(ApplicationIntegrationType)).min(1)),
  nsfw: z.exactOptional(z.boolean()),
};

const chatInput = z
  .object({
    ...shared,
    ...described,
    type: z.literal(ApplicationCommandType.ChatInput),
    options: z.exactOptional(z.union([plainOptions, nested])),
  })
  .refine(
    (command) => charactersOf(command) <= CHARACTERS_PER_COMMAND,
    rule("APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${CHARACTERS_PER_COMMAND})`),
  );

const menu = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: text(1, 32),
  name_localizations: localised(text(1, 32)),
  description: z.exactOptional(z.literal("")),
});

/** An application command as a bot may register it; `type` is always there. */
export const command = z.preprocess(normalise, z.discriminatedUnion("type", [chatInput, menu]));

/** All commands of one scope: at most 100 slash, 15 user and 15 message commands, each name once per type. */
export const commands = z.array(command).superRefine((all, context) => {
  const keys = all.map(({ type, name }) => `${type} ${name}`);
  if (new Set(keys).size < keys.length) {
    const words = "Application command names must be unique";
    context.addIssue({ code: "custom", ...rule("APPLICATION_COMMANDS_DUPLICATE_NAME", words) });
  }
});

/** The most commands of a type that one guild, or the application everywhere, may have. */
export function mostCommands(type: ApplicationCommandType): number {
  return type === ApplicationCommandType.ChatInput ? 100 : 15;
}

export type Command = z.infer<typeof command>;
export type PlainOption = z.infer<typeof plainOption>;
export type CommandOption = PlainOption | z.infer<typeof subcommand> | z.infer<typeof group>;

/** The options of a command or of a subcommand; a menu command has none. */
export function optionsOf(parent: Command | CommandOption): readonly CommandOption[] {
  return "options" in parent ? (parent.options ?? []) : [];
}

function normalise(value: unknown): unknown {
  const clean = withoutNulls(value);
  if (clean === null || typeof clean !== "object" || Array.isArray(clean)) return clean;
  return { type: ApplicationCommandType.ChatInput, ...clean };
}

function refuseRepeatedNames(options: readonly { readonly name: string }[], context: z.RefinementCtx): void {
  if (new Set(options.map(({ name }) => name)).size === options.length) return;
  const words = "Option with that name already exists";
  context.addIssue({ code: "custom", ...rule("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", words) });
}

type Translations = Readonly<Partial<Record<string, string>>>;

interface Described {
  readonly name: string;
  readonly name_localizations?: Translations;
  readonly description?: string;
  readonly description_localizations?: Translations;
  readonly options?: readonly Described[];
  readonly choices?: readonly Choice[];
}

type Choice = z.infer<typeof choice>;

/** The longest localisation of a text counts. */
function charactersOf(node: Described): number {
  const longest = (value = "", translations: Translations = {}) =>
    Math.max(value.length, ...Object.values(translations).map((translation = "") => translation.length));
  let sum =
    longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  for (const { name, name_localizations, value } of node.choices ?? []) {
    sum += longest(name, name_localizations) + (typeof value === "string" ? value.length : 0);
  }
  for (const option of node.options ?? []) sum += charactersOf(option);
  return sum;
}
