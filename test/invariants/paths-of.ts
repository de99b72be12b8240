import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";

/** A command's own options, or each of its subcommands' with their paths. */
export function pathsOf(
  path: string,
  options: readonly APIApplicationCommandOption[],
): readonly (readonly [path: string, options: readonly APIApplicationCommandOption[]])[] {
  const below = options.flatMap((one) =>
    one.type === Option.Subcommand ? [[`${path} ${one.name}`, one.options ?? []] as const] : [],
  );
  return below.length > 0 ? below : [[path, options]];
}
