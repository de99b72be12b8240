import { ChannelType } from "discord-api-types/v10";
import { guildPermissions, permissionsIn } from "../permissions.ts";
import type { Channel, Guild, Member, Role, User, World } from "./world.ts";

/** A user as the API shows one. */
export function presentUser(user: User) {
  return {
    id: user.id,
    username: user.username,
    discriminator: "0",
    global_name: user.globalName,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** A member without the user, as messages carry it. */
export function presentMember(member: Member) {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: 0,
    joined_at: new Date(member.joinedAt).toISOString(),
    mute: false,
    nick: null,
    pending: false,
    premium_since: null,
    roles: member.roles,
  };
}

export function presentRole(role: Role) {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: role.botId !== undefined,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.botId === undefined ? {} : { tags: { bot_id: role.botId } }),
  };
}

/** A guild as `GET /guilds/{guild_id}` shows it. */
export function presentGuild(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    home_header: null,
    banner: null,
    vanity_url_code: null,
    application_id: null,
    preferred_locale: guild.locale,
    region: "deprecated",
    features: [],
    roles: [...guild.roles.values()].map(presentRole),
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    default_message_notifications: 0,
    explicit_content_filter: 2,
    mfa_level: 0,
    max_presences: null,
    max_members: 25_000_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
  };
}

/** A guild as the gateway announces it: with channels, threads and members, of whom the bot is always one. */
export function presentGuildCreate(world: World, guild: Guild, withAllMembers: boolean) {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const members = [...guild.members.values()].filter(
    ({ userId }) => withAllMembers || userId === world.application.botId,
  );
  const own = guild.members.get(world.application.botId);
  return {
    ...presentGuild(guild),
    joined_at: new Date(own?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map((member) => presentFullMember(world, member)),
    channels: channels.filter(({ thread }) => !thread).map((channel) => presentChannel(world, channel)),
    threads: channels
      .filter(({ thread }) => thread && !thread.archived)
      .map((thread) => presentChannel(world, thread)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A member with the user. */
export function presentFullMember(world: World, member: Member) {
  const user = world.users.get(member.userId);
  return { ...presentMember(member), ...(user ? { user: presentUser(user) } : {}) };
}

/** The member who acts, as an interaction carries it: with the permissions in the channel. */
export function presentActingMember(world: World, member: Member, channel: Channel) {
  return {
    ...presentFullMember(world, member),
    permissions: permissionsIn(world, member.userId, channel).toString(),
  };
}

export function presentChannel(world: World, channel: Channel) {
  const common = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: channel.lastMessageId ?? null,
  };
  if (channel.recipientId !== undefined) {
    const recipient = world.users.get(channel.recipientId);
    return { ...common, recipients: recipient ? [presentUser(recipient)] : [] };
  }
  const inGuild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
  };
  if (channel.thread) return { ...inGuild, ...presentThread(channel.thread), rate_limit_per_user: 0 };
  const overwrites = channel.overwrites.map(({ id, type, allow, deny }) => {
    return { id, type: type === "role" ? 0 : 1, allow: allow.toString(), deny: deny.toString() };
  });
  const forum =
    channel.type === ChannelType.GuildForum ? { available_tags: [], default_sort_order: null } : {};
  return {
    ...inGuild,
    ...forum,
    position: channel.position,
    permission_overwrites: overwrites,
    topic: channel.topic ?? null,
    nsfw: false,
    rate_limit_per_user: 0,
  };
}

/** The bot's guild as `GET /users/@me/guilds` lists it. */
export function presentOwnGuild(guild: Guild, userId: string) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === userId,
    permissions: guildPermissions(guild, userId).toString(),
    features: [],
  };
}

function presentThread(thread: NonNullable<Channel["thread"]>) {
  return {
    owner_id: thread.ownerId,
    message_count: thread.messages,
    total_message_sent: thread.messages,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: new Date(thread.archivedAt).toISOString(),
      auto_archive_duration: thread.autoArchive,
      create_timestamp: new Date(thread.createdAt).toISOString(),
      locked: thread.locked,
    },
  };
}
