import { type Client, type CloseEvent, Events, RESTEvents, Status } from "discord.js";
import { BAD_TOKEN, closeFailure, DiscordFailure } from "./failure.ts";
import { createWatchdog } from "./watchdog.ts";

/** What may end a bot that runs: it resolves once, with the reason, and the bot is then of no more use. */
export interface Lifeline {
  readonly ended: Promise<DiscordFailure>;
  release(): void;
}

/**
 * Watches for the three ends that discord.js does not recover from, or does not notice:
 *
 *     the gateway closes for good (token reset, intents withdrawn)      its close code
 *     a request with the bot's token is answered 401                    the token was reset
 *     no connection for five minutes, whatever the reason               a supervisor's fresh start is the best remedy
 */
export function lifeline(client: Client, { longestSilence, checkEvery } = PATIENCE): Lifeline {
  const { promise: ended, resolve: end } = Promise.withResolvers<DiscordFailure>();
  client.on(Events.ShardDisconnect, ({ code }: CloseEvent) => {
    const failure = closeFailure(code);
    if (failure !== undefined) end(failure);
  });
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status === 401 && data.auth === true) end(new DiscordFailure(BAD_TOKEN));
  });
  const isTooLong = createWatchdog(longestSilence);
  // It also keeps the process alive: one that loses its last socket would otherwise end in silence, and with status 0.
  const timer = setInterval(() => {
    if (isTooLong(isConnected(client), Date.now())) end(new DiscordFailure(SILENT));
  }, checkEvery);
  return { ended, release: () => clearInterval(timer) };
}

/** In milliseconds. */
const PATIENCE = { longestSilence: 5 * 60_000, checkEvery: 15_000 };
const SILENT = "There has been no connection to Discord's gateway for five minutes. Start Ibid again.";

/** `client.isReady()` alone stays true when a connection is lost. */
function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
}
