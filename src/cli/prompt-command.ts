import { ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import {
  ClientRefusal,
  type CommandOptions,
  type RegisteredCommand,
  type RegisteredOption,
} from "../sandbox/index.ts";

/** People, channels and roles are named: "@Mika", "#general", "moderator". */
const NAMED: ReadonlySet<number> = new Set([Option.User, Option.Channel, Option.Role, Option.Mentionable]);

export interface TypedCommand {
  /** With the subcommand, as `sandbox.slash` takes it: "channel set". */
  readonly name: string;
  readonly options: CommandOptions;
  /** The options of the command or subcommand, as registered. */
  readonly known: readonly RegisteredOption[];
}

/**
 * Reads "/ask question: … private: true", or "/ask …" where everything goes into the first text option. Throws ClientRefusal
 * for an unknown command, and for a value that its option cannot take.
 *
 * @param ids of people, channels and roles, by their names in lower case
 */
export function readCommand(
  line: string,
  commands: readonly RegisteredCommand[],
  ids: ReadonlyMap<string, string> = new Map(),
): TypedCommand {
  const [first = "", ...rest] = line.slice(1).split(" ");
  const command = commands.find(({ name, type }) => type === "slash" && name === first);
  if (!command) {
    const known = commands.filter(({ type }) => type === "slash").map(({ name }) => `/${name}`);
    throw new ClientRefusal(`There is no command /${first}. There is ${known.join(", ") || "none at all"}.`);
  }
  const { name, known, text } = descend(command.name, command.options, rest.join(" ").trim());
  return { name, known, options: readOptions(known, text, ids) };
}

function descend(
  name: string,
  known: readonly RegisteredOption[],
  text: string,
): Pick<TypedCommand, "name" | "known"> & { readonly text: string } {
  const [word = "", ...rest] = text.split(" ");
  const nest = known.find(
    (one) => one.name === word && (one.type === Option.Subcommand || one.type === Option.SubcommandGroup),
  );
  return nest ? descend(`${name} ${word}`, nest.options, rest.join(" ").trim()) : { name, known, text };
}

/** Values stand between the names, each followed by a colon; what stands before the first name is the first text option's. */
function readOptions(
  known: readonly RegisteredOption[],
  text: string,
  ids: ReadonlyMap<string, string>,
): CommandOptions {
  const marks = [...text.matchAll(/(?:^|\s)([-\w]+):(?=\s|$|\S)/gu)].filter(([, name]) =>
    known.some((one) => one.name === name),
  );
  const options: Record<string, Value> = {};
  const loose = text.slice(0, marks[0]?.index ?? text.length).trim();
  const standard = known.find(({ type }) => type === Option.String);
  if (loose && !standard) throw new ClientRefusal(`"${loose}" belongs to no option.`);
  if (loose && standard) options[standard.name] = readValue(standard, loose, ids);
  marks.forEach((mark, at) => {
    const option = known.find(({ name }) => name === mark[1]);
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim();
    if (option && value) options[option.name] = readValue(option, value, ids);
  });
  return options;
}

type Value = string | number | boolean | { readonly id: string };

function readValue(option: RegisteredOption, text: string, ids: ReadonlyMap<string, string>): Value {
  const { name, type, choices } = option;
  const choice = choices.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (choice) return choice.value;
  if (type === Option.String) return text;
  if (type === Option.Boolean && /^(?:true|yes|false|no)$/i.test(text)) return /^(?:true|yes)$/i.test(text);
  if ((type === Option.Integer || type === Option.Number) && Number.isFinite(Number(text)))
    return Number(text);
  const id = NAMED.has(type) ? ids.get(text.replace(/^[@#]/, "").toLowerCase()) : undefined;
  if (id !== undefined) return { id };
  throw new ClientRefusal(`"${text}" is not a value that ${name} takes here.`);
}
