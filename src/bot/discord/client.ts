import { Client, GatewayIntentBits, type GuildMember, Options, Partials, type User } from "discord.js";
import { NOBODY } from "./payload.ts";
import { makeRequest } from "./requests.ts";

/**
 * A client for any Discord-compatible API. Its caches hold what permissions are computed from
 * (servers, channels, roles, Ibid's own memberships) and next to nothing else, so memory does not grow with use.
 *
 * @param apiUrl base address without version, such as `https://discord.com/api`.
 * @param readsMessages whether to ask for the one privileged intent that Ibid can use: see `mayReadMessages`
 */
export function createClient(apiUrl: string, readsMessages = false): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // A direct message comes from a channel that the client has never heard of.
    partials: [Partials.Channel],
    allowedMentions: NOBODY,
    // A server that is down must not keep the others waiting; its channels become known when it comes back.
    waitGuildTimeout: 5_000,
    rest: {
      api: apiUrl,
      makeRequest,
      timeout: 10_000,
      retries: 2,
      // Whoever waits longer than this has gone, and requests must not pile up behind a limit.
      rejectOnRateLimit: ({ timeToReset }) => timeToReset > LONGEST_WAIT,
    },
    makeCache: Options.cacheWithLimits(CACHE_LIMITS),
    sweepers: { ...Options.DefaultSweeperSettings, threads: { interval: 3_600, lifetime: 3_600 } },
  });
  sweepDirectMessages(client);
  return client;
}

const LONGEST_WAIT = 30_000;

const isMe = ({ id, client }: User | GuildMember): boolean => id === client.user.id;

const CACHE_LIMITS = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 50, keepOverLimit: isMe },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 200, keepOverLimit: isMe },
  VoiceStateManager: 0,
};

/** The cache of channels takes no limit, and every person who writes to Ibid adds a channel to it. */
function sweepDirectMessages(client: Client): void {
  const everyHour = setInterval(
    () => client.channels.cache.sweep((channel) => channel.isDMBased()),
    3_600_000,
  );
  everyHour.unref();
}
