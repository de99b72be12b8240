import { ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import type { CommandOptions } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { type Command, type CommandOption, optionsOf, type PlainOption } from "../limits/commands.ts";
import type { Resolved } from "./resolved.ts";

interface SentOption {
  readonly name: string;
  readonly type: Option;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

interface Sent {
  readonly options: readonly SentOption[];
  readonly resolved: Resolved;
}

type Value = NonNullable<CommandOptions[string]>;

/**
 * The options of a command as Discord's client sends them, checked as the client checks them: required ones given, values of
 * the right type, within limits and choices. `path` names a subcommand. Throws ClientRefusal.
 */
export function sentOptions(
  resolved: Resolved,
  command: Command,
  path: readonly string[],
  given: CommandOptions,
): Sent {
  return descend(resolved, command, path, (leaf) => {
    refuseUnknown(leaf, given);
    return leaf.flatMap((option) => {
      const value = given[option.name];
      if (value !== undefined)
        return [{ name: option.name, type: option.type, value: checked(resolved, option, value) }];
      if (option.required) throw new ClientRefusal(`The option ${option.name} is required.`);
      return [];
    });
  });
}

/** The same while one option is being typed: nothing is required yet, and what stands in the focused one is a text. */
export function typedOptions(
  resolved: Resolved,
  command: Command,
  path: readonly string[],
  focused: { readonly name: string; readonly text: string },
  others: CommandOptions,
): Sent & { readonly choosesNumbers: boolean } {
  let choosesNumbers = false;
  const sent = descend(resolved, command, path, (leaf) => {
    refuseUnknown(leaf, others);
    const target = leaf.find(({ name }) => name === focused.name);
    if (!target?.autocomplete) throw new ClientRefusal(`The option ${focused.name} has no autocomplete.`);
    choosesNumbers = target.type !== Option.String;
    return leaf.flatMap((option): SentOption[] => {
      const { name, type } = option;
      if (option === target) return [{ name, type, value: focused.text, focused: true }];
      const value = others[name];
      return value === undefined ? [] : [{ name, type, value: checked(resolved, option, value) }];
    });
  });
  return { ...sent, choosesNumbers };
}

/** Goes down to the subcommand, and wraps its options on the way back. */
function descend(
  resolved: Resolved,
  parent: Command | CommandOption,
  [step, ...rest]: readonly string[],
  read: (leaf: readonly PlainOption[]) => readonly SentOption[],
): Sent {
  const children = optionsOf(parent);
  const plain = children.filter((child) => !isNest(child));
  if (step === undefined) {
    if (plain.length < children.length)
      throw new ClientRefusal(`${parent.name} needs one of its subcommands.`);
    return { options: read(plain), resolved };
  }
  const child = children.find(({ name }) => name === step);
  if (!child || !isNest(child)) throw new ClientRefusal(`${parent.name} has no subcommand ${step}.`);
  const { options } = descend(resolved, child, rest, read);
  return { options: [{ name: child.name, type: child.type, options }], resolved };
}

function isNest(option: CommandOption): option is Exclude<CommandOption, PlainOption> {
  return option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
}

function refuseUnknown(options: readonly PlainOption[], given: CommandOptions): void {
  const unknown = Object.keys(given).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) throw new ClientRefusal(`There is no option ${unknown}.`);
}

function checked(resolved: Resolved, option: PlainOption, value: Value): string | number | boolean {
  switch (option.type) {
    case Option.String:
      return checkedText(option, value);
    case Option.Integer:
    case Option.Number:
      return checkedNumber(option, value);
    case Option.Boolean:
      if (typeof value !== "boolean") throw new ClientRefusal(`${option.name} is true or false.`);
      return value;
    case Option.Attachment:
      if (typeof value !== "object" || !("filename" in value))
        throw new ClientRefusal(`${option.name} takes a file.`);
      return resolved.addFile(value);
    default: {
      if (typeof value !== "object" || !("id" in value))
        throw new ClientRefusal(`${option.name} takes something with an id.`);
      return resolved.add(option, value.id);
    }
  }
}

function checkedText(option: PlainOption, value: Value): string {
  const { name, min_length: least = 1, max_length: most = 6_000 } = option;
  if (typeof value !== "string") throw new ClientRefusal(`${name} takes a text.`);
  if (value.length < least) throw new ClientRefusal(`${name} takes at least ${least} characters.`);
  if (value.length > most) throw new ClientRefusal(`${name} takes at most ${most} characters.`);
  refuseUnlisted(option, value);
  return value;
}

function checkedNumber(option: PlainOption, value: Value): number {
  const { name, type, min_value: least = -(2 ** 53), max_value: most = 2 ** 53 } = option;
  if (typeof value !== "number") throw new ClientRefusal(`${name} takes a number.`);
  if (type === Option.Integer && !Number.isInteger(value))
    throw new ClientRefusal(`${name} takes a whole number.`);
  if (value < least || value > most) throw new ClientRefusal(`${name} lies between ${least} and ${most}.`);
  refuseUnlisted(option, value);
  return value;
}

/** Choices are all that can be picked; autocomplete only suggests. */
function refuseUnlisted({ name, choices = [] }: PlainOption, value: string | number): void {
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw new ClientRefusal(`${name} is one of ${choices.map((choice) => choice.name).join(", ")}.`);
}
