import { DiscordAPIError, REST } from "discord.js";
import { ApplicationFlags, Routes } from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import { failureOf } from "./failure.ts";
import { makeRequest } from "./requests.ts";

/**
 * Whether the application may read messages that do not mention it (the privileged intent Message Content). A gateway that is asked for an
 * intent which the application has not closes the connection for good: so this is found out first. False where Discord does not tell.
 *
 * @throws DiscordFailure where the token is refused
 */
export async function mayReadMessages(apiUrl: string, token: string, log: Logger): Promise<boolean> {
  const rest = new REST({ api: apiUrl, makeRequest, timeout: PATIENCE, retries: 1 }).setToken(token);
  try {
    const { flags } = APPLICATION.parse(await rest.get(Routes.currentApplication()));
    return (flags & GRANTED) !== 0;
  } catch (error) {
    // A token is tried once: wrong ones are counted.
    if (error instanceof DiscordAPIError && error.status === 401) throw failureOf(error, apiUrl);
    // Whatever else is wrong is told by who logs in.
    log.debug({ err: error }, "Discord does not tell which intents the application has; going without");
    return false;
  }
}

/** Milliseconds. */
const PATIENCE = 5_000;

const APPLICATION = z.object({ flags: z.number().default(0) });

/** "Limited" is what an application of few servers has. */
const GRANTED = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
