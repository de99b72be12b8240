import { BoundedMap } from "../bounded.ts";

/** Milliseconds after which a bucket is full again. */
const WINDOW = 1_000;
/** Requests a second over all routes, unless a single route may take more. */
const GLOBAL_LIMIT = 50;

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until the next request is taken; undefined when this one is. */
  readonly retryAfter: number | undefined;
  readonly isGlobal: boolean;
}

interface Bucket {
  readonly resetAt: number;
  used: number;
}

/**
 * A bucket for every route and major parameter (channel, guild, webhook), and one for all together, as Discord has them. Discord
 * does not tell the numbers of its routes beforehand, so a client must go by the headers; that is what these are for.
 */
export class RateLimits {
  readonly #limit: number;
  readonly #buckets = new BoundedMap<string, Bucket>();

  constructor(requestsPerSecond: number) {
    this.#limit = requestsPerSecond;
  }

  /** Counts a request, and says whether it is taken. Interactions are outside the global limit, and their callback outside all. */
  take(method: string, route: string, params: Readonly<Record<string, string>>): Verdict {
    if (route.endsWith("/callback")) return { headers: {}, retryAfter: undefined, isGlobal: false };
    const all = route.startsWith("/webhooks/") ? undefined : this.#use("all");
    if (all && all.used > Math.max(GLOBAL_LIMIT, this.#limit)) {
      return { headers: { "x-ratelimit-scope": "global" }, retryAfter: secondsTo(all), isGlobal: true };
    }
    const major = params["channel_id"] ?? params["guild_id"] ?? params["webhook_token"] ?? "";
    const bucket = this.#use(`${method} ${route} ${major}`);
    const headers = {
      "x-ratelimit-limit": String(this.#limit),
      "x-ratelimit-remaining": String(Math.max(0, this.#limit - bucket.used)),
      "x-ratelimit-reset": (bucket.resetAt / 1_000).toFixed(3),
      "x-ratelimit-reset-after": secondsTo(bucket).toFixed(3),
      "x-ratelimit-bucket": bucketName(`${method} ${route}`),
    };
    if (bucket.used <= this.#limit) return { headers, retryAfter: undefined, isGlobal: false };
    return {
      headers: { ...headers, "x-ratelimit-scope": "user" },
      retryAfter: secondsTo(bucket),
      isGlobal: false,
    };
  }

  #use(key: string): Bucket {
    const known = this.#buckets.get(key);
    const now = Date.now();
    const bucket = known && known.resetAt > now ? known : { resetAt: now + WINDOW, used: 0 };
    bucket.used += 1;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

function secondsTo({ resetAt }: Bucket): number {
  return Math.max(0, resetAt - Date.now()) / 1_000;
}

/** Discord's bucket names are opaque; this one only has to be the same for the same route. */
function bucketName(key: string): string {
  return Buffer.from(key).toString("base64url").slice(-32);
}
