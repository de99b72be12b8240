import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RateLimitError,
} from "discord.js";

/** Why the bot cannot start, or cannot go on: one line for whoever runs it, with the remedy. */
export class DiscordFailure extends Error {
  override readonly name = "DiscordFailure";
}

/** What a final close code of the gateway means; undefined for the codes after which a client connects again. */
export function closeFailure(code: number): DiscordFailure | undefined {
  const line = FINAL_CLOSES.get(code);
  return line === undefined ? undefined : new DiscordFailure(line);
}

/** What a failed login or a failed request at the start means. */
export function failureOf(error: unknown, apiUrl: string): DiscordFailure {
  if (error instanceof DiscordFailure) return error;
  return new DiscordFailure(lineFor(error, apiUrl), { cause: error });
}

export const BAD_TOKEN =
  "Discord refused the token. Put the present one into DISCORD_TOKEN: Developer Portal, your application, Bot, Reset Token.";

const FINAL_CLOSES: ReadonlyMap<number, string> = new Map<number, string>([
  [GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Discord refused the gateway intents (4014): an intent that Ibid asks for is not allowed. Allow it: Developer Portal, your application, Bot, Privileged Gateway Intents.",
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    "Discord refused the gateway intents (4013): it does not know one of them. Update Ibid.",
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    "Discord no longer speaks version 10 of its gateway (4012). Update Ibid.",
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    "The bot is in more servers than one gateway connection may serve (4011). This edition of Ibid uses one connection.",
  ],
  [GatewayCloseCodes.InvalidShard, "Discord refused the shard number (4010). Update Ibid."],
]);

function lineFor(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return BAD_TOKEN;
  if (error instanceof RateLimitError)
    return `${apiUrl} limits the rate of requests; wait some minutes, then start again.`;
  if (error instanceof HTTPError)
    return `${apiUrl} answers with ${error.status}: Discord has a fault; start again later.`;
  if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
  if (error instanceof DiscordAPIError)
    return `${notDiscord(apiUrl)} (${error.status} to ${error.method} ${error.url}).`;
  if (!(error instanceof Error)) return `${notDiscord(apiUrl)}.`;
  if (error.message.startsWith("Not enough sessions")) {
    return `The bot has started too often today, and Discord allows no more for now (${error.message}).`;
  }
  if (error.name === "AbortError") return `${apiUrl} does not answer in time. ${CHECK_URL}`;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return code === undefined
    ? `${notDiscord(apiUrl)} (${oneLine(error.message)}).`
    : `${apiUrl} cannot be reached (${code}). ${CHECK_URL}`;
}

const CHECK_URL = "Check DISCORD_API_URL and the network.";

function notDiscord(apiUrl: string): string {
  return `What answers at ${apiUrl} is not a Discord API; check DISCORD_API_URL`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}
