import { type Client, DiscordAPIError, Routes } from "discord.js";
import type { Logger } from "pino";
import { type CommandData, commandIds, forOneServer, isSameSet } from "./command-set.ts";
import { DiscordFailure } from "./failure.ts";

/**
 * Makes Discord's set of commands the given one: in one server when `guildId` is set, else everywhere. Writes only when the
 * set has changed, because Discord counts writes by day; a set that cannot be read is written. Resolves with the ids that the slash
 * commands have there, by name; without those that Discord does not tell.
 *
 * @throws DiscordFailure when Discord refuses the set.
 */
export async function register(
  client: Client<true>,
  commands: readonly CommandData[],
  guildId: string | undefined,
  log: Logger,
): Promise<ReadonlyMap<string, string>> {
  const { id } = client.application;
  const isForOne = guildId !== undefined;
  const route = isForOne ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id);
  const wanted = isForOne ? commands.map(forOneServer) : commands;
  const present = await readSet(client, route, log);
  if (isSameSet(present, wanted, isForOne ? "one server" : "everywhere")) {
    log.info({ commands: commands.length }, "the commands are registered already");
    return commandIds(present);
  }
  try {
    const registered = await client.rest.put(route, { body: wanted });
    log.info({ commands: commands.length, guildId }, "registered the commands");
    return commandIds(registered);
  } catch (error) {
    if (error instanceof DiscordAPIError) throw refusal(error, guildId);
    // Discord keeps the set of the last start, and mentions need none: better to serve than to stop for a passing fault.
    log.error({ err: error }, "the commands could not be registered; a restart tries again");
    return commandIds(present);
  }
}

function refusal(error: DiscordAPIError, guildId: string | undefined): DiscordFailure {
  const isForeignServer = guildId !== undefined && (error.status === 403 || error.status === 404);
  const line = isForeignServer
    ? `DISCORD_GUILD_ID names a server that the bot is not in (${guildId}). Invite it with the scope applications.commands, or correct the id.`
    : `Discord refused the commands: ${error.message.replace(/\s+/g, " ")} (${error.code}).`;
  return new DiscordFailure(line, { cause: error });
}

async function readSet(client: Client<true>, route: `/${string}`, log: Logger): Promise<unknown> {
  try {
    // Without it Discord tells the names in one language only, and every start would find the set changed.
    return await client.rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  } catch (error) {
    log.warn({ err: error }, "the registered commands cannot be read; registering them");
    return undefined;
  }
}
