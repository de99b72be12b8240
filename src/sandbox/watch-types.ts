export interface RecordedRequest {
  readonly method: string;
  /** Templated as in Discord's API description: `/channels/{channel_id}/messages`; the path itself where no route fits. */
  readonly route: string;
  /** As requested, without the version and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or `payload_json` of a multipart one; undefined without a body. */
  readonly body: unknown;
  readonly status: number;
  /** What was answered; undefined for an empty answer. */
  readonly response: unknown;
  /** For an interaction's callback and its webhook: its age in milliseconds when the request was answered. */
  readonly interactionAge: number | undefined;
  /** True when a fault that the test injected decided the answer. */
  readonly injected: boolean;
}

export interface Violation {
  /** What went wrong, in words. */
  readonly rule: string;
  /** Discord's JSON error code, or the gateway's close code; 0 where it has none. */
  readonly code: number;
  /** The request as "POST /channels/{channel_id}/messages", or "gateway", or "interaction". */
  readonly where: string;
  readonly detail: unknown;
}

/** What to make fail. A match names the method, the templated route, or both; nothing matches everything. */
export interface RequestMatch {
  readonly method?: string;
  readonly route?: string;
}

/** A request that is held back on its way to Discord. */
export interface Hold {
  /** Resolves when the request is on its way. */
  readonly arrived: Promise<void>;
  /** Lets it go on, be it before it comes or after `clear`; resolves when Discord has answered it. */
  letGo(): Promise<void>;
}

export interface Faults {
  /** The next `times` (1) matching requests are answered so, with nothing done. */
  fail(
    match: RequestMatch,
    answer: { status: number; code?: number; message?: string; times?: number },
  ): void;
  /** The next `times` (1) matching requests reach Discord so many milliseconds later. */
  delay(match: RequestMatch, milliseconds: number, times?: number): void;
  /** The next matching request is held back until it is let go. */
  hold(match: RequestMatch): Hold;
  /** The next `times` (1) matching connections break, before the request is done or after it. */
  drop(match: RequestMatch, when?: "before" | "after", times?: number): void;
  /** The next `times` (1) matching requests are answered 429. */
  limit(match: RequestMatch, retryAfter: number, options?: { global?: boolean; times?: number }): void;
  readonly gateway: {
    /** Asks every session to reconnect (opcode 7). */
    reconnect(): void;
    /** Asks every client for a heartbeat at once (opcode 1). */
    requestHeartbeat(): void;
    /** Tells every session that it is invalid (opcode 9). */
    invalidSession(resumable: boolean): void;
    /** Closes every connection with the code. */
    drop(code: number): void;
    /** Breaks every connection without a closing frame. */
    cut(): void;
    /** From now on, or no longer: sends nothing and acknowledges nothing, with connections left open. */
    silence(on: boolean): void;
    /** Closes the next `times` (1) identifying connections with the code. */
    refuseIdentify(code: number, times?: number): void;
    /** A guild goes down, or comes up again, with the bot still in it. */
    outage(guild: { readonly id: string }, on: boolean): void;
  };
  /** Forgets every fault that has not struck yet. */
  clear(): void;
}
