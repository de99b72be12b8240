import { z } from "zod";
import { apiError } from "../api-error.ts";
import { readBody } from "../form-error.ts";
import { snowflake } from "../limits/rules.ts";
import { openDm } from "../world/channels.ts";
import { isBotIn } from "../world/membership.ts";
import { presentChannel, presentOwnGuild, presentUser } from "../world/present-guild.ts";
import type { Guild, World } from "../world/world.ts";
import { idOf, ok, type Route } from "./route.ts";

/** The bot itself, its application, other users, and DMs with them. */
export function userRoutes(world: World): readonly Route[] {
  const application = () => ok(presentApplication(world));
  return [
    { method: "GET", path: "/applications/@me", handle: application },
    { method: "GET", path: "/oauth2/applications/@me", handle: application },
    { method: "GET", path: "/users/@me", handle: () => ok(presentSelf(world)) },
    {
      method: "GET",
      path: "/users/@me/guilds",
      handle: () => ok(ownGuilds(world).map((guild) => presentOwnGuild(guild, world.application.botId))),
    },
    {
      method: "POST",
      path: "/users/@me/channels",
      handle: (call) => {
        const { recipient_id: id } = readBody(z.object({ recipient_id: snowflake }), call.body);
        const recipient = world.users.get(id);
        if (!recipient) throw apiError("unknownUser");
        if (recipient.bot) throw apiError("cannotMessageUser");
        return ok(presentChannel(world, openDm(world, recipient)));
      },
    },
    {
      method: "GET",
      path: "/users/{user_id}",
      handle: (call) => {
        const user = world.users.get(idOf(call, "user_id"));
        if (!user) throw apiError("unknownUser");
        return ok(presentUser(user));
      },
    },
  ];
}

function ownGuilds(world: World): readonly Guild[] {
  return [...world.guilds.values()].filter((guild) => isBotIn(world, guild));
}

/** The application as the API shows it, whole. */
function presentApplication(world: World) {
  const { id, name, flags, botId, ownerId } = world.application;
  const bot = world.users.get(botId);
  const owner = world.users.get(ownerId);
  return {
    id,
    name,
    icon: null,
    description: "",
    summary: "",
    type: null,
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    hook: true,
    storefront_available: false,
    internal_guild_restriction: 1,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { "0": {} },
    verify_key: "0".repeat(64),
    flags,
    flags_new: String(flags),
    eligible_oauth2_scopes: ["bot", "applications.commands"],
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: ownGuilds(world).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    event_webhooks_status: 1,
    team: null,
    ...(bot ? { bot: presentUser(bot) } : {}),
    ...(owner ? { owner: presentUser(owner) } : {}),
  };
}

/** The bot's own user, with what only it may know. */
function presentSelf(world: World) {
  const bot = world.users.get(world.application.botId);
  return {
    ...(bot ? presentUser(bot) : {}),
    mfa_enabled: true,
    locale: "en-US",
    verified: true,
    email: null,
    bio: "",
  };
}
