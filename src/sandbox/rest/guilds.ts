import { GatewayIntentBits as Intent } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { presentChannel, presentFullMember, presentGuild, presentRole } from "../world/present-guild.ts";
import type { World } from "../world/world.ts";
import { ownGuild } from "./access.ts";
import { type Call, countOf, idOf, ok, type Route } from "./route.ts";

const PATH = "/guilds/{guild_id}";

/** A guild, and what is in it. */
export function guildRoutes(world: World): readonly Route[] {
  const guildOf = (call: Call) => ownGuild(world, idOf(call, "guild_id"));
  return [
    { method: "GET", path: PATH, handle: (call) => ok(presentGuild(guildOf(call))) },
    {
      method: "GET",
      path: `${PATH}/channels`,
      handle: (call) => {
        const { id } = guildOf(call);
        const own = [...world.channels.values()].filter(({ guildId, thread }) => guildId === id && !thread);
        return ok(own.map((channel) => presentChannel(world, channel)));
      },
    },
    {
      method: "GET",
      path: `${PATH}/roles`,
      handle: (call) => ok([...guildOf(call).roles.values()].map(presentRole)),
    },
    {
      method: "GET",
      path: `${PATH}/roles/{role_id}`,
      handle: (call) => {
        const role = guildOf(call).roles.get(idOf(call, "role_id"));
        if (!role) throw apiError("unknownRole");
        return ok(presentRole(role));
      },
    },
    { method: "GET", path: `${PATH}/members`, handle: (call) => ok(members(world, call)) },
    {
      method: "GET",
      path: `${PATH}/members/search`,
      handle: (call) => {
        const guild = guildOf(call);
        const start = (call.query["query"] ?? "").toLowerCase();
        const named = [...guild.members.values()].filter(({ userId }) => {
          return world.users.get(userId)?.username.toLowerCase().startsWith(start);
        });
        return ok(
          named
            .slice(0, countOf(call, "limit", 1, 1_000, 1))
            .map((member) => presentFullMember(world, member)),
        );
      },
    },
    {
      method: "GET",
      path: `${PATH}/members/{user_id}`,
      handle: (call) => {
        const guild = guildOf(call);
        const id = idOf(call, "user_id");
        const member = guild.members.get(id);
        if (!member) throw apiError(world.users.has(id) ? "unknownMember" : "unknownUser");
        return ok(presentFullMember(world, member));
      },
    },
  ];
}

/** Listing everyone takes the privileged Guild Members intent. */
function members(world: World, call: Call) {
  const guild = ownGuild(world, idOf(call, "guild_id"));
  if ((world.settings.grantedIntents & Intent.GuildMembers) === 0) throw apiError("missingAccess");
  const after = BigInt(call.query["after"] ?? "0");
  const limit = countOf(call, "limit", 1, 1_000, 1);
  const following = [...guild.members.values()].filter(({ userId }) => BigInt(userId) > after);
  return following.slice(0, limit).map((member) => presentFullMember(world, member));
}
