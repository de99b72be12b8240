import { Events } from "discord.js";
import type { Logger } from "pino";
import type { WholeLibrary } from "../retrieval/index.ts";
import type { Store } from "../store/index.ts";
import { createClient } from "./discord/client.ts";
import { createCommandBook } from "./discord/command-book.ts";
import { connect } from "./discord/connect.ts";
import type { DiscordFailure } from "./discord/failure.ts";
import { logGateway } from "./discord/gateway-log.ts";
import { atMost, createInFlight } from "./discord/in-flight.ts";
import { handleInteraction } from "./discord/interactions.ts";
import { lifeline } from "./discord/lifeline.ts";
import { mayReadMessages } from "./discord/message-content.ts";
import { createMessageHandler } from "./discord/messages.ts";
import { createPosts } from "./discord/posts.ts";
import { register } from "./discord/registration.ts";
import type { Services } from "./feature.ts";
import { features } from "./features.ts";
import { createGate, type Paces } from "./gate/gate.ts";
import { createTally } from "./insights/tally.ts";
import { warmUpLookup } from "./lookup/warm-up.ts";
import { recover } from "./recovery.ts";
import { followMembership, membershipJob } from "./retention/membership.ts";
import { startSchedule } from "./schedule.ts";
import { openStanding } from "./standing/standing.ts";
import { openLessons } from "./teach/lessons.ts";

export interface BotOptions {
  readonly token: string;
  /** Base of a Discord-compatible API, without version. */
  readonly apiUrl: string;
  /** Where to register the commands; everywhere when absent. */
  readonly guildId?: string;
  readonly library: WholeLibrary;
  /** Whoever opened it closes it, after `stop`. */
  readonly store: Store;
  readonly log: Logger;
  /** How much a member may do in a short time; what people can do by hand when absent. */
  readonly paces?: Paces;
}

export interface Bot {
  /** Takes nothing new, finishes what is under way (at most five seconds of it), closes the gateway. */
  stop(): Promise<void>;
  /** Resolves when what an earlier run left undone has been done, as far as it can be. */
  readonly recovered: Promise<void>;
  /** Resolves when the bot can no longer run, with the reason in one line; stays open while it runs and after `stop`. */
  readonly ended: Promise<DiscordFailure>;
}

/**
 * Starts the bot; resolves when it is connected and its commands are registered.
 *
 * @throws DiscordFailure, whose message is one line with the remedy.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, library, store, log, paces } = options;
  const [readsMessages, standing] = await Promise.all([
    mayReadMessages(apiUrl, token, log),
    openStanding(store),
  ]);
  const client = createClient(apiUrl, readsMessages);
  const work = createInFlight();
  const commands = [...features.commands, ...features.menus].map(({ data }) => data);
  const book = createCommandBook(commands);
  const posts = createPosts(client);
  const lessons = await openLessons(library, store);
  const gate = createGate(standing, paces);
  const tally = createTally(store, log);
  const services: Services = {
    library,
    wholeLibrary: library,
    log,
    commands: book,
    store,
    standing,
    lessons,
    posts,
    gate,
    tally,
    readsMessages,
  };
  const handleMessage = createMessageHandler();
  client.on(Events.InteractionCreate, (interaction) =>
    work.track(handleInteraction(interaction, features, services)),
  );
  client.on(Events.MessageCreate, (message) => work.track(handleMessage(message, features, services)));
  const endMembership = followMembership(client, services, work.track);
  const membership = membershipJob(client);
  const endGatewayLog = logGateway(client, log);
  const life = lifeline(client);
  let stopSchedule = (): void => undefined;
  const stop = async (): Promise<void> => {
    stopSchedule();
    client.removeAllListeners(Events.InteractionCreate).removeAllListeners(Events.MessageCreate);
    endGatewayLog();
    endMembership();
    life.release();
    await work.settled(5_000);
    await atMost(tally.settled(), 5_000);
    await atMost(client.destroy(), 5_000);
  };

  try {
    const connected = await connect(client, token, apiUrl);
    book.learn(await register(connected, commands, guildId, log));
    log.info({ bot: connected.user.tag, servers: connected.guilds.cache.size }, "ready");
    const recovered = recover([membership.run, ...features.recovery], services);
    work.track(recovered);
    stopSchedule = startSchedule([membership, ...features.jobs], services, work.track);
    warmUpLookup(library);
    return { stop, recovered, ended: life.ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
