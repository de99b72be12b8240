import { randomBytes } from "node:crypto";
import { GatewayOpcodes as Op } from "discord-api-types/v10";

/** How many dispatches a session keeps for a resume. */
const MOST_KEPT = 1_000;
/** How long a session outlives its connection. */
const LIFE_WITHOUT_CONNECTION = 90_000;

interface Dispatch {
  readonly op: typeof Op.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What survives a connection: the place in the stream of events, and the events that a resume replays. */
export class Session {
  readonly id = randomBytes(16).toString("hex");
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** Set while a connection serves the session. */
  deliver: ((dispatch: Dispatch) => void) | undefined;
  #sequence = 0;
  #kept: Dispatch[] = [];
  #leftAt: number | undefined;

  constructor(intents: number, shard: readonly [id: number, count: number]) {
    this.intents = intents;
    this.shard = shard;
  }

  get sequence(): number {
    return this.#sequence;
  }

  push(t: string, d: unknown): void {
    this.#sequence += 1;
    const dispatch: Dispatch = { op: Op.Dispatch, t, s: this.#sequence, d };
    this.#kept.push(dispatch);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    this.deliver?.(dispatch);
  }

  /** Whoever served the session is gone; another connection may have taken over before, and then nothing changes. */
  leave(deliver: Session["deliver"]): void {
    if (this.deliver === deliver) this.end();
  }

  end(): void {
    this.deliver = undefined;
    this.#leftAt = Date.now();
  }

  /** From now on this connection serves the session, and no other. */
  serve(deliver: NonNullable<Session["deliver"]>): void {
    this.deliver = deliver;
    this.#leftAt = undefined;
  }

  /** The dispatches after a sequence number; undefined when they are no longer all there, or the session is too old. */
  missedSince(sequence: number): readonly Dispatch[] | undefined {
    if (this.#leftAt !== undefined && Date.now() - this.#leftAt > LIFE_WITHOUT_CONNECTION) return undefined;
    const missed = this.#kept.filter(({ s }) => s > sequence);
    return missed.length === this.#sequence - sequence ? missed : undefined;
  }
}
