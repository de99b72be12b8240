import type { Faults, Hold, RequestMatch } from "./watch-types.ts";

interface Armed<Effect> {
  readonly match: RequestMatch;
  readonly effect: Effect;
  times: number;
}

interface InjectedAnswer {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

interface InjectedLimit {
  readonly retryAfter: number;
  readonly global: boolean;
}

interface Held {
  /** To be called when the request has come. */
  come(): void;
  /** Resolves when it may go on. */
  readonly go: Promise<void>;
  /** To be called when it has been answered. */
  done(): void;
}

/** What strikes one request. */
export interface Strike {
  readonly answer: InjectedAnswer | undefined;
  readonly delay: number;
  readonly held: Held | undefined;
  readonly drop: "before" | "after" | undefined;
  readonly limit: InjectedLimit | undefined;
}

/** Faults of REST that wait for the requests that they match; each strikes a counted number of times. */
export class RequestFaults implements Omit<Faults, "gateway"> {
  #answers: Armed<InjectedAnswer>[] = [];
  #delays: Armed<number>[] = [];
  #holds: Armed<Held>[] = [];
  #drops: Armed<"before" | "after">[] = [];
  #limits: Armed<InjectedLimit>[] = [];

  fail(
    match: RequestMatch,
    answer: { status: number; code?: number; message?: string; times?: number },
  ): void {
    const { status, code = 0, message = `${status}: injected`, times = 1 } = answer;
    this.#answers.push({ match, effect: { status, code, message }, times });
  }

  delay(match: RequestMatch, milliseconds: number, times = 1): void {
    this.#delays.push({ match, effect: milliseconds, times });
  }

  hold(match: RequestMatch): Hold {
    const come = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    const effect = { come: come.resolve, go: go.promise, done: done.resolve };
    this.#holds.push({ match, effect, times: 1 });
    const letGo = (): Promise<void> => {
      go.resolve();
      return done.promise;
    };
    return { arrived: come.promise, letGo };
  }

  drop(match: RequestMatch, when: "before" | "after" = "before", times = 1): void {
    this.#drops.push({ match, effect: when, times });
  }

  limit(match: RequestMatch, retryAfter: number, { global = false, times = 1 } = {}): void {
    this.#limits.push({ match, effect: { retryAfter, global }, times });
  }

  clear(): void {
    this.#answers = [];
    this.#delays = [];
    this.#holds = [];
    this.#drops = [];
    this.#limits = [];
  }

  /** Takes what strikes this request; each kind at most once. */
  strike(method: string, route: string): Strike {
    return {
      answer: take(this.#answers, method, route),
      delay: take(this.#delays, method, route) ?? 0,
      held: take(this.#holds, method, route),
      drop: take(this.#drops, method, route),
      limit: take(this.#limits, method, route),
    };
  }
}

function take<Effect>(armed: readonly Armed<Effect>[], method: string, route: string): Effect | undefined {
  const found = armed.find(({ match, times }) => {
    return times > 0 && (match.method ?? method) === method && (match.route ?? route) === route;
  });
  if (!found) return undefined;
  found.times -= 1;
  return found.effect;
}
