import {
  ApplicationFlags,
  ChannelType,
  GatewayIntentBits as Intent,
  PermissionFlagsBits as P,
  ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import { BoundedMap } from "../bounded.ts";
import type { People, Place, Places } from "../place-types.ts";
import { Signal } from "../signal.ts";
import { SnowflakeSource } from "../snowflake.ts";
import { BOT_PERMISSIONS } from "./membership.ts";
import type { Channel, Guild, Overwrite, Role, Settings, User, World } from "./world.ts";

/** When the seeded things were made: long before any test, so that ages come out plausible. */
const FOUNDED = Date.UTC(2024, 8, 2, 9);

/** Discord's defaults for @everyone in a new guild, as far as text channels go; pinging everyone is among them. */
const EVERYONE =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.MentionEveryone |
  P.ReadMessageHistory |
  P.UseApplicationCommands |
  P.UseExternalEmojis;

const MODERATOR =
  P.ManageGuild | P.ManageChannels | P.ManageMessages | P.ManageThreads | P.ModerateMembers | P.KickMembers;

/** A small Discord: a study group of five people and a bot, and a second guild that shares only the bot and the owner. */
export function seed(settings: Settings): { world: World; places: Places; people: People } {
  const ids = new SnowflakeSource();
  const make = () => ids.next(FOUNDED);

  const person = (username: string, globalName: string, takesDms = true): User => {
    return { id: make(), username, globalName, bot: false, takesDms };
  };
  const member = person("mika", "Mika");
  const moderator = person("noor", "Noor");
  const administrator = person("ada", "Ada");
  const stranger = person("sten", "Sten");
  const recluse = person("rue", "Rue", false);
  const bot: User = { id: make(), username: "ibid", globalName: "Ibid", bot: true, takesDms: false };

  const study = guild(make(), "Study group", administrator.id);
  const moderators = addRole(study, {
    id: make(),
    name: "Moderators",
    permissions: MODERATOR,
    mentionable: false,
  });
  const readers = addRole(study, { id: make(), name: "Readers", permissions: 0n, mentionable: true });
  const botRole = addRole(study, {
    id: make(),
    name: "Ibid",
    permissions: BOT_PERMISSIONS,
    mentionable: false,
    botId: bot.id,
  });
  join(study, member, readers.id);
  join(study, moderator, moderators.id);
  join(study, administrator);
  join(study, recluse);
  join(study, bot, botRole.id);

  const other = guild(make(), "Elsewhere", administrator.id);
  const otherBotRole = addRole(other, {
    id: make(),
    name: "Ibid",
    permissions: BOT_PERMISSIONS,
    mentionable: false,
    botId: bot.id,
  });
  join(other, stranger);
  join(other, administrator);
  join(other, bot, otherBotRole.id);

  const channels = new Map<string, Channel>();
  const place = (where: Guild, name: string, details: Partial<Channel> = {}): Place => {
    const position = channels.size;
    const channel: Channel = {
      id: make(),
      type: ChannelType.GuildText,
      name,
      position,
      overwrites: [],
      ...details,
      guildId: where.id,
    };
    channels.set(channel.id, channel);
    return { id: channel.id, name, guildId: where.id };
  };
  const role = (id: string, allow: bigint, deny: bigint): Overwrite => ({ id, type: "role", allow, deny });

  const general = place(study, "general");
  const studyChannel = place(study, "study", { topic: "Questions about the readings" });
  const written = P.SendMessages | P.SendMessagesInThreads;
  const readOnly = place(study, "announcements", {
    overwrites: [
      role(study.id, 0n, written),
      role(botRole.id, 0n, written),
      role(moderators.id, written, 0n),
    ],
  });
  const plain = place(study, "plain", {
    overwrites: [role(study.id, 0n, P.EmbedLinks), role(botRole.id, 0n, P.EmbedLinks)],
  });
  const hidden = place(study, "moderators", {
    overwrites: [
      role(study.id, 0n, P.ViewChannel),
      role(botRole.id, 0n, P.ViewChannel),
      role(moderators.id, P.ViewChannel, 0n),
    ],
  });
  const forum = place(study, "questions", { type: ChannelType.GuildForum });
  const thread = place(study, "Week one", {
    type: ChannelType.PublicThread,
    parentId: studyChannel.id,
    thread: {
      ownerId: member.id,
      createdAt: FOUNDED,
      members: new Map([[member.id, FOUNDED]]),
      archived: false,
      archivedAt: FOUNDED,
      locked: false,
      autoArchive: ThreadAutoArchiveDuration.OneWeek,
      messages: 0,
    },
  });
  const otherGeneral = place(other, "general");

  const users = [member, moderator, administrator, stranger, recluse, bot];
  const world: World = {
    settings,
    ids,
    application: {
      id: make(),
      name: "Ibid",
      botId: bot.id,
      ownerId: administrator.id,
      flags: flagsOf(settings.grantedIntents),
    },
    users: new Map(users.map((user) => [user.id, user])),
    guilds: new Map([study, other].map((one) => [one.id, one])),
    channels,
    messages: new BoundedMap(),
    commands: new Map(),
    interactions: new BoundedMap(),
    uploads: new BoundedMap(),
    changes: new Signal(),
    publish: () => {},
    violations: [],
    origin: "",
  };

  const shown = ({ id, globalName }: User) => ({ id, name: globalName });
  return {
    world,
    people: {
      member: shown(member),
      moderator: shown(moderator),
      administrator: shown(administrator),
      stranger: shown(stranger),
      recluse: shown(recluse),
    },
    places: {
      study: {
        id: study.id,
        name: study.name,
        channels: { general, study: studyChannel, readOnly, plain, hidden, forum, thread },
        roles: { moderator: moderators.id, bot: botRole.id, readers: readers.id },
      },
      other: { id: other.id, name: other.name, channels: { general: otherGeneral } },
    },
  };
}

function guild(id: string, name: string, ownerId: string): Guild {
  const made: Guild = { id, name, ownerId, locale: "en-GB", roles: new Map(), members: new Map() };
  addRole(made, { id, name: "@everyone", permissions: EVERYONE, mentionable: false });
  return made;
}

function addRole(to: Guild, role: Omit<Role, "position">): Role {
  const made = { ...role, position: to.roles.size };
  to.roles.set(role.id, made);
  return made;
}

function join(where: Guild, user: User, ...roles: string[]): void {
  where.members.set(user.id, { userId: user.id, roles, joinedAt: FOUNDED });
}

/** The flags tell a bot which privileged intents its application has; "limited" is what an unverified one gets. */
function flagsOf(granted: number): ApplicationFlags {
  const pairs = [
    [Intent.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
    [Intent.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
    [Intent.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
  ] as const;
  return pairs.reduce<number>(
    (flags, [intent, flag]) => ((granted & intent) === 0 ? flags : flags | flag),
    0,
  );
}
