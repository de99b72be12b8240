import { type Client, Events } from "discord.js";
import type { Logger } from "pino";

/** Tells the log how the connection fares. The returned function ends that, so that a wanted end is not told as a fault. */
export function logGateway(client: Client, log: Logger): () => void {
  client.on(Events.Error, (err) => log.error({ err }, "the client reports an error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "the client warns"));
  client.on(Events.ShardError, (err) => log.warn({ err }, "the gateway's connection failed"));

  // discord.js tries twice a second: one line tells of the outage, another of its end.
  let isAway = false;
  client.on(Events.ShardReady, () => {
    isAway = false;
    log.info("began a session with the gateway");
  });
  client.on(Events.ShardResume, (_, replayed) => {
    isAway = false;
    log.info({ replayed }, "resumed the session with the gateway");
  });
  const onReconnecting = () => {
    if (!isAway) log.info("lost the gateway; reconnecting");
    isAway = true;
  };
  client.on(Events.ShardReconnecting, onReconnecting);
  return () => void client.off(Events.ShardReconnecting, onReconnecting);
}
