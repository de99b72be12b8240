import { ApplicationCommandType, RESTJSONErrorCodes as Code } from "discord-api-types/v10";
import { ApiError, apiError } from "../api-error.ts";
import { readBody } from "../form-error.ts";
import { type Command, command, commands, mostCommands } from "../limits/commands.ts";
import { isBotIn } from "../world/membership.ts";
import type { RegisteredCommand, World } from "../world/world.ts";
import { type Answer, type Call, DONE, idOf, ok, type Route } from "./route.ts";

const CREATIONS_A_DAY = 200;
const EVERYWHERE = "/applications/{application_id}/commands";
const IN_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";

/** The application's commands, in one guild or everywhere. */
export function commandRoutes(world: World): readonly Route[] {
  const created = new Map<string, number>();
  return [EVERYWHERE, IN_GUILD].flatMap((path): readonly Route[] => [
    {
      method: "GET",
      path,
      handle: (call) => ok(list(world, call)),
    },
    { method: "POST", path, handle: (call) => create(world, created, call) },
    { method: "PUT", path, handle: (call) => ok(overwrite(world, created, call)) },
    { method: "GET", path: `${path}/{command_id}`, handle: (call) => ok(shown(world, found(world, call))) },
    { method: "PATCH", path: `${path}/{command_id}`, handle: (call) => ok(change(world, call)) },
    {
      method: "DELETE",
      path: `${path}/{command_id}`,
      handle: (call) => {
        world.commands.delete(found(world, call).id);
        return DONE;
      },
    },
  ]);
}

/** The guild whose commands are meant, undefined for the application's own. Throws 20012 for another application's. */
function scopeOf(world: World, call: Call): string | undefined {
  if (idOf(call, "application_id") !== world.application.id) {
    throw new ApiError(
      403,
      Code.NotAuthorizedToPerformThisActionOnThisApplication,
      "You are not authorized to perform this action on this application",
    );
  }
  if (call.params["guild_id"] === undefined) return undefined;
  const guild = world.guilds.get(idOf(call, "guild_id"));
  if (!guild || !isBotIn(world, guild)) throw apiError("missingAccess");
  return guild.id;
}

function inScope(world: World, guildId: string | undefined): readonly RegisteredCommand[] {
  return [...world.commands.values()].filter((one) => one.guildId === guildId);
}

/** Translations are told only to who asks for them. */
function list(world: World, call: Call): readonly object[] {
  const all = inScope(world, scopeOf(world, call)).map((one) => shown(world, one));
  if (call.query["with_localizations"] === "true") return all;
  return all.map((one) => JSON.parse(JSON.stringify(one, withoutTranslations)));
}

function withoutTranslations(key: string, value: unknown): unknown {
  return key === "name_localizations" || key === "description_localizations" ? undefined : value;
}

function found(world: World, call: Call): RegisteredCommand {
  const scope = scopeOf(world, call);
  const one = world.commands.get(idOf(call, "command_id"));
  if (!one || one.guildId !== scope) throw apiError("unknownCommand");
  return one;
}

/** A command of a name that is there already replaces it, and the answer is 200 instead of 201. */
function create(world: World, created: Map<string, number>, call: Call): Answer {
  const scope = scopeOf(world, call);
  const data = readBody(command, call.body);
  const before = inScope(world, scope);
  const replaced = before.find((one) => isSame(one.data, data));
  if (
    !replaced &&
    before.filter(({ data: { type } }) => type === data.type).length >= mostCommands(data.type)
  ) {
    throw apiError("tooManyCommands");
  }
  const registered = register(world, created, scope, data, replaced);
  return { status: replaced ? 200 : 201, body: shown(world, registered) };
}

/** Replaces the whole scope; commands that keep type and name keep their id. */
function overwrite(world: World, created: Map<string, number>, call: Call): readonly object[] {
  const scope = scopeOf(world, call);
  const all = readBody(commands, call.body);
  for (const type of [
    ApplicationCommandType.ChatInput,
    ApplicationCommandType.User,
    ApplicationCommandType.Message,
  ]) {
    if (all.filter((one) => one.type === type).length > mostCommands(type)) throw apiError("tooManyCommands");
  }
  const before = inScope(world, scope);
  const kept = all.map((data) =>
    register(
      world,
      created,
      scope,
      data,
      before.find((one) => isSame(one.data, data)),
    ),
  );
  for (const { id } of before) if (!kept.some((one) => one.id === id)) world.commands.delete(id);
  return kept.map((one) => shown(world, one));
}

function change(world: World, call: Call): object {
  const before = found(world, call);
  const changes = call.body !== null && typeof call.body === "object" ? call.body : {};
  const data = readBody(command, { ...before.data, ...changes, type: before.data.type });
  const after = { ...before, version: world.ids.next(), data };
  world.commands.set(before.id, after);
  return shown(world, after);
}

function register(
  world: World,
  created: Map<string, number>,
  scope: string | undefined,
  data: Command,
  replaced: RegisteredCommand | undefined,
): RegisteredCommand {
  if (!replaced) countCreation(created, scope ?? "");
  const id = replaced?.id ?? world.ids.next();
  const unchanged = replaced && JSON.stringify(replaced.data) === JSON.stringify(data);
  const version = unchanged ? replaced.version : world.ids.next();
  const registered = { id, version, data, ...(scope === undefined ? {} : { guildId: scope }) };
  world.commands.set(id, registered);
  return registered;
}

function countCreation(created: Map<string, number>, scope: string): void {
  const count = (created.get(scope) ?? 0) + 1;
  if (count > CREATIONS_A_DAY) {
    throw new ApiError(
      429,
      Code.MaximumDailyApplicationCommandCreatesReached,
      "Max number of daily application command creates has been reached (200)",
    );
  }
  created.set(scope, count);
}

function isSame(one: Command, other: Command): boolean {
  return one.type === other.type && one.name === other.name;
}

function shown(world: World, { id, guildId, version, data }: RegisteredCommand): object {
  return {
    id,
    application_id: world.application.id,
    version,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    name_localizations: null,
    description: "",
    nsfw: false,
    ...data,
    default_member_permissions: data.default_member_permissions ?? null,
    integration_types: data.integration_types ?? [0],
    ...(guildId === undefined
      ? { contexts: data.contexts ?? null, dm_permission: data.dm_permission ?? true }
      : {}),
  };
}
