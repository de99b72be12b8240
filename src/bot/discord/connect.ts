import { type Client, type CloseEvent, Events } from "discord.js";
import { closeFailure, DiscordFailure, failureOf } from "./failure.ts";

/**
 * Logs in and resolves once the client is ready for use. discord.js by itself would go on trying a gateway that cannot be
 * reached twice a second for ever; here both the attempts and the time are bounded.
 *
 * @param patience milliseconds for all of it.
 * @throws DiscordFailure with one line that says what to do. The client is then of no more use.
 */
export async function connect(
  client: Client,
  token: string,
  apiUrl: string,
  patience = 45_000,
): Promise<Client<true>> {
  const end = Promise.withResolvers<never>();
  const giveUp = (line: string): void => end.reject(new DiscordFailure(line));
  const deadline = setTimeout(
    giveUp,
    patience,
    `${apiUrl} did not let the bot in within ${patience / 1_000} s. ${REMEDY}`,
  );

  const onDisconnect = ({ code }: CloseEvent): void => {
    const failure = closeFailure(code);
    if (failure !== undefined) end.reject(failure);
  };
  let attempts = 0;
  const onReconnecting = (): void => {
    attempts += 1;
    if (attempts === MOST_ATTEMPTS)
      giveUp(`The gateway that ${apiUrl} names closed ${attempts} connections. ${REMEDY}`);
  };
  client.on(Events.ShardDisconnect, onDisconnect).on(Events.ShardReconnecting, onReconnecting);

  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    return await Promise.race([end.promise, client.login(token).then(() => ready)]);
  } catch (error) {
    throw failureOf(error, apiUrl);
  } finally {
    clearTimeout(deadline);
    client.off(Events.ShardDisconnect, onDisconnect).off(Events.ShardReconnecting, onReconnecting);
  }
}

const MOST_ATTEMPTS = 5;
const REMEDY = "Check DISCORD_API_URL and the network, and Discord's status page.";
