import { GatewayIntentBits as Intent, PermissionFlagsBits as P } from "discord-api-types/v10";
import { has, permissionsIn } from "../permissions.ts";
import { shardOf } from "../snowflake.ts";
import { contentIsShown } from "../visibility.ts";
import type { Faults } from "../watch-types.ts";
import { isBotIn } from "../world/membership.ts";
import { presentGuildCreate, presentUser } from "../world/present-guild.ts";
import { WITHHELD } from "../world/present-message.ts";
import type { GatewayEvent, World } from "../world/world.ts";
import { Session } from "./session.ts";

const SESSIONS_A_DAY = 1_000;
const DAY = 86_400_000;

/** A connection, as far as faults reach it. */
interface Reachable {
  askToReconnect(): void;
  askForHeartbeat(): void;
  invalidate(resumable: boolean): void;
  close(code: number, reason: string): void;
  cut(): void;
}

/** Every session and connection of the gateway; events go through here to whom they concern. */
export class Hub {
  readonly world: World;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Reachable>();
  readonly #openedAt = Date.now();
  #identified = 0;
  #refusals: number[] = [];
  /** While true nothing is sent, and nothing acknowledged. */
  isSilent = false;

  constructor(world: World) {
    this.world = world;
    world.publish = (event) => this.#publish(event);
  }

  /** Whether a bot is here that has been sent everything it starts with. */
  get isReady(): boolean {
    return [...this.#sessions.values()].some(({ deliver }) => deliver !== undefined);
  }

  get startLimit() {
    const resetAfter = DAY - ((Date.now() - this.#openedAt) % DAY);
    return {
      total: SESSIONS_A_DAY,
      remaining: Math.max(0, SESSIONS_A_DAY - this.#identified),
      reset_after: resetAfter,
      max_concurrency: 1,
    };
  }

  connected(connection: Reachable): void {
    this.#connections.add(connection);
  }

  disconnected(connection: Reachable): void {
    this.#connections.delete(connection);
  }

  /** The close code that a test wants the next identify to meet. */
  nextRefusal(): number | undefined {
    return this.#refusals.shift();
  }

  open(intents: number, shard: readonly [number, number]): Session {
    this.#identified += 1;
    const session = new Session(intents, shard);
    this.#sessions.set(session.id, session);
    return session;
  }

  find(sessionId: string): Session | undefined {
    return this.#sessions.get(sessionId);
  }

  end(session: Session): void {
    session.end();
    this.#sessions.delete(session.id);
    this.world.changes.notify();
  }

  /** READY, and the guilds of the shard. */
  greet(session: Session): void {
    const { world } = this;
    const bot = world.users.get(world.application.botId);
    const guilds = [...world.guilds.values()].filter(
      (guild) => isBotIn(world, guild) && shardOf(guild.id, session.shard[1]) === session.shard[0],
    );
    session.push("READY", {
      v: 10,
      user: { ...(bot ? presentUser(bot) : {}), email: null, mfa_enabled: true, verified: true },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: world.origin.replace("http:", "ws:"),
      session_type: "normal",
      shard: session.shard,
      application: { id: world.application.id, flags: world.application.flags },
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      _trace: [],
    });
    if ((session.intents & Intent.Guilds) !== 0) {
      const all = (session.intents & Intent.GuildMembers) !== 0;
      for (const guild of guilds) session.push("GUILD_CREATE", presentGuildCreate(world, guild, all));
    }
    world.changes.notify();
  }

  get faults(): Faults["gateway"] {
    const each = (act: (connection: Reachable) => void) => [...this.#connections].forEach(act);
    return {
      reconnect: () => each((connection) => connection.askToReconnect()),
      requestHeartbeat: () => each((connection) => connection.askForHeartbeat()),
      invalidSession: (resumable) => each((connection) => connection.invalidate(resumable)),
      drop: (code) => each((connection) => connection.close(code, "Injected")),
      cut: () => each((connection) => connection.cut()),
      silence: (on) => {
        this.isSilent = on;
      },
      refuseIdentify: (code, times = 1) => {
        this.#refusals.push(...Array.from({ length: times }, () => code));
      },
      outage: ({ id }, on) => this.#tellOfOutage(id, on),
    };
  }

  clearFaults(): void {
    this.#refusals = [];
    this.isSilent = false;
  }

  #tellOfOutage(guildId: string, isDown: boolean): void {
    const guild = this.world.guilds.get(guildId);
    if (!guild) return;
    const event = { intent: Intent.Guilds, guildId };
    if (isDown) this.#publish({ ...event, name: "GUILD_DELETE", data: { id: guildId, unavailable: true } });
    else
      this.#publish({ ...event, name: "GUILD_CREATE", data: presentGuildCreate(this.world, guild, false) });
  }

  #publish(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) {
      if (!concerns(this.world, event, session)) continue;
      const { message, data, name } = event;
      const isWhole = !message || contentIsShown(this.world, message, session.intents);
      session.push(name, structuredClone(isWhole ? data : { ...data, ...WITHHELD }));
    }
  }
}

/** By shard, by intent, and by what the bot can see. */
function concerns(world: World, event: GatewayEvent, session: Session): boolean {
  const [shard, shards] = session.shard;
  const ofShard = event.guildId === undefined ? shard === 0 : shardOf(event.guildId, shards) === shard;
  if (!ofShard) return false;
  if (event.intent !== undefined && (session.intents & event.intent) === 0) return false;
  const channel = event.channelId === undefined ? undefined : world.channels.get(event.channelId);
  return !channel || has(permissionsIn(world, world.application.botId, channel), P.ViewChannel);
}
