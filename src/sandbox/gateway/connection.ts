import {
  GatewayCloseCodes as Close,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from "discord-api-types/v10";
import type { RawData, WebSocket } from "ws";
import { remember } from "../bounded.ts";
import { isBotIn } from "../world/membership.ts";
import { presentFullMember } from "../world/present-guild.ts";
import type { Hub } from "./hub.ts";
import { type Identify, type MembersRequest, type Resume, type Sent, sent } from "./payloads.ts";
import { REASONS, refusalOfIdentify } from "./refusals.ts";
import type { Session } from "./session.ts";
import { sender } from "./transport.ts";

const SENDS_A_MINUTE = 120;
const MINUTE = 60_000;
const LARGEST_PAYLOAD = 4_096;

/**
 * One client's connection.
 * ```
 * hello ─▶ identify ─▶ READY, GUILD_CREATE …  ─┐
 *   └────▶ resume ──▶ what was missed, RESUMED ─┴▶ dispatches, heartbeats
 * ```
 */
export class Connection {
  readonly #hub: Hub;
  readonly #socket: WebSocket;
  readonly #send: (payload: object) => void;
  readonly #deliver = (dispatch: object): void => this.#tell(dispatch);
  readonly #sentAt: number[] = [];
  #watch: NodeJS.Timeout | undefined;
  #session: Session | undefined;

  constructor(hub: Hub, socket: WebSocket, compress: string | null) {
    this.#hub = hub;
    this.#socket = socket;
    this.#send = sender(socket, compress);
    socket.on("message", (data) => this.#receive(data));
    socket.on("close", (code) => this.#left(code));
    socket.on("error", () => socket.terminate());
    hub.connected(this);
    this.#tell({ op: Op.Hello, d: { heartbeat_interval: hub.world.settings.heartbeatInterval, _trace: [] } });
    this.#expectHeartbeat();
  }

  askToReconnect(): void {
    this.#tell({ op: Op.Reconnect, d: null });
  }

  askForHeartbeat(): void {
    this.#tell({ op: Op.Heartbeat, d: null });
  }

  /** A session that cannot be resumed is gone from this moment. */
  invalidate(resumable: boolean): void {
    if (this.#session && !resumable) this.#hub.end(this.#session);
    this.#session?.leave(this.#deliver);
    this.#session = undefined;
    this.#tell({ op: Op.InvalidSession, d: resumable });
  }

  close(code: number, reason = ""): void {
    this.#socket.close(code, reason);
  }

  cut(): void {
    this.#socket.terminate();
  }

  #receive(data: RawData): void {
    const raw = Buffer.isBuffer(data) ? data : Buffer.from(String(data));
    const parsed = sent.safeParse(jsonOf(raw));
    if (this.#isTooFast()) this.#refuse(Close.RateLimited);
    else if (raw.byteLength > LARGEST_PAYLOAD) this.#refuse(Close.DecodeError);
    else if (parsed.success) this.#obey(parsed.data);
    else
      this.#refuse(
        parsed.error.issues[0]?.code === "invalid_union" ? Close.UnknownOpcode : Close.DecodeError,
      );
  }

  #obey(payload: Sent): void {
    if (payload.op === Op.Heartbeat) {
      this.#expectHeartbeat();
      this.#tell({ op: Op.HeartbeatAck });
    } else if (payload.op === Op.Identify) this.#identify(payload.d);
    else if (payload.op === Op.Resume) this.#resume(payload.d);
    else if (!this.#session) this.#refuse(Close.NotAuthenticated);
    else if (payload.op === Op.RequestGuildMembers) this.#sendMembers(this.#session, payload.d);
  }

  #identify(identify: Identify): void {
    const { world, startLimit } = this.#hub;
    const injected = this.#hub.nextRefusal();
    if (injected !== undefined) {
      this.close(injected, REASONS[injected]);
      return;
    }
    const refusal = this.#session
      ? Close.AlreadyAuthenticated
      : refusalOfIdentify(identify, world.settings, startLimit.remaining);
    if (refusal) {
      this.#refuse(refusal);
      return;
    }
    const session = this.#hub.open(identify.intents, identify.shard ?? [0, 1]);
    this.#serve(session);
    this.#hub.greet(session);
  }

  #resume({ token, session_id: id, seq }: Resume): void {
    const { world } = this.#hub;
    const session = this.#hub.find(id);
    const missed = session?.missedSince(seq);
    if (this.#session) this.#refuse(Close.AlreadyAuthenticated);
    else if (token !== world.settings.token) this.#refuse(Close.AuthenticationFailed);
    else if (session && seq > session.sequence) this.#refuse(Close.InvalidSeq);
    else if (session && missed) {
      this.#serve(session);
      for (const dispatch of missed) this.#tell(dispatch);
      session.push("RESUMED", { _trace: [] });
      world.changes.notify();
    } else {
      if (session) this.#hub.end(session);
      this.#tell({ op: Op.InvalidSession, d: false });
    }
  }

  #serve(session: Session): void {
    this.#session = session;
    session.serve(this.#deliver);
  }

  #sendMembers(session: Session, request: MembersRequest): void {
    const { world } = this.#hub;
    const { guild_id: wanted, query = "", limit = 0, user_ids: ids, nonce } = request;
    const guild = world.guilds.get(Array.isArray(wanted) ? (wanted[0] ?? "") : wanted);
    if (!guild || !isBotIn(world, guild)) return;
    const wantsAll = ids === undefined && query === "" && limit === 0;
    if (wantsAll && (session.intents & Intent.GuildMembers) === 0) {
      this.#refuse(Close.DisallowedIntents);
      return;
    }
    const listed = typeof ids === "string" ? [ids] : ids;
    const members = [...guild.members.values()].filter(({ userId }) => {
      return listed ? listed.includes(userId) : world.users.get(userId)?.username.startsWith(query);
    });
    session.push("GUILD_MEMBERS_CHUNK", {
      guild_id: guild.id,
      members: members.map((member) => presentFullMember(world, member)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: (listed ?? []).filter((id) => !guild.members.has(id)),
      ...(nonce === undefined ? {} : { nonce }),
    });
  }

  #isTooFast(): boolean {
    const now = Date.now();
    while ((this.#sentAt[0] ?? now) <= now - MINUTE) this.#sentAt.shift();
    return this.#sentAt.push(now) > SENDS_A_MINUTE;
  }

  /** A client that misses two heartbeats is gone, whatever its socket says. */
  #expectHeartbeat(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(
      () => this.#refuse(Close.SessionTimedOut),
      2 * this.#hub.world.settings.heartbeatInterval,
    );
    this.#watch.unref();
  }

  #tell(payload: object): void {
    if (!this.#hub.isSilent && this.#socket.readyState === this.#socket.OPEN)
      this.#send({ t: null, s: null, d: null, ...payload });
  }

  #refuse(code: number): void {
    if (this.#hub.isSilent) return;
    const rule = REASONS[code] ?? "Closed.";
    remember(this.#hub.world.violations, { rule, code, where: "gateway", detail: undefined });
    this.close(code, rule);
  }

  /** A client that says goodbye with 1000 or 1001 gives its session up; any other end can be resumed. */
  #left(code: number): void {
    clearTimeout(this.#watch);
    this.#hub.disconnected(this);
    if (!this.#session) return;
    if (code === 1000 || code === 1001) this.#hub.end(this.#session);
    else this.#session.leave(this.#deliver);
    this.#hub.world.changes.notify();
  }
}

function jsonOf(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString("utf8"));
  } catch {
    return undefined;
  }
}
